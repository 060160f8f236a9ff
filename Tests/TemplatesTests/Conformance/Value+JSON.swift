import Foundation

@testable import Templates

extension Value {
  /// What `JSONSerialization` makes. Its numbers and its booleans are both `NSNumber`.
  init(json: Any) {
    switch json {
    case let text as String: self = .text(text)
    case let number as NSNumber: self = number.isBoolean ? .flag(number.boolValue) : .text("\(number)")
    case let list as [Any]: self = .list(list.map(Value.init(json:)))
    case let names as [String: Any]: self = .record(Record(names: names.mapValues(Value.init(json:))))
    default: self = .nothing
    }
  }
}

extension NSNumber {
  fileprivate var isBoolean: Bool { String(cString: objCType) == "c" }
}
