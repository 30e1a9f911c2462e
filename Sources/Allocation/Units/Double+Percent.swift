extension Double {
  /// A fraction in percent, at most two decimals and no trailing zeros: 0.0125 is `1.25%`.
  var percentText: String { NumberStyle.ascii.trimmed(self * 100, atMost: 2) + "%" }
}
