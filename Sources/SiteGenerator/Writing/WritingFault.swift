#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What keeps a build from writing: it is nobody's words, but the place where the site goes.
public protocol OutputFault: Error {
  /// What was seen, and what it means for the site.
  var message: String { get }
  /// How to mend it.
  var advice: String { get }
}

/// The output could not be written. What was there stays as it was, file by file.
public struct WritingFault: OutputFault {
  public let message: String
  public let advice: String

  init(path: String, _ code: Int32) {
    let (reason, advice) =
      switch code {
      case ENOSPC, EDQUOT: ("the disk is full", "Make room, and build again.")
      case EACCES, EPERM, EROFS: ("writing there is not allowed", "Check who may write to the folder.")
      default: ("the disk says \"\(String(cString: strerror(code)))\"", "Check the folder, or build to another with `--output`.")
      }
    message = "We can't write \"\(path)\": \(reason). Every file that was there is still whole."
    self.advice = advice
  }

  init(path: String, what: String, advice: String = "Move it away, or build to another folder with `--output`.") {
    message = "We can't write the site: \"\(path)\" \(what)."
    self.advice = advice
  }
}

/// Files that somebody else put where pages belong.
public struct ForeignFiles: OutputFault {
  let folder: String
  let paths: [String]

  public var message: String {
    let shown = paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? " and \(paths.count - 5) more" : "")
    return "\"\(folder)\" already holds \(shown), which sitegen did not write."
  }

  public var advice: String { "Move \(paths.count == 1 ? "it" : "them") away, or build to another folder with `--output`." }
}
