#include <zlib.h>

// `inflateInit2` is a macro, which Swift does not import. 47 accepts gzip and zlib headers.
static inline int advisor_inflate_init(z_stream *stream) { return inflateInit2(stream, 47); }
