import Testing

@testable import SiteGenerator

@Suite struct ObstaclesTests {
  @Test(
    arguments: [
      (["a"], ["a/b"], ["a"]), (["a/b/c"], ["a"], ["a/b/c"]), (["a/b", "a/c"], ["a"], ["a/b", "a/c"]), (["a"], ["b", "ab/c"], []),
      ([], ["a"], []),
      (["a", "x"], ["a/b/c", "y"], ["a"]), (["a/b"], ["a/c"], []),
    ] as [(Set<String>, Set<String>, Set<String>)])
  func oldFilesInTheWayOfNewFoldersGoFirst(_ stale: Set<String>, _ wanted: Set<String>, _ found: Set<String>) {
    #expect(Obstacles(stale: stale, wanted: wanted).paths == found)
  }
}
