#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands what one build has read of posts on to the next.
struct PostKeeper {
  let memory: BuildMemory
  /// What was there is not what this program kept, and is gone now; in words.
  let remark: String?
  private let program: String
  private let today: CalendarDate
  /// Nil where nothing can be kept.
  private let file: String?

  init(_ options: Build.Options) {
    (program, today) = (options.program, options.today)
    let folder = KeptFolder(site: options.site)
    let file = folder.isUsable ? folder.path("last-posts") : nil
    self.file = file
    guard let file, let bytes = readBytes(of: file) else {
      (memory, remark) = (BuildMemory(), nil)
      return
    }
    do throws(KeptPosts.Fault) {
      (memory, remark) = (BuildMemory(try KeptPosts(bytes, program: program)), nil)
    } catch {
      if !options.isCheckOnly { unlink(file) }
      let reason = error == .broken ? "is broken, or another program's" : "was kept by another version of sitegen"
      (memory, remark) = (BuildMemory(), "What we knew of the last posts \(reason). We threw it away and read them all.")
    }
  }

  /// That the next build takes longer is nothing to stop for.
  func keep() async {
    guard let file else { return }
    try? FileWriter.makeFolders(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
    try? await memory.write(program: program, on: today, to: file)
  }
}
