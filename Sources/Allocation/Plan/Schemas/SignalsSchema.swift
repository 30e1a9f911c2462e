import PositionedData

extension FileSchema {
  static let signalsDocument = document(
    "advisor.signals/1",
    [
      "type": "array",
      "description": "Dated observations that rules may read.",
      "items": .object(
        [
          "name": .textSchema("the signal, as the rule book declares it"),
          "value": .numberSchema("the observation"),
          "unit": .choice(SignalUnit.allCases.map(\.rawValue) + ["%"], "the unit of the value"),
          "date": .reference("date"),
          "source": .textSchema("where it comes from"),
        ],
        required: ["name", "value", "unit", "date", "source"]
      ),
    ],
    definitions: ["date": date]
  )
}
