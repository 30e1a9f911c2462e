import Allocation
import PositionedData

/// Where a record belongs.
struct RecordPlace: Sendable {
  /// The number of the line, or of the file in a folder, from 1.
  let line: Int
  /// The name of the file; `nil` for a line of a stream.
  let file: String?
  /// What tells the configuration it was answered under.
  let trace: String
}

/// The lines a batch writes; keys stand in the order of their bytes.
extension JSONByteWriter {
  /// The record of a line that has no plan.
  mutating func write(_ error: BatchError, id: String?, at place: RecordPlace) {
    beginObject()
    key("config")
    string(place.trace)
    key("error")
    write(error)
    write(file: place)
    key("id")
    if let id { string(id) } else { null() }
    key("line")
    integer(place.line)
    key("ok")
    bool(false)
    endObject()
    lineEnd()
  }

  private mutating func write(_ error: BatchError) {
    beginObject()
    key("code")
    string(error.code.rawValue)
    if let column = error.column {
      key("column")
      integer(column)
    }
    if !error.conflict.isEmpty {
      key("conflict")
      strings(error.conflict)
    }
    if let diagnostic = error.diagnostic {
      key("diagnostic")
      string(diagnostic)
    }
    key("message")
    string(error.message)
    endObject()
  }

  /// The record of a plan in full.
  mutating func write(_ plan: Plan, at place: RecordPlace) {
    beginObject()
    key("config")
    string(place.trace)
    write(file: place)
    key("id")
    string(plan.client.id)
    key("line")
    integer(place.line)
    key("ok")
    bool(true)
    key("plan")
    write(plan.json(detail: true))
    endObject()
    lineEnd()
  }

  /// The record of a plan in short.
  mutating func write(_ answer: ShortAnswer, at place: RecordPlace) {
    beginObject()
    key("asOf")
    string(answer.recommendation.asOf.description)
    key("beliefs")
    string(answer.recommendation.beliefs.provenance)
    key("binding")
    strings(answer.binding)
    key("config")
    string(place.trace)
    write(file: place)
    key("id")
    string(answer.recommendation.portfolio.id)
    key("line")
    integer(place.line)
    key("ok")
    bool(true)
    key("orders")
    write(answer.recommendation.trades)
    key("sleeves")
    writeSleeves(answer)
    key("trackingError")
    number(answer.trackingError)
    key("turnover")
    number(answer.turnover)
    if !answer.warnings.isEmpty {
      key("warnings")
      strings(answer.warnings)
    }
    endObject()
    lineEnd()
  }

  private mutating func write(file place: RecordPlace) {
    guard let file = place.file else { return }
    key("file")
    string(file)
  }

  private mutating func writeSleeves(_ answer: ShortAnswer) {
    beginObject()
    let places = answer.places
    for sleeve in answer.sleevesByID {
      guard let place = places[sleeve] else { continue }
      let line = answer.recommendation.lines[place]
      key(answer.book.sleeves[sleeve].id)
      beginObject()
      if let reason = answer.reason(ofLineAt: place) {
        key("reason")
        string(reason)
      }
      key("today")
      number(line.today)
      key("weight")
      number(line.weight)
      endObject()
    }
    endObject()
  }

  private mutating func write(_ orders: TradeList) {
    beginObject()
    if !orders.brokenByRounding.isEmpty {
      key("brokenByRounding")
      strings(orders.brokenByRounding)
    }
    key("estimatedCost")
    decimal(orders.estimatedCost.description)
    key("residualCash")
    decimal(orders.residualCash.description)
    key("trades")
    beginArray()
    for trade in orders.trades { write(trade) }
    endArray()
    endObject()
  }

  private mutating func write(_ trade: TradeList.Trade) {
    beginObject()
    key("amount")
    decimal(trade.amount.description)
    if let money = trade.moneyPerUnit {
      key("moneyPerUnit")
      decimal(money.description)
    }
    if let price = trade.price {
      key("price")
      decimal(price.description)
    }
    key("quantity")
    decimal(trade.quantity.description)
    key("side")
    string(trade.side.rawValue)
    key("ticker")
    string(trade.ticker)
    endObject()
  }

  private mutating func strings(_ texts: [String]) {
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
