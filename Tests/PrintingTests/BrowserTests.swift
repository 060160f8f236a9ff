import Foundation
import Testing

@testable import Printing

/// With the browser that the program finds by itself, and with scripts that play a bad one. One test after the other: a script that was just
/// written cannot be started while a process that another test is starting still has it open (ETXTBSY).
@Suite(.serialized) struct BrowserTests {
  private func page(_ body: String, date: String = "20260503") -> PrintablePage {
    PrintablePage(html: "<!DOCTYPE html><html lang=\"cy\"><title>Llythyr</title><body>\(body)", date: date)
  }

  private func browser() throws -> Browser {
    guard case .found(let browser) = BrowserSearch(environment: ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }) else {
      throw PrintingFault.notStarted
    }
    return browser
  }

  @Test func aPageGivesTheSameBytesWhateverIsPrintedWithIt() async throws {
    let table = page("<h1>A</h1><table><tr><th scope=\"col\">B<th scope=\"col\">C<tr><td>1<td>2</table>")
    let other = page("<h1>X</h1><table><tr><th scope=\"col\">Y<tr><td>Z</table><p>Words")
    let (first, fault) = try await browser().print([table, other, table])
    #expect(fault == nil && first.count == 3 && first.allSatisfy { $0 != nil })
    let (second, _) = try await browser().print([other, table])
    #expect(second == [first[1], first[0]] && first[2] == first[0])
  }

  @Test func aPDFHasTagsTitleLanguageAndDay() async throws {
    let (files, fault) = try await browser().print([page("<h1>A</h1><ul><li>B</ul><script>document.title = 'Run'</script>")])
    #expect(fault == nil)
    let text = String(decoding: try #require(files.first ?? nil), as: UTF8.self)
    for part in [
      "/Title (Llythyr)", "/Lang (cy)", "/MarkInfo", "/Marked true", "/S /H1", "/S /LI", "/CreationDate (D:20260503000000",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    // Nothing of the computer that it was made on.
    #expect(text.contains("/Creator (sitegen)") || text.contains("/Creator (Chromium)"))
  }

  /// Runs `script` in a browser's place.
  private func print(_ script: String, pages: Int, limits: PrintingLimits = PrintingLimits(whole: .seconds(20), page: .seconds(20)))
    async throws
    -> (files: [[UInt8]?], fault: PrintingFault?)
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("#!/bin/sh\ncd '\(folder)'\n\(script)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/browser"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/browser")
    return await Browser("\(folder)/browser").print(Array(repeating: page("A"), count: pages), within: limits)
  }

  private func fault(_ script: String, limits: PrintingLimits = PrintingLimits(whole: .seconds(20), page: .seconds(20))) async throws
    -> PrintingFault?
  {
    let (files, fault) = try await print(script, pages: 1, limits: limits)
    #expect(files == [nil])
    return fault
  }

  /// Replies as a browser gives them, with `data` for a PDF.
  private func replies(_ numbers: ClosedRange<Int>, data: String) -> String {
    let result =
      #"{"targetId":"t","sessionId":"s","frameTree":{"frame":{"id":"f"}},"data":""# + Data(data.utf8).base64EncodedString() + #""}"#
    return "for id in \(numbers.map(String.init).joined(separator: " ")); do printf '{\"id\":%s,\"result\":\(result)}\\0' $id >&4; done"
  }

  /// The first start prints one page and then none; the second prints all that it is asked for.
  @Test func aPageThatFailsTakesNoOtherAway() async throws {
    let pdf = "%PDF-1.4\n%%EOF\n"
    let first = "touch again; \(replies(1...6, data: pdf)); \(replies(7...8, data: "hello")); sleep 9"
    let (files, fault) = try await print("if [ -e again ]; then \(replies(1...8, data: pdf)); sleep 9; fi; \(first)", pages: 4)
    let file = Array(pdf.utf8)
    #expect(files.map { $0 == file } == [true, false, true, true])
    #expect(fault == .noPDF)
  }

  @Test func aBrowserThatFailsTwiceInARowIsLeftAlone() async throws {
    let note = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: note) }
    let (files, fault) = try await print("echo start >>'\(note)'; \(replies(1...6, data: "hello")); sleep 9", pages: 5)
    #expect(files == [nil, nil, nil, nil, nil] && fault == .noPDF)
    #expect(try String(contentsOfFile: note, encoding: .utf8) == "start\nstart\n")
  }

  /// We ignore broken pipes, and whatever we start must not.
  @Test func aBrowserDiesOfABrokenPipe() async throws {
    let note = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: note) }
    #expect(try await fault("kill -PIPE $$; echo alive >'\(note)'") == .stopped)
    #expect(!FileManager.default.fileExists(atPath: note))
  }

  @Test(arguments: [(1, 60), (30, 60), (31, 62), (1000, 2000)])
  func manyPagesHaveMoreTime(_ pages: Int, _ seconds: Int) {
    #expect(PrintingLimits().whole(of: pages) == .seconds(seconds))
  }

  @Test func whatEndsOrIsNoBrowserIsTold() async throws {
    #expect(try await fault("exit 0") == .stopped)
    #expect(try await fault("exec 3<&- 4>&-; sleep 9") == .stopped)
    #expect(
      try await fault(#"printf '{"id":9}\0x\0{"method":"a"}\0{"id":1,"error":{"code":1,"message":"Not here"}}\0' >&4; sleep 9"#)
        == .refused("Not here"))
    let result = #"{"targetId":"t","sessionId":"s","frameTree":{"frame":{"id":"f"}},"data":"aGVsbG8="}"#
    let script = #"for id in 1 2 3 4 5 6; do printf '{"id":%s,"result":"# + result + #"}\0' $id >&4; done; sleep 9"#
    #expect(try await fault(script) == .noPDF)
    #expect(await Browser("/no/such/browser").print([page("A")]).fault == .notStarted)
  }

  @Test func oneThatHangsIsEndedInTimeWithAllThatItStarted() async throws {
    let start = ContinuousClock.now
    let note = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: note) }
    let limits = PrintingLimits(whole: .seconds(9), page: .milliseconds(500))
    #expect(try await fault("sleep 60 & echo $! > '\(note)'; wait", limits: limits) == .tooSlow)
    #expect(start.duration(to: .now) < .seconds(5))
    let child = try #require(pid_t(try String(contentsOfFile: note, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
    // It is a zombie until the system takes note.
    for _ in 0..<50 where kill(child, 0) == 0 && !isZombie(child) { usleep(20_000) }
    #expect(kill(child, 0) != 0 || isZombie(child))
  }

  private func isZombie(_ process: pid_t) -> Bool {
    (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.contains(") Z ") ?? false
  }

  @Test func changesItsIdentityWithItsFile() {
    #expect(Browser("/bin/sh").identity.hasPrefix("/bin/sh "))
    #expect(Browser("/no/such/browser").identity == "/no/such/browser")
  }
}
