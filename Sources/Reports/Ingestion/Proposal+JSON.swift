package import PositionedData

extension Proposal {
  /// The proposal as a file that `rebalance --beliefs` takes, with a digest of all the rest.
  package var json: JSONValue {
    var members = content
    members["digest"] = .string(Digest.hexadecimal(ofProposal: .object(content)))
    return .object(members)
  }

  private var content: [String: JSONValue] {
    [
      "schema": "advisor.proposal/1",
      "asOf": .string(date.description),
      "prior": probabilities(posterior.prior),
      "probabilities": probabilities(posterior.probabilities),
      "needsNamedPerson": .array(posterior.needsNamedPerson.map { .string($0) }),
      "floored": .array(posterior.floored.map { .string($0) }),
      "floorPoints": byScenario(posterior.floorPoints),
      "facts": .array(posterior.clusters.map(fact)),
      "setAside": .array(posterior.setAside.map(setAside)),
      "signals": .array(observations.map(\.json)),
      "reports": .array(reports.map(\.reference)),
    ]
  }

  /// One report as `advisor ingest --json` prints it: the document, its evidence, the probabilities.
  package func json(ofReport index: Int) -> JSONValue {
    let items = items.indices.filter { reportOfItem[$0] == index }
    return .object([
      "document": reports[index].documentJSON,
      "diagnostics": reports[index].diagnosticsJSON,
      "evidence": .array(items.map(evidence)),
      "posterior": probabilities(posterior.probabilities),
      "prior": probabilities(posterior.prior),
      "asOf": .string(date.description),
      "needsNamedPerson": .array(posterior.needsNamedPerson.map { .string($0) }),
      "floored": .array(posterior.floored.map { .string($0) }),
      "floorPoints": byScenario(posterior.floorPoints),
      "signals": .array(observations.map(\.json)),
    ])
  }

  // MARK: - Parts

  private func evidence(_ index: Int) -> JSONValue {
    let report = reports[reportOfItem[index]]
    var members = items[index].evidence.members(in: report)
    members["report"] = .string(report.name)
    members["published"] = .string(items[index].published.description)
    members["named"] = .bool(items[index].evidence.isNamedSource)
    if let (cluster, member) = effect(ofItem: index) {
      let effect: [String: JSONValue] = [
        "cluster": .string(cluster.name),
        "weight": .number(Self.shortened(member.weight)),
        "credibility": .number(Self.shortened(member.credibility)),
        "freshness": .number(Self.shortened(member.freshness)),
        "logLikelihoods": byScenario(member.logLikelihoods),
        "points": byScenario(member.points),
        "notes": .array(member.notes.map { .string($0.rawValue) }),
      ]
      members.merge(effect) { first, _ in first }
    } else {
      members["setAside"] = reason(ofItem: index).map { .string($0.word) } ?? .null
    }
    return .object(members)
  }

  private func fact(_ cluster: Posterior.Cluster) -> JSONValue {
    .object([
      "fact": .string(cluster.name),
      "opinions": .integer(cluster.opinions),
      "bounded": .bool(cluster.isBounded),
      "logLikelihoods": byScenario(cluster.logLikelihoods),
      "points": byScenario(cluster.points),
      "evidence": .array(cluster.members.map { evidence($0.index) }),
    ])
  }

  private func setAside(_ aside: Posterior.SetAside) -> JSONValue {
    evidence(aside.index)
  }

  private func probabilities(_ values: [Double]) -> JSONValue { byScenario(values) }

  private func byScenario(_ values: [Double]) -> JSONValue {
    .object(
      Dictionary(
        zip(posterior.scenarios, values.map { JSONValue.number(Self.shortened($0)) })
      ) { first, _ in first }
    )
  }

  /// Twelve decimals: what is left of them is rounding, and differs between processors.
  private static func shortened(_ value: Double) -> Double {
    (value * 1e12).rounded() / 1e12
  }
}

extension SignalObservation {
  /// The observation as a file of signals has it.
  package var json: JSONValue {
    .object([
      "name": .string(name),
      "value": .number(value),
      "unit": .string(unit),
      "date": .string(date.description),
      "source": .string(source),
    ])
  }
}

extension Digest {
  /// Digests a proposal.
  ///
  /// - Parameter proposal: An object; its members in the order of the file where it was read from one.
  /// - Returns: The SHA-256, in hexadecimal, of its compact JSON text without its own digest.
  package static func hexadecimal(ofProposal proposal: JSONValue) -> String {
    hexadecimal(of: JSONWriter.bytes(proposal.without("digest"), .compact))
  }
}

extension JSONValue {
  fileprivate func without(_ key: String) -> JSONValue {
    switch self {
    case .object(let members): .object(members.filter { $0.key != key })
    case .ordered(let members): .ordered(members.filter { $0.key != key })
    default: self
    }
  }
}
