"""Covers for what has no picture: a carpet's medallion, woven from the code of a series, the same each time.

The field, the borders and the gul in the middle are drawn on a grid of knots mirrored both ways, as carpets are, so that
each cover is symmetrical, stepped and plainly of one family with the others.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache, QPolygonF

from mugham_archive.desktop.theme.tokens import CREAM, DYES, INK

# The knots along one side of the cover.
KNOTS = 64


@dataclass(frozen=True, slots=True)
class Weave:
    """What decides a cover."""

    field: str
    ground: str
    first: str
    second: str
    points: int
    rings: int
    seed: int


def weave_of(code: str) -> Weave:
    """The weave that a code gives; any text serves."""
    digest = hashlib.sha256(code.encode()).digest()
    random = Random(digest)
    field, ground, first = random.sample(DYES[:5], 3) if digest[0] % 2 else random.sample(DYES, 3)
    second = random.choice([dye for dye in (*DYES, CREAM) if dye not in (field, ground, first)])
    return Weave(
        field, ground, first, second, random.choice((8, 8, 12, 16)), random.choice((3, 4, 5)), digest[5]
    )


def cover(code: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The cover of a code, ``size`` logical pixels square; kept, because it is asked for again and again."""
    key = f"cover/{code}/{size}/{ratio:.2f}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(drawn.width() / KNOTS, drawn.height() / KNOTS)
    _Loom(painter, weave_of(code)).weave()
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


class _Loom:
    def __init__(self, painter: QPainter, weave: Weave) -> None:
        self.painter = painter
        self.weave_plan = weave
        self.random = Random(weave.seed)
        painter.setPen(Qt.PenStyle.NoPen)

    def weave(self) -> None:
        plan = self.weave_plan
        self._rect(0, 0, KNOTS, KNOTS, plan.ground)
        self._border(1, 5, plan.field, CREAM)
        self._rect(7, 7, KNOTS - 14, KNOTS - 14, CREAM)
        self._rect(8, 8, KNOTS - 16, KNOTS - 16, plan.field)
        self._field()
        self._corners()
        self._medallion()

    def _rect(self, x: float, y: float, width: float, height: float, dye: str) -> None:
        self.painter.fillRect(QRectF(x, y, width, height), QColor(dye))

    def _border(self, start: int, width: int, dye: str, light: str) -> None:
        """Running triangles with a diamond in each corner, like the small border of a Shirvan rug."""
        self._rect(start, start, KNOTS - 2 * start, KNOTS - 2 * start, dye)
        step = 5.4
        count = round((KNOTS - 2 * start) / step)
        for side in range(4):
            self.painter.save()
            self.painter.translate(KNOTS / 2, KNOTS / 2)
            self.painter.rotate(90 * side)
            self.painter.translate(-KNOTS / 2, -KNOTS / 2)
            for place in range(1, count - 1):
                x = start + (place + 0.5) * (KNOTS - 2 * start) / count
                up = place % 2 == 0
                top, bottom = (start + 1, start + width - 1) if up else (start + width - 1, start + 1)
                self._polygon(
                    [(x - 2.2, bottom), (x, top), (x + 2.2, bottom)], light if up else self.weave_plan.second
                )
            self._diamond(start + width / 2, start + width / 2, 2.0, light)
            self.painter.restore()

    def _field(self) -> None:
        """Small flowers strewn over the field, mirrored both ways."""
        middle = KNOTS / 2
        for row in range(4):
            for column in range(4):
                x, y = 12 + column * 5.4, 12 + row * 5.4
                distance = ((x - middle) ** 2 + (y - middle) ** 2) ** 0.5
                if distance < 22.5 or x + y < 34 or self.random.random() < 0.18:
                    continue
                dye = self.weave_plan.first if (row + column) % 2 else self.weave_plan.second
                for mirrored_x in (x, KNOTS - x):
                    for mirrored_y in (y, KNOTS - y):
                        self._diamond(mirrored_x, mirrored_y, 1.5, dye)
                        self._diamond(mirrored_x, mirrored_y, 0.6, CREAM)

    def _corners(self) -> None:
        """A stepped quarter medallion in each corner of the field."""
        plan = self.weave_plan
        for level, dye in ((12, plan.ground), (9, CREAM), (7.5, plan.first), (4, plan.second)):
            steps = 4
            for step in range(steps):
                reach = level * (steps - step) / steps
                depth = level * (step + 1) / steps
                for right in (False, True):
                    for low in (False, True):
                        x = KNOTS - 8 - reach if right else 8
                        y = KNOTS - 8 - depth if low else 8
                        self._rect(x, y, reach, depth, dye)

    def _medallion(self) -> None:
        """The gul: stars within stars, stepped hooks at the ends, a flower in the middle."""
        plan = self.weave_plan
        radius = 20.5
        dyes = [INK, CREAM, plan.ground, plan.second, plan.first, CREAM]
        for ring in range(plan.rings + 1):
            share = 1 - ring * (0.78 / (plan.rings + 1))
            dye = dyes[ring % len(dyes)]
            self._star(radius * share, radius * share * (0.80 if ring % 2 == 0 else 0.66), plan.points, dye)
        for side in range(4):
            self.painter.save()
            self.painter.translate(KNOTS / 2, KNOTS / 2)
            self.painter.rotate(90 * side)
            self._hooks()
            self.painter.restore()
        self._star(5.2, 2.2, 8, plan.field)
        self._diamond(KNOTS / 2, KNOTS / 2, 1.6, CREAM)

    def _hooks(self) -> None:
        """Ram's horns, as at the tips of a Karabakh medallion."""
        for x, y, width, height in (
            (-0.8, -23.2, 1.6, 4.0),
            (-3.6, -23.2, 7.2, 1.3),
            (-3.6, -23.2, 1.3, 3.0),
            (2.3, -23.2, 1.3, 3.0),
        ):
            self.painter.fillRect(QRectF(x, y, width, height), QColor(CREAM))

    def _star(self, outer: float, inner: float, points: int, dye: str) -> None:
        from math import cos, pi, sin

        middle = KNOTS / 2
        corners = []
        for corner in range(points * 2):
            reach = outer if corner % 2 == 0 else inner
            angle = pi * corner / points - pi / 2
            corners.append((middle + reach * cos(angle), middle + reach * sin(angle)))
        self._polygon(corners, dye)

    def _diamond(self, x: float, y: float, reach: float, dye: str) -> None:
        self._polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], dye)

    def _polygon(self, corners: list[tuple[float, float]], dye: str) -> None:
        self.painter.setBrush(QColor(dye))
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
