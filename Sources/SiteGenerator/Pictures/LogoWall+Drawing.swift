import Pictures

extension LogoWall {
  /// The combined logo as pictures of fixed size.
  var drawings: [DrawnPicture] {
    [(WallFile.wide, WallFormat.wide), (.square, .square), (.banner, .banner)].map { file, format in
      DrawnPicture(address: file.rawValue, size: format.pixels, most: DrawnPicture.mostForSharing) { .svg(self.file(format).bytes) }
    }
  }
}
