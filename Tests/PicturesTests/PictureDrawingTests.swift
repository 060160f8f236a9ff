import Foundation
import Testing

@testable import Pictures

@Suite struct PictureDrawingTests {
  private let studio: PictureStudio

  init() throws { studio = try Sample.studio.get() }

  @Test func drawsExactlyAsLargeAsAskedAndInTheMiddle() throws {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="rgb(0,170,0)"/></svg>"#
      .latin1
    for (width, height) in [(300, 100), (301, 99), (1, 1), (100, 300), (1237, 411)] {
      let drawn = try studio.draw(svg: svg, size: PictureSize(width: width, height: height))
      #expect(drawn.size == PictureSize(width: width, height: height) && drawn.bytes.count == width * height * 4)
      #expect(drawn.isNear(width / 2, height / 2, [0, 170, 0, 255], by: width == 1 ? 255 : 1))
    }
    let tall = try studio.draw(svg: svg, size: PictureSize(width: 100, height: 300))
    #expect(tall.colour(50, 20)[3] == 0 && tall.colour(50, 280)[3] == 0)
  }

  @Test func aDrawingIsMadeAsLargeAsAskedAndASmallPictureIsNot() throws {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"/>"#.latin1
    #expect(try studio.pixels(of: svg, longestSide: 600).size == PictureSize(width: 600, height: 200))
    let small = try studio.encode(Sample.photo(30, 10), as: .png)
    #expect(try studio.pixels(of: small, longestSide: 600).size == PictureSize(width: 30, height: 10))
    #expect(try studio.pixels(of: small, longestSide: 15).size == PictureSize(width: 15, height: 5))
  }

  @Test func halfClearColoursAreNotMultipliedByTheirAlpha() throws {
    let svg =
      #"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="rgb(255,136,0)" opacity=".5"/></svg>"#
    #expect(try studio.pixels(of: svg.latin1, longestSide: 9).isNear(4, 4, [255, 136, 0, 128], by: 2))
  }

  @Test func picturesInADrawingAreDrawnButNoFileIsOpened() throws {
    let red = Sample.pixels(8, 8) { _, _ in [255, 0, 0, 255] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "drawing-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for kind in [PictureKind.png, .jpeg] {
      let bytes = try studio.encode(red, as: kind)
      let file = folder.appending(path: "red.\(kind.fileExtension)")
      try Data(bytes).write(to: file)
      let inside = "data:\(kind.mediaType);base64,\(Data(bytes).base64EncodedString())"
      #expect(try drawing(of: inside).isNear(4, 4, [255, 0, 0, 255]))
      for address in [file.path, file.absoluteString, file.lastPathComponent, "./\(file.lastPathComponent)", "http://127.0.0.1:9/red.png"] {
        #expect(try drawing(of: address).bytes.allSatisfy { $0 == 0 }, "\(address)")
      }
    }
  }

  private func drawing(of address: String) throws -> Pixels {
    let svg =
      #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="8" height="8"><image x:href="\#(address)" "#
      + #"width="8" height="8"/></svg>"#
    return try studio.draw(svg: svg.latin1, size: PictureSize(width: 8, height: 8))
  }

  @Test(arguments: [#"<!ENTITY e SYSTEM "file:///etc/hostname">"#, #"<!ENTITY e SYSTEM "/etc/passwd">"#])
  func wordsOfAFileDoNotComeIntoADrawing(entity: String) throws {
    func drawn(_ declaration: String, _ words: String) throws -> Pixels? {
      let svg =
        "<!DOCTYPE svg [\(declaration)]>"
        + #"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text y="15">\#(words)</text></svg>"#
      return try? studio.draw(svg: svg.latin1, size: PictureSize(width: 80, height: 20))
    }
    let drawnFromFile = try drawn(entity, "&e;")
    #expect(drawnFromFile == nil || drawnFromFile?.bytes.allSatisfy { $0 == 0 } == true)
    #expect(try drawn("", "seen")?.bytes.contains { $0 != 0 } == true)
  }

  @Test func drawingsOfManyMegabytesAreDrawn() throws {
    let noise = Sample.pixels(180, 180) { x, y in (0..<3).map { (x &* 7919 &+ y &* 104_729 &+ $0 &* 31 &+ x &* y &* 17) % 256 } + [255] }
    let picture = Data(try studio.encode(noise, as: .png)).base64EncodedString()
    let images = (0..<300).map {
      #"<image x="\#($0 % 20 * 10)" y="\#($0 / 20 * 10)" width="10" height="10" href="data:image/png;base64,\#(picture)"/>"#
    }
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 150">"# + images.joined() + "</svg>"
    #expect(svg.utf8.count > 10_000_000)
    let drawn = try studio.draw(svg: Array(svg.utf8), size: PictureSize(width: 400, height: 300))
    #expect(drawn.colour(395, 295)[3] == 255)
  }

  @Test(arguments: ["<svg", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>", "<svg><rect></svg>"])
  func whatIsNoDrawingIsBroken(svg: String) {
    #expect(throws: PictureFault.broken(.svg)) { _ = try studio.draw(svg: svg.latin1, size: PictureSize(width: 9, height: 9)) }
  }

  @Test(arguments: [(1000, 1), (1, 1000), (9000, 3)])
  func aHairIsDrawnAtEverySize(width: Int, height: Int) throws {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)"><rect width="9999" height="9999" fill="red"/></svg>
      """.latin1
    for side in [1, 2, 9, 100, 480] {
      let drawn = try studio.draw(svg: svg, size: PictureSize(width: side, height: side))
      #expect(drawn.size == PictureSize(width: side, height: side))
      #expect((0..<side * side).contains { drawn.bytes[$0 * 4] > 200 && drawn.bytes[$0 * 4 + 3] > 200 })
      let pixels = try studio.pixels(of: svg, longestSide: side)
      #expect(max(pixels.size.width, pixels.size.height) == side && min(pixels.size.width, pixels.size.height) == 1)
      #expect(pixels.isNear(0, 0, [255, 0, 0, 255]))
      let made = try #require(try studio.make([PictureOrder(.width(side), .png)], of: svg).first)
      #expect(made.size.width == min(side, width))
    }
    for none in [PictureSize(width: 0, height: 5), PictureSize(width: 1 << 40, height: 0)] {
      #expect(throws: PictureFault.broken(.svg)) { _ = try studio.draw(svg: svg, size: none) }
    }
  }

  @Test func nothingIsDrawnTooLarge() {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>"#.latin1
    let size = PictureSize(width: 20_000, height: 20_000)
    #expect(throws: PictureFault.tooLarge(size, most: PictureStudio.mostPixels)) { _ = try studio.draw(svg: svg, size: size) }
    #expect(throws: PictureFault.self) { _ = try studio.pixels(of: svg, longestSide: 20_000) }
    let huge = #"<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"/>"#.latin1
    #expect(throws: PictureFault.self) { _ = try studio.make([PictureOrder(.whole, .png)], of: huge) }
    #expect(throws: Never.self) { _ = try studio.make([PictureOrder(.width(20), .png)], of: huge) }
  }
}
