/// The words of a letter's form, from `letter-words` in theme.yaml, as a script.
struct LetterWords {
  let words: [String: String]

  static let address = "theme/letter-words.js"

  /// A classic script, so that it runs from a disk too; sorted, so that the same words give the same bytes.
  var script: [UInt8] {
    let members = words.sorted { $0.key < $1.key }.map { ($0.key, JSON.text($0.value)) }
    return Array("(window.sitegen = window.sitegen || {}).words = ".utf8) + JSON.object(members).bytes + Array(";\n".utf8)
  }
}
