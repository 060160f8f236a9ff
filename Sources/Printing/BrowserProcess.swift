#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A running browser that reads commands from its file 3 and writes replies to its file 4. It ends by itself when those are closed.
struct BrowserProcess {
  private let identifier: pid_t
  /// Where commands go.
  let input: Int32
  /// Where replies come from.
  let output: Int32

  init(_ program: String, _ arguments: [String], environment: [String: String]) throws(PrintingFault) {
    _ = Self.ignoresBrokenPipes
    guard let commands = Self.pipe() else { throw .notStarted }
    guard let replies = Self.pipe() else {
      Self.close([commands.read, commands.write])
      throw .notStarted
    }
    let started = Self.spawn(
      [program] + arguments, environment.map { "\($0.key)=\($0.value)" }, reading: commands.read, writing: replies.write)
    Self.close([commands.read, replies.write])
    guard let started else {
      Self.close([commands.write, replies.read])
      throw .notStarted
    }
    identifier = started
    input = commands.write
    output = replies.read
    // Neither reading nor writing may wait for a browser that hangs.
    for file in [input, output] { _ = fcntl(file, F_SETFL, O_NONBLOCK) }
  }

  /// Ends it and the processes that it started. There is nothing that it would have to save.
  func end() {
    kill(-identifier, SIGKILL)
    Self.close([input, output])
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
  }
}

extension BrowserProcess {
  /// A browser that is gone must not take us with it. Set once and for good, since signals are the whole program's, and two browsers may run.
  private static let ignoresBrokenPipes = signal(SIGPIPE, SIG_IGN)

  /// Both ends have high numbers, so that none is 3 or 4, which the browser's ends become, and no other program gets them. On Linux they are
  /// sockets, which can be kept from other programs from their first moment on; Swift does not know `pipe2`, which makes such pipes.
  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      let isMade = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    #else
      let isMade = Darwin.pipe(&ends) == 0
    #endif
    guard isMade else { return nil }
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    close(ends)
    guard high[0] >= 0, high[1] >= 0 else {
      close(high)
      return nil
    }
    return (high[0], high[1])
  }

  private static func close(_ files: [Int32]) {
    for file in files where file >= 0 {
      #if canImport(Glibc)
        _ = Glibc.close(file)
      #else
        _ = Darwin.close(file)
      #endif
    }
  }

  private static func spawn(_ words: [String], _ environment: [String], reading: Int32, writing: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    for file in 0...2 as ClosedRange<Int32> { posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0) }
    posix_spawn_file_actions_adddup2(&actions, reading, 3)
    posix_spawn_file_actions_adddup2(&actions, writing, 4)
    // A group of its own, so that all of it can be ended at once; and it does not ignore what we do.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let arguments = words.map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for text in arguments + variables { free(text) } }
    var identifier: pid_t = 0
    guard posix_spawn(&identifier, words[0], &actions, &attributes, arguments + [nil], variables + [nil]) == 0 else { return nil }
    return identifier
  }
}
