"""Colour profiles (ICC.1:2001-04) made from a colour space's numbers: small, and nobody's but ours."""

from __future__ import annotations

import struct

Row = tuple[float, float, float]
# Chromaticities of red, green, blue, and the exponent of the curve. White is D65 in all.
SPACES = {
    "Display P3": ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), 2.2),
    "Adobe RGB": ((0.640, 0.330), (0.210, 0.710), (0.150, 0.060), 2.19921875),
}
D65, D50 = (0.95047, 1.0, 1.08883), (0.9642, 1.0, 0.8249)
# Bradford's cone responses, by which a white is moved to another (ICC.1:2022, annex E).
BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))


def profile(name: str) -> bytes:
    *corners, gamma = SPACES[name]
    columns = list(zip(*_adapted(_to_xyz(corners))))
    curve = b"curv" + struct.pack(">IIH", 0, 1, round(gamma * 256))
    tags = {
        b"desc": b"desc" + struct.pack(">II", 0, len(name) + 1) + name.encode() + b"\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"No rights reserved\0",
        b"wtpt": _xyz(D50),
        b"rXYZ": _xyz(columns[0]),
        b"gXYZ": _xyz(columns[1]),
        b"bXYZ": _xyz(columns[2]),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for tag, value in tags.items():
        table += tag + struct.pack(">II", start + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    size = start + len(data)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ") + struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp"
    head += bytes(28) + b"".join(struct.pack(">i", _fixed(value)) for value in D50)
    return head.ljust(128, b"\0") + table + data


def _fixed(value: float) -> int:
    return round(value * 65536)


def _xyz(value: Row) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", _fixed(part)) for part in value)


def _to_xyz(corners: list[tuple[float, float]]) -> list[Row]:
    """The matrix whose columns are the corners' XYZ, each as bright as makes white of all three."""
    columns = [(x / y, 1.0, (1 - x - y) / y) for x, y in corners]
    matrix = [tuple(column[row] for column in columns) for row in range(3)]
    bright = _times(_inverse(matrix), [(value,) for value in D65])
    return [tuple(matrix[row][at] * bright[at][0] for at in range(3)) for row in range(3)]


def _adapted(matrix: list[Row]) -> list[Row]:
    old, new = (_times(BRADFORD, [(value,) for value in white]) for white in (D65, D50))
    scale = [tuple(new[row][0] / old[row][0] if row == at else 0.0 for at in range(3)) for row in range(3)]
    return _times(_times(_inverse(BRADFORD), _times(scale, BRADFORD)), matrix)


def _times(one, other) -> list:
    return [tuple(sum(row[i] * other[i][at] for i in range(3)) for at in range(len(other[0]))) for row in one]


def _inverse(m) -> list[Row]:
    """Of three by three, by cofactors."""
    cofactors = [[m[(r + 1) % 3][(c + 1) % 3] * m[(r + 2) % 3][(c + 2) % 3] - m[(r + 1) % 3][(c + 2) % 3] * m[(r + 2) % 3][(c + 1) % 3] for c in range(3)] for r in range(3)]
    determinant = sum(m[0][c] * cofactors[0][c] for c in range(3))
    return [tuple(cofactors[c][r] / determinant for c in range(3)) for r in range(3)]
