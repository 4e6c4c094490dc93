"""The second line of a found recording: segments that matched, each to be played, how a name was spelt, what else says it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from mugham_archive.catalogue.views import RecordingMatch, SegmentMatch
from mugham_archive.desktop.search import lit_text
from mugham_archive.desktop.theme import colour, icons
from mugham_archive.spoken import words
from mugham_archive.spoken.query_words import field_title

translate = QCoreApplication.translate

PLAY = 12
GAP = 20
# A segment's title is not made narrower than this; what then has no room is counted.
LEAST = 96
WIDEST = 320


@dataclass(frozen=True, slots=True)
class Piece:
    """Something on the line: a segment to be played, or (None) words."""

    rect: QRect
    text: str
    segment: SegmentMatch | None = None
    time: str = ""


def pieces(match: RecordingMatch, line: QRect, metrics: QFontMetrics) -> list[Piece]:
    """What stands where on the line: segments from the left as far as there is room, then how many more, then spellings."""
    found: list[Piece] = []
    spelt = spelt_words(match)
    spelt_width = min(metrics.horizontalAdvance(spelt), line.width() // 2) if spelt else 0
    right = line.right() - (spelt_width + GAP if spelt else 0)
    x = line.left()
    left_out = match.more
    for place, segment in enumerate(match.segments):
        time = words.duration(segment.start_ms)
        before = PLAY + 6 + metrics.horizontalAdvance(time) + 8
        wanted = before + min(WIDEST, metrics.horizontalAdvance(segment.title) + 2)
        counted = (
            metrics.horizontalAdvance("+99") + GAP if match.more or place + 1 < len(match.segments) else 0
        )
        room = right - x - counted
        if wanted > room and (room < before + LEAST or place):
            left_out += len(match.segments) - place
            break
        found.append(
            Piece(QRect(x, line.top(), min(wanted, room), line.height()), segment.title, segment, time)
        )
        x += min(wanted, room) + GAP
    if left_out:
        more = f"+{words.number(left_out)}"
        wide = metrics.horizontalAdvance(more) + 2
        found.append(Piece(QRect(x, line.top(), wide, line.height()), more))
        x += wide + GAP
    for words_only in (spelt, unseen_words(match)):
        if words_only:
            found.append(Piece(QRect(x, line.top(), max(0, line.right() - x), line.height()), words_only))
    return found


def spelt_words(match: RecordingMatch) -> str:
    """spelt: Гасымов; empty when every spelling is in the row."""
    if not match.spelt:
        return ""
    return translate("Search", "spelt: %1").replace("%1", ", ".join(match.spelt))


def unseen_words(match: RecordingMatch) -> str:
    """Event: Bahar axşamı; empty when the row or the line shows why it was found."""
    return "" if match.unseen is None else f"{field_title(match.unseen[0])}: {match.unseen[1]}"


def spoken(match: RecordingMatch) -> str:
    """The line for those who hear it."""
    parts = [f"{words.duration(one.start_ms)} {one.title}".strip() for one in match.segments]
    return "; ".join(part for part in (*parts, spelt_words(match), unseen_words(match)) if part)


def draw(
    painter: QPainter, piece: Piece, lights: lit_text.Lights, *, marked: bool, over: bool, ratio: float
) -> None:
    """Draw one piece; ``marked``: the keyboard is on it, ``over``: the pointer is."""
    rect = piece.rect
    if piece.segment is None:
        spans = lights(piece.text) if not piece.text.startswith("+") else ()
        lit_text.draw(painter, rect, piece.text, spans, colour("muted"))
        return
    if marked or over:
        painter.setPen(QPen(colour("accent"), 1) if marked else Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface" if marked else "hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(-5.5, 0.5, 5.5, -0.5), 4, 4)
    lively = marked or over
    triangle = icons.pixmap("play", PLAY, "accent" if lively else "muted", ratio)
    painter.drawPixmap(rect.left(), rect.top() + (rect.height() - PLAY) // 2, triangle)
    metrics = painter.fontMetrics()
    wide = metrics.horizontalAdvance(piece.time)
    time = QRect(rect.left() + PLAY + 6, rect.top(), wide + 2, rect.height())
    painter.setPen(colour("accent" if lively else "muted"))
    painter.drawText(time, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), piece.time)
    title = QRect(time.right() + 8, rect.top(), rect.right() - time.right() - 7, rect.height())
    lit_text.draw(painter, title, piece.text, lights(piece.text), colour("text"))
