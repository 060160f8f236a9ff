#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets one build at a time write to a folder; a second one waits. The lock is on the folder itself, so it leaves no file, and the system takes it away
/// when a build ends, however it ends.
struct OutputLock {
  private let folder: Int32

  init(on path: String) throws {
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw WritingFault(path: path, errno) }
    while flock(folder, LOCK_EX) != 0 {
      // Some network disks have no locks: then two builds at once are the user's own risk, as they are everywhere else.
      guard errno == EINTR else { return }
    }
  }

  func release() { close(folder) }
}
