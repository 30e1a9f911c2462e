import Diagnostics
import PositionedData

extension BookReader {
  /// Reads the thesis; a rule book may do without one if its rules name no claims.
  mutating func readThesis() {
    guard let document = documents["thesis.yaml"],
      var root = document.field.object(as: "the thesis file", &findings)
    else { return }
    _ = localized(root.optional("title"), required: "title")
    let list = root.required("claims", &findings)
    _ = root.optional("notes")
    root.finish(&findings)
    for field in list?.elements(&findings) ?? [] {
      guard var reader = field.object(as: "a claim", &findings) else { continue }
      let id = reader.required("id", &findings)?.nonEmptyString(&findings)
      let claim = localized(reader.required("claim", &findings), required: "claim")
      let product = localized(reader.required("product", &findings), required: "product")
      for key in ["rules", "signals", "evidence", "scenarios"] {
        _ = reader.optional(key)?.strings(&findings)
      }
      reader.finish(&findings)
      guard let id, let claim, let product else { continue }
      thesis.append(ThesisClaim(id: id, claim: claim, inTheProduct: product))
    }
  }
}
