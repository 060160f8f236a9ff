/// Names files that people send in place of a picture, so that they hear what they sent.
public enum ForeignFile {
  /// Whether it is a photo of a kind that we cannot clean of what the camera wrote: TIFF and what cameras make of it, HEIC, AVIF, JPEG XL and
  /// JPEG 2000, Photoshop's.
  public static func isPhoto(_ bytes: [UInt8]) -> Bool {
    let starts = [
      "II*\0", "MM\0*", "IIU\0", "IIRO", "FUJIFILMCCD-RAW", "8BPS", "\u{FF}\n", "\0\0\0\u{0C}JXL ", "\0\0\0\u{0C}jP  ",
    ]
    if starts.contains(where: { bytes.has($0, at: 0) }) { return true }
    return ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis"].contains { bytes.has("ftyp\($0)", at: 4) }
  }

  /// `is a PDF document, not a picture`
  public static func description(of bytes: [UInt8]) -> String {
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
