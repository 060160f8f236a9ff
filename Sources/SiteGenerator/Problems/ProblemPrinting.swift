extension Problem {
  /// As the contract has it: `FILE:LINE:COLUMN: LEVEL [rule] message`, then an indented suggestion.
  public var text: String {
    let head = "\(place.file):\(place.line):\(place.column): \(level.words) [\(rule)] \(message)".withoutControls
    return suggestion.isEmpty ? head : "\(head)\n    \(suggestion.withoutControls)"
  }

  /// A line for GitHub Actions, which shows it beside the writer's own line (GitHub, "Workflow commands").
  public var annotation: String {
    let kind = level == .fix ? "error" : "warning"
    return "::\(kind) file=\(place.file.escapedForProperty),line=\(place.line),col=\(place.column),title=\(level.words)::"
      + "\(message) \(suggestion)".escapedForAnnotation
  }
}

extension Problem.Level {
  var words: String { self == .fix ? "Please fix" : "Worth a look" }
}

extension String {
  /// Content can hold codes that garble or command a terminal; none of it reaches one.
  fileprivate var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  fileprivate var escapedForAnnotation: String {
    replacing("%", with: "%25").unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "%0A"
      case "\r": "%0D"
      default: scalar.properties.generalCategory == .control ? " " : String(scalar)
      }
    }.joined()
  }

  fileprivate var escapedForProperty: String {
    escapedForAnnotation.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
