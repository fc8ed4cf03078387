"""Makes the figures of Be Vietnam Pro that stand in columns: the ten digits, each as wide as the others.

The typeface has no tabular figures (feature tnum) of its own, so columns of numbers and dates would not line up. This
takes the digits of its TrueType files, centres each in one width, and keeps nothing else; style sheets name the result
"Be Vietnam Pro Figures" and put it before the typeface itself where figures stand in columns. The licence (SIL Open
Font License 1.1, no reserved font name) allows this and goes with the files: OFL.txt.

Needs fonttools and brotli. Usage: tabular-figures.py BeVietnamPro_400Regular.ttf figures-400.woff2
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

WIDTH = 660
DIGITS = "0123456789"


def main(source: str, target: str) -> None:
    font = TTFont(source)
    options = Options(flavor="woff2", layout_features=[], hinting=False, notdef_outline=False, name_IDs=[0, 1, 2, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(text=DIGITS)
    subsetter.subset(font)
    glyphs, metrics, names = font["glyf"], font["hmtx"], font.getBestCmap()
    for digit in DIGITS:
        name = names[ord(digit)]
        glyph = glyphs[name]
        left = round((WIDTH - (glyph.xMax - glyph.xMin)) / 2)
        glyph.coordinates.translate((left - glyph.xMin, 0))
        glyph.recalcBounds(glyphs)
        metrics[name] = (WIDTH, left)
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = "Be Vietnam Pro Figures"
    font.flavor = "woff2"
    font.save(target)


main(*sys.argv[1:3])
