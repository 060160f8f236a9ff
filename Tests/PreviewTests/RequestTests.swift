import Testing

@testable import Preview

@Suite struct RequestTests {
  @Test(
    arguments: [
      ("/", "index.html"), ("/posts/", "posts/index.html"), ("/posts/picnic.html", "posts/picnic.html"), ("/posts", "posts"),
      ("/a.html?x=1#y", "a.html"), ("/caf%C3%A9.html", "café.html"), ("/a%20b.txt", "a b.txt"), ("/%2561.html", "%61.html"),
      ("/a/%2e%2e%2fb", nil), ("/../a", nil), ("/a/..", nil), ("/a/./b", nil), ("/%2e%2e/a", nil), ("/a//b", nil), ("//a", nil),
      ("/a%00.html", nil), ("/a%5cb", nil), ("/a\\b", nil), ("/a%", nil), ("/a%4", nil), ("/a%zz", nil), ("/%ff", nil),
      ("/%c0%ae%c0%ae/a", nil),
      ("", nil), ("*", nil), ("a.html", nil), ("http://example.org/", nil), ("/\(String(repeating: "a", count: 5000))", nil),
    ] as [(String, String?)])
  func aTargetIsAnAddressOrNothing(_ target: String, _ address: String?) {
    #expect(Request(target: target).address == address)
  }

  @Test func theQueryIsReadWithoutEscapes() {
    #expect(
      Request(target: "/s?page=posts%2Fa.html&seen=4&empty=&bare&page=b").query == ["page": "posts/a.html", "seen": "4", "empty": ""])
    #expect(Request(target: "/s").query == [:])
  }

  @Test(
    arguments: [
      ("localhost", true), ("localhost:8080", true), ("127.0.0.1:1", true), ("[::1]:8080", true), ("LOCALHOST", true),
      ("example.org", false), ("localhost.example.org", false), ("127.0.0.1.example.org:80", false), ("localhost:80a", false),
      ("localhost:80@example.org", false), ("", false), (nil, false),
    ] as [(String?, Bool)])
  func onlyThisComputersOwnNamesCount(_ host: String?, _ isOurs: Bool) {
    #expect(Request(target: "/", headers: host.map { ["host": $0] } ?? [:]).isForThisComputer == isOurs)
  }
}
