// Debian's libxml2 headers pull in ICU, whose C types clash with the ICU module that Foundation
// ships. Only the last fields of a struct that libxml2 itself allocates are hidden by this.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
