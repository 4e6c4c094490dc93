"""One line of text in which what was searched for is lit, shortened so that what is lit stays in sight."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from mugham_archive.desktop.theme import colour

Span = tuple[int, int]
# Says which characters of a text are lit, from where to behind where.
Lights = Callable[[str], Sequence[Span]]
_ELLIPSIS = "…"
_EDGES = re.compile(r"\s+")
# Pixels that a font may need more for the parts than for the whole.
_SPARE = 6


def dark(_text: str) -> Sequence[Span]:
    """Nothing is lit."""
    return ()


def shown_part(
    text: str, spans: Sequence[Span], metrics: QFontMetrics, width: int
) -> tuple[str, tuple[Span, ...]]:
    """What is seen of a text in ``width`` pixels and what is lit in it.

    The end is cut; where the first lit word would go with it, as little as can be of the beginning, at a word's edge.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text, tuple(spans)
    cut = 0
    if spans and metrics.horizontalAdvance(text[: spans[0][1]] + _ELLIPSIS) > width:
        start, end = spans[0]
        edges = [found.end() for found in _EDGES.finditer(text, 0, start)]
        # Whole names of a list stay whole where they can.
        names = [edge for edge in edges if text[:edge].rstrip().endswith((";", ","))]
        fitting = (
            edge
            for edge in (*names, *edges)
            if metrics.horizontalAdvance(_ELLIPSIS + text[edge:end] + _ELLIPSIS) + _SPARE <= width
        )
        cut = next(fitting, start)
    whole = _ELLIPSIS + text[cut:] if cut else text
    shift = 1 - cut if cut else 0
    shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)
    end = len(shown) if shown == whole else len(shown) - 1
    moved = ((start + shift, min(stop + shift, end)) for start, stop in spans)
    return shown, tuple((start, stop) for start, stop in moved if 0 <= start < stop)


def draw(
    painter: QPainter,
    rect: QRect,
    text: str,
    spans: Sequence[Span],
    pen: QColor,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw a text in the painter's font, shortened to ``rect``."""
    shown, lit = shown_part(text, spans, painter.fontMetrics(), rect.width())
    painter.setPen(pen)
    if not lit:
        painter.drawText(rect, int(alignment | Qt.AlignmentFlag.AlignVCenter), shown)
        return
    layout = QTextLayout(shown, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_lit(start, stop) for start, stop in lit])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width() + 1)
    layout.endLayout()
    spare = max(0.0, rect.width() - line.naturalTextWidth())
    x = rect.left() + (spare if alignment & Qt.AlignmentFlag.AlignRight else 0)
    y = rect.top() + (rect.height() - line.height()) / 2
    layout.draw(painter, QPointF(x, y))


def _lit(start: int, stop: int) -> QTextLayout.FormatRange:
    ground = QTextCharFormat()
    ground.setBackground(colour("saffron_soft"))
    ground.setForeground(colour("saffron"))
    ground.setFontUnderline(True)
    ground.setUnderlineColor(colour("saffron"))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, stop - start, ground
    return made
