import PositionedData

/// Checks a document against as much of JSON Schema as our schemas use.
struct SchemaChecker {
  /// The schema's own document, for references into it.
  let schema: LocatedValue

  /// Returns what is wrong, each finding with its path; empty for a valid document.
  func problems(of value: LocatedValue) -> [String] {
    problems(value, schema, at: "$")
  }

  private func problems(_ value: LocatedValue, _ schema: LocatedValue, at path: String) -> [String]
  {
    if case .string(let reference)? = schema["$ref"]?.content {
      guard let target = resolve(reference) else { return ["\(path): no definition \(reference)"] }
      return problems(value, target, at: path)
    }
    return alternatives(value, schema, path) + constants(value, schema, path)
      + types(value, schema, path) + members(value, schema, path) + elements(value, schema, path)
  }

  private func resolve(_ reference: String) -> LocatedValue? {
    reference.split(separator: "/").dropFirst().reduce(Optional(schema)) { $0?[String($1)] }
  }

  private func alternatives(_ value: LocatedValue, _ schema: LocatedValue, _ path: String)
    -> [String]
  {
    guard case .array(let options)? = schema["anyOf"]?.content else { return [] }
    let isValid = options.contains { problems(value, $0, at: path).isEmpty }
    return isValid ? [] : ["\(path): fits none of the alternatives"]
  }

  private func constants(_ value: LocatedValue, _ schema: LocatedValue, _ path: String) -> [String]
  {
    if let constant = schema["const"], constant.content != value.content {
      return ["\(path): is not the constant"]
    }
    guard case .array(let words)? = schema["enum"]?.content else { return [] }
    return words.contains { $0.content == value.content }
      ? [] : ["\(path): is not one of the words"]
  }

  private func types(_ value: LocatedValue, _ schema: LocatedValue, _ path: String) -> [String] {
    let names: [String] =
      switch schema["type"]?.content {
      case .string(let name): [name]
      case .array(let list):
        list.compactMap { if case .string(let name) = $0.content { name } else { nil } }
      default: []
      }
    return names.isEmpty || names.contains { value.isOf(type: $0) }
      ? [] : ["\(path): is no \(names)"]
  }

  private func members(_ value: LocatedValue, _ schema: LocatedValue, _ path: String) -> [String] {
    guard case .object(let members) = value.content else { return [] }
    var found: [String] = []
    if case .array(let required)? = schema["required"]?.content {
      for case .string(let key) in required.map(\.content) where value[key] == nil {
        found.append("\(path): lacks \(key)")
      }
    }
    for member in members {
      let place = "\(path).\(member.key)"
      if let known = schema["properties"]?[member.key] {
        found += problems(member.value, known, at: place)
      } else if let other = schema["additionalProperties"] {
        found +=
          other.content == .bool(false)
          ? ["\(place): is not known"] : problems(member.value, other, at: place)
      }
    }
    return found
  }

  private func elements(_ value: LocatedValue, _ schema: LocatedValue, _ path: String) -> [String] {
    guard case .array(let elements) = value.content, let item = schema["items"] else { return [] }
    return elements.enumerated().flatMap { problems($1, item, at: "\(path)[\($0)]") }
  }
}

extension LocatedValue {
  /// The value of a key of an object.
  subscript(key: String) -> LocatedValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// Whether the value is of a JSON Schema type.
  func isOf(type: String) -> Bool {
    switch (content, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.number, "number"),
      (.bool, "boolean"), (.null, "null"):
      true
    case (.number(let text), "integer"): Int(text) != nil
    default: false
    }
  }
}
