import PositionedData
import TestSupport
import Testing

struct JSONWriterTests {
  @Test func prettyTextIsStable() {
    let value: JSONValue = [
      "schema": "advisor.plan/1", "empty": [], "none": [:],
      "sleeves": [["id": "gold", "weight": 0.07], ["id": "cash", "weight": 0.04]], "B": true,
      "a": nil,
      "é": 1, "z": 2,
    ]
    #expect(
      JSONWriter.text(value) == """
        {
          "B": true,
          "a": null,
          "empty": [],
          "none": {},
          "schema": "advisor.plan/1",
          "sleeves": [
            {
              "id": "gold",
              "weight": 0.07
            },
            {
              "id": "cash",
              "weight": 0.04
            }
          ],
          "z": 2,
          "é": 1
        }

        """
    )
    #expect(
      JSONWriter.text(value, .compact)
        == #"{"B":true,"a":null,"empty":[],"none":{},"schema":"advisor.plan/1","sleeves":[{"id":"gold","weight":0.07},{"id":"cash","weight":0.04}],"z":2,"é":1}"#
    )
  }

  @Test func orderedMembersKeepTheirOrder() {
    let value = JSONValue.ordered([.init("line", 3), .init("id", nil), .init("ok", false)])
    #expect(JSONWriter.text(value, .compact) == #"{"line":3,"id":null,"ok":false}"#)
    #expect(JSONWriter.text(value) == "{\n  \"line\": 3,\n  \"id\": null,\n  \"ok\": false\n}\n")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-3.0, "-3"), (0.1, "0.1"), (1e15, "1000000000000000"),
    (9_007_199_254_740_992, "9007199254740992"), (1e16, "1e+16"), (1e300, "1e+300"),
    (Double.leastNonzeroMagnitude, "5e-324"),
    (0.00001, "1e-05"), (0.1 + 0.2, "0.30000000000000004"), (1_000_000.5, "1000000.5"),
  ])
  func eachNumberHasOneForm(number: Double, text: String) {
    #expect(JSONWriter.text(.number(number), .compact) == text)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("q\"b\\", #""q\"b\\""#),
    ("\n\r\t\u{8}\u{C}", #""\n\r\t\u0008\u000c""#),
    ("\0\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("黄金 — € 👍", "\"黄金 — € 👍\""), ("</script>", "\"</script>\""),
  ])
  func stringsAreEscaped(string: String, text: String) {
    #expect(JSONWriter.text(.string(string), .compact) == text)
  }

  @Test func decimalsAreWrittenAsTheyStand() {
    #expect(
      JSONWriter.text([.decimal("1250.00"), .decimal("-0.10")], .compact) == "[1250.00,-0.10]"
    )
  }

  @Test func linesAreWrittenPieceByPiece() {
    var writer = JSONByteWriter()
    for line in 1...2 {
      writer.beginObject()
      writer.key("line")
      writer.integer(line)
      writer.key("w")
      writer.beginArray()
      writer.number(0.5)
      writer.number(2)
      writer.endArray()
      writer.endObject()
      writer.lineEnd()
    }
    let text = #"{"line":1,"w":[0.5,2]}"# + "\n" + #"{"line":2,"w":[0.5,2]}"# + "\n"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    writer.removeAll()
    writer.null()
    #expect(writer.bytes == Array("null".utf8))
  }
}
