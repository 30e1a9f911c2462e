import Diagnostics
import PositionedData

extension BookReader {
  mutating func readInstruments() {
    guard var root = root(of: "instruments.yaml", as: "the instruments file") else { return }
    let defaults = root.optional("defaults")
    let list = root.required("instruments", &findings)
    let flagsField = root.optional("flags")
    let restrictionsField = root.optional("restrictions")
    root.finish(&findings)
    let defaultLot = readDefaultLot(defaults)
    let flags = (flagsField?.entries(&findings) ?? []).map { entry in
      _ = localized(entry.value, required: "flag")
      return entry.key
    }
    for entry in list?.entries(&findings) ?? [] {
      readInstrument(entry, defaultLot: defaultLot, flags: flags)
    }
    for entry in restrictionsField?.entries(&findings) ?? [] {
      readRestriction(entry, flags: flags)
    }
  }

  private mutating func readDefaultLot(_ field: Field?) -> Quantity {
    guard let field, var reader = field.object(as: "the defaults", &findings) else {
      return Quantity(1)
    }
    let lot = reader.optional("lot").flatMap { $0.quantity(.positive, &findings) }
    _ = reader.optional("whole_shares")?.choice(of: ["yes", "no"], &findings)
    reader.finish(&findings)
    return lot ?? Quantity(1)
  }

  private mutating func readInstrument(_ entry: Field.Entry, defaultLot: Quantity, flags: [String])
  {
    guard var reader = entry.value.object(as: "an instrument", &findings) else { return }
    let sleeveField = reader.required("sleeve", &findings)
    let lot = reader.optional("lot").flatMap { $0.quantity(.positive, &findings) }
    let dv01 = measure(reader.optional("dv01"), in: [("USD/bp", 1)])
    let multiplier = measure(reader.optional("multiplier"), in: [("USD/point", 1)])
    let leg = reader.optional("leg")?.choice(of: ["long", "short"], &findings)
    let flagFields = reader.optional("flags")?.elements(&findings) ?? []
    // Facts for people and memos.
    for key in [
      "name", "expense_ratio", "leverage", "face", "margin", "whole_shares", "price", "source",
    ] {
      _ = reader.optional(key)
    }
    reader.finish(&findings)
    let own = flagFields.compactMap { field -> String? in
      guard let flag = field.string(&findings) else { return nil }
      if !flags.contains(flag) {
        reportUnknown("flag", flag, among: flags, at: field.span, declaredIn: "instruments.yaml")
      }
      return flag
    }
    let shares = sleeveField.map { readSleeves(of: $0) } ?? []
    guard !shares.isEmpty else { return }
    let contract =
      dv01 == nil && multiplier == nil
      ? nil : Instrument.Contract(multiplier: multiplier, dv01: dv01, isLongLeg: leg != "short")
    instruments.append(
      Instrument(
        ticker: entry.key,
        sleeves: shares,
        lot: lot ?? defaultLot,
        flags: own,
        contract: contract
      )
    )
  }

  private mutating func readSleeves(of field: Field) -> [SleeveShare] {
    if case .object = field.value.content { return shares(field) }
    guard let id = field.string(&findings), let index = sleeve(id, at: field.span) else {
      return []
    }
    return [SleeveShare(sleeve: index, share: 1)]
  }

  private mutating func readRestriction(_ entry: Field.Entry, flags: [String]) {
    guard var reader = entry.value.object(as: "a restriction", &findings) else { return }
    let title = localized(reader.required("name", &findings), required: "name")
    let barsField = reader.optional("bars")
    let ceilingsField = reader.optional("at_most")
    reader.finish(&findings)
    var barredFlags: [String] = []
    var barredSleeves: [Int] = []
    if var bars = barsField?.object(as: "what is barred", &findings) {
      barredFlags = bars.optional("flags")?.strings(&findings) ?? []
      for field in bars.optional("sleeves")?.elements(&findings) ?? [] {
        if let id = field.string(&findings), let index = sleeve(id, at: field.span) {
          barredSleeves.append(index)
        }
      }
      bars.finish(&findings)
    }
    var ceilings: [SleeveShare] = []
    for ceiling in ceilingsField?.entries(&findings) ?? [] {
      if let share = ceiling.value.fraction(&findings),
        let index = sleeve(ceiling.key, at: ceiling.keySpan)
      {
        ceilings.append(SleeveShare(sleeve: index, share: share))
      }
    }
    guard let title else { return }
    restrictions.append(
      RuleBook.Restriction(
        name: entry.key,
        title: title,
        barredFlags: barredFlags,
        barredSleeves: barredSleeves,
        ceilings: ceilings
      )
    )
  }
}
