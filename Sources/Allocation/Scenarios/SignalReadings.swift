public struct SignalReadings: Sendable, Hashable {
  func value(of signal: Int) -> Double { 0 }
  func rank(of signal: Int) -> Int { 0 }
  func change(of signal: Int, over period: SignalPeriod) -> Double { 0 }
}
