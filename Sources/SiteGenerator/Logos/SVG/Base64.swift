/// Bytes as text (RFC 4648, section 4), for photographs inside an SVG picture.
enum Base64 {
  static func encode(_ input: [UInt8], into output: inout [UInt8]) {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    output.reserveCapacity(output.count + (input.count + 2) / 3 * 4)
    for start in stride(from: 0, to: input.count, by: 3) {
      let left = input.count - start
      let bits =
        UInt32(input[start]) << 16 | (left > 1 ? UInt32(input[start + 1]) << 8 : 0) | (left > 2 ? UInt32(input[start + 2]) : 0)
      output.append(letters[Int(bits >> 18)])
      output.append(letters[Int(bits >> 12 & 63)])
      output.append(left > 1 ? letters[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
      output.append(left > 2 ? letters[Int(bits & 63)] : UInt8(ascii: "="))
    }
  }
}
