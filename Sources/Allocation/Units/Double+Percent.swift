extension Double {
  /// A fraction in percent, at most two decimals and no trailing zeros: 0.0125 is `1.25%`.
  var percentText: String {
    let hundredths = (self * 10_000).rounded()
    let sign = hundredths < 0 ? "-" : ""
    let size = Int(abs(hundredths))
    let (whole, rest) = size.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)%" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(sign)\(whole).\(decimals)%"
  }
}
