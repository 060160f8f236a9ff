/// A site that shows videos. We link to it and never load it: its players tell it who watches.
struct VideoHost {
  let name: String

  init?(_ target: Target) {
    guard case .elsewhere(let address) = target, let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }.lowercased()
    let known = [
      "youtube.com": "YouTube", "www.youtube.com": "YouTube", "m.youtube.com": "YouTube", "youtu.be": "YouTube",
      "www.youtube-nocookie.com": "YouTube", "vimeo.com": "Vimeo", "player.vimeo.com": "Vimeo",
    ]
    guard let name = known[host] else { return nil }
    self.name = name
  }
}
