"""Letters of our own, as strokes on a grid four wide and six high: words that are outlines already, and need no font."""

from __future__ import annotations

from .shapes import Design, Shape, stroke

# Each stroke is a row of points, each point two digits: across from the left, down from the top.
STROKES = {
    "A": "062046,1434", "B": "0006,003041423303,033344453606", "C": "4130100105163645", "D": "00062645412000", "E": "40000646,0333",
    "F": "400006,0333", "G": "41301001051636454323", "H": "0006,4046,0343", "I": "2026", "J": "4045361605", "K": "0006,4003,0346", "L": "000646",
    "M": "0600234046", "N": "06004640", "O": "100105163645413010", "P": "06003041423303", "R": "06003041423303,2346", "S": "413010010213334445361605",
    "T": "0040,2026", "U": "000516364540", "V": "002640", "W": "0016233640", "Y": "002340,2326", " ": "",
}  # fmt: skip
ADVANCE = 5.6


def word(text: str, colour: str, thickness: float = 1.1) -> Design:
    """Letters that the alphabet does not have are left out."""
    shapes: list[Shape] = []
    margin = thickness / 2
    letters = [letter for letter in text.upper() if letter in STROKES]
    for at, letter in enumerate(letters):
        for row in filter(None, STROKES[letter].split(",")):
            points = [(margin + at * ADVANCE + int(row[i]), margin + int(row[i + 1])) for i in range(0, len(row), 2)]
            shapes.append(stroke(points, thickness, colour))
    return Design(margin * 2 + (len(letters) - 1) * ADVANCE + 4, margin * 2 + 6, tuple(shapes))
