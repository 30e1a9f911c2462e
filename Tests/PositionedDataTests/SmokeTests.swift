import PositionedData
import Testing

struct SmokeTests {
  @Test func bothNotationsAreRead() throws {
    _ = try JSONReader.read(#"{"a": [1, "x\n", true, null]}"#, name: "a.json")
    _ = try YAMLReader.read("a: {b: 8%, c: [1, 2]}\n", name: "a.yaml")
  }
}
