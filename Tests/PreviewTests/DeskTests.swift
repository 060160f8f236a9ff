import SiteGenerator
import Testing

@testable import Preview

@Suite struct DeskTests {
  private func edition() async throws -> Edition {
    let options = Build.Options(site: "/nowhere", output: "/nowhere/output", themes: [], today: CalendarDate(daysSince1970: 20_000))
    return try #require(try await Workshop(options).build())
  }

  @Test func whoHasSeenLessIsAnsweredAtOnce() async throws {
    let desk = Desk(try await edition())
    #expect(await desk.edition(after: 0, within: .seconds(60)).number == 1)
  }

  @Test func whoWaitsIsAnsweredWhenTheTimeIsOver() async throws {
    let desk = Desk(try await edition())
    #expect(await desk.edition(after: 1, within: .milliseconds(20)).number == 1)
  }

  @Test func whoIsCancelledWaitsNoLonger() async throws {
    let desk = Desk(try await edition())
    let begun = ContinuousClock.now
    let waiting = Task { await desk.edition(after: 1, within: .seconds(60)) }
    try await Task.sleep(for: .milliseconds(50))
    waiting.cancel()
    _ = await waiting.value
    #expect(.now - begun < .seconds(30))
  }
}
