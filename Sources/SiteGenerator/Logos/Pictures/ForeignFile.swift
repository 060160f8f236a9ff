/// Names files that people send in place of a picture, so that they hear what they sent.
enum ForeignFile {
  /// `is a PDF document, not a picture`
  static func description(of bytes: [UInt8]) -> String {
    let kinds: KeyValuePairs<String, String> = [
      "%PDF": "is a PDF document, not a picture", "%!PS": "is a PostScript (EPS) document, not a picture",
      "II*\0": "is a TIFF picture, which browsers cannot show", "MM\0*": "is a TIFF picture, which browsers cannot show",
      "BM": "is a BMP picture, which is not taken here", "8BPS": "is a Photoshop document, which browsers cannot show",
      "PK\u{03}\u{04}": "is a Word document or zip archive, not a picture",
      "\u{D0}\u{CF}\u{11}\u{E0}": "is an Office document, not a picture",
      "\u{1F}\u{8B}": "is a compressed file", "<!DOCTYPE html": "is a web page, not a picture", "<html": "is a web page, not a picture",
    ]
    if bytes.isEmpty { return "is empty" }
    if bytes.has("ftyp", at: 4) { return "is a HEIC or AVIF photo, or a video, which many browsers cannot show" }
    return kinds.first { bytes.has($0.key, at: 0) }?.value ?? "is not a picture of a kind that browsers can show"
  }
}
