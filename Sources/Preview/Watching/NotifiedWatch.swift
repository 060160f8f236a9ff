#if canImport(Glibc)
  import Dispatch
  import Glibc
  import SiteGenerator
  import Synchronization

  /// Watches every folder of a site's content and themes by inotify. The system forgets nothing: where it had more to tell than it could keep, it
  /// says so, and anything may have changed.
  final class NotifiedWatch: Sendable {
    private let notifier: Int32
    /// Two ends of a pipe: a byte in the second tells the thread that waits for news to end.
    private let ender: [Int32]
    private let content: String
    /// The site's folder, for content or themes that come later.
    private let site: String
    private let roots: [String]
    /// Folders by the number of their watch.
    private let folders = Mutex<[Int32: String]>([:])

    /// Nil where the system has no room for so many watches.
    init?(_ options: Build.Options) {
      notifier = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      var ends: [Int32] = [-1, -1]
      let isThere = pipe(&ends) == 0
      for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ender = ends
      content = "\(options.site)/content"
      site = options.site
      roots = [content] + options.themes
      guard notifier >= 0, isThere, watchAll() else { return nil }
    }

    deinit {
      if notifier >= 0 { close(notifier) }
      for end in ender where end >= 0 { close(end) }
    }

    var changes: AsyncStream<SourceChange> {
      AsyncStream { stream in
        // A thread of its own, since it mostly waits.
        DispatchQueue(label: "sitegen.watch").async { [self] in
          while wait() {
            if let change = read() { stream.yield(change) }
          }
          stream.finish()
        }
        stream.onTermination = { [ender] _ in _ = write(ender[1], "!", 1) }
      }
    }

    /// Until there is news.
    ///
    /// - Returns: whether to go on.
    private func wait() -> Bool {
      var files = [pollfd(fd: notifier, events: Int16(POLLIN), revents: 0), pollfd(fd: ender[0], events: Int16(POLLIN), revents: 0)]
      while poll(&files, 2, -1) < 0 { guard errno == EINTR else { return false } }
      return files[1].revents == 0
    }
  }

  extension NotifiedWatch {
    private static let folderCame = IN_CREATE | IN_MOVED_TO
    private static let ofContent = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)

    private func watchAll() -> Bool {
      guard watch(site, for: UInt32(IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM) | UInt32(IN_ONLYDIR)) else { return false }
      return roots.allSatisfy { watchTree($0, depth: 0) }
    }

    /// A folder that is not there, or goes away just now, has nothing to watch.
    private func watchTree(_ folder: String, depth: Int) -> Bool {
      guard depth < 40, let directory = opendir(folder) else { return true }
      defer { closedir(directory) }
      guard watch(folder, for: Self.ofContent | UInt32(IN_ONLYDIR)) else { return false }
      while let entry = readdir(directory) {
        guard entry.pointee.d_type == UInt8(DT_DIR) || entry.pointee.d_type == UInt8(DT_UNKNOWN) else { continue }
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix("."), !watchTree("\(folder)/\(name)", depth: depth + 1) { return false }
      }
      return true
    }

    private func watch(_ folder: String, for events: UInt32) -> Bool {
      let number = inotify_add_watch(notifier, folder, events)
      guard number >= 0 else { return errno != ENOSPC && errno != ENOMEM }
      folders.withLock { $0[number] = folder }
      return true
    }
  }

  extension NotifiedWatch {
    private struct Event {
      var watch: Int32
      var mask: UInt32
      var name: String

      func has(_ events: UInt32) -> Bool { mask & events != 0 }
    }

    /// All that there is to tell now.
    private func read() -> SourceChange? {
      var change: SourceChange?
      for event in events() {
        guard let one = self.change(event) else { continue }
        if change == nil { change = one } else { change?.add(one) }
      }
      return change
    }

    private func events() -> [Event] {
      var events: [Event] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = buffer.withUnsafeMutableBytes { Glibc.read(notifier, $0.baseAddress, $0.count) }
        guard count > 0 else { return events }
        buffer.withUnsafeBytes { bytes in
          var start = 0
          while start + 16 <= count {
            let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
            let name = bytes[(start + 16)..<min(start + 16 + length, count)].prefix { $0 != 0 }
            events.append(
              Event(
                watch: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self),
                mask: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self), name: String(decoding: name, as: UTF8.self)))
            start += 16 + length
          }
        }
      }
    }

    private func change(_ event: Event) -> SourceChange? {
      if event.has(UInt32(IN_Q_OVERFLOW)) {
        _ = watchAll()
        return .anything
      }
      guard let folder = folders.withLock({ $0[event.watch] }) else { return nil }
      if event.has(UInt32(IN_IGNORED)) {
        folders.withLock { $0[event.watch] = nil }
        return nil
      }
      if folder == site, !["content", "themes"].contains(event.name) { return nil }
      if event.name.hasPrefix(".") { return nil }
      if event.has(UInt32(IN_ISDIR)) || event.has(UInt32(IN_DELETE_SELF | IN_MOVE_SELF)) {
        // What lies in a folder that came may have been written before it was watched.
        if event.has(UInt32(Self.folderCame)) { _ = watchAll() }
        return .anything
      }
      // A file that was made is told of again when it is closed; a link never is.
      guard "\(folder)/".hasPrefix("\(content)/") else { return .anything }
      let path = "\(folder.dropFirst(content.count))/\(event.name)"
      return .content([String(path.dropFirst())])
    }
  }
#endif
