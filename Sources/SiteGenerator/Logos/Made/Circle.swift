/// Points on a circle, without Foundation's sine: the same digits on every system.
enum Circle {
  /// From the top, clockwise; `turn` 0.25 is at three o'clock. Good to a millionth of the radius.
  static func point(turn: Double, radius: Double) -> (x: Double, y: Double) {
    (radius * sine(turn), -radius * sine(turn + 0.25))
  }

  /// Taylor's series in the quarter turn where it is exact.
  private static func sine(_ turn: Double) -> Double {
    let rest = turn - turn.rounded(.down)
    if rest > 0.5 { return -sine(rest - 0.5) }
    let angle = (rest > 0.25 ? 0.5 - rest : rest) * 2 * Double.pi
    let square = angle * angle
    return angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72 * (1 - square / 110)))))
  }
}
