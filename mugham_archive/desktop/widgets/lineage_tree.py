"""The tree of teachers and pupils: a box for each person, lines from teacher to pupil, moved about in with the arrows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from mugham_archive.catalogue.views import Lineage, LineagePerson
from mugham_archive.desktop.theme import colour

BOX = QSize(196, 58)
GAP_X, GAP_Y = 28, 56
MARGIN = 24
SMALLEST, LARGEST = 0.4, 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stands: the generation, and from the left in units of a box (halves between two)."""

    row: int
    column: float


class LineageTree(QWidget):
    """``opened`` says the reference of the person that was entered or double-clicked, ``chosen`` of the present one."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, lineage: Lineage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = {person.id: person for person in lineage.people}
        self._bonds = [(bond.teacher, bond.pupil) for bond in lineage.bonds]
        self._centre = lineage.id
        self.current = lineage.id
        self._zoom = 1.0
        self.places = arrange(lineage)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._resize()
        self._tell()

    # Where things are --------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The whole tree."""
        rows = max((place.row for place in self.places.values()), default=0) + 1
        columns = max((place.column for place in self.places.values()), default=0.0) + 1
        width = columns * (BOX.width() + GAP_X) - GAP_X + 2 * MARGIN
        height = rows * (BOX.height() + GAP_Y) - GAP_Y + 2 * MARGIN
        return QSize(round(width * self._zoom), round(height * self._zoom))

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def box(self, person: int) -> QRectF:
        """Where a person's box is, in the tree's own measure."""
        place = self.places[person]
        left = MARGIN + place.column * (BOX.width() + GAP_X)
        top = MARGIN + place.row * (BOX.height() + GAP_Y)
        return QRectF(left, top, BOX.width(), BOX.height())

    def shown_box(self, person: int) -> QRectF:
        """Where a person's box is in the widget."""
        box = self.box(person)
        return QRectF(box.topLeft() * self._zoom, box.size() * self._zoom)

    def zoom(self, factor: float) -> None:
        """Larger or smaller, within reason."""
        self._zoom = min(LARGEST, max(SMALLEST, self._zoom * factor))
        self._resize()

    # Drawing -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._zoom, self._zoom)
        for teacher, pupil in self._bonds:
            near = self.current in (teacher, pupil)
            painter.setPen(QPen(colour("accent" if near else "line_strong"), 2.0 if near else 1.2))
            painter.drawPath(self._line(teacher, pupil))
        for person in self._people.values():
            self._draw(painter, person)

    def _line(self, teacher: int, pupil: int) -> QPainterPath:
        start = QPointF(self.box(teacher).center().x(), self.box(teacher).bottom())
        end = QPointF(self.box(pupil).center().x(), self.box(pupil).top())
        middle = (start.y() + end.y()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
        return path

    def _draw(self, painter: QPainter, person: LineagePerson) -> None:
        box = self.box(person.id)
        marked = person.id == self.current
        focused = marked and self.hasFocus()
        painter.setPen(QPen(colour("accent" if marked else "line_strong"), 2.4 if focused else 1.4))
        painter.setBrush(colour("accent_soft" if person.id == self._centre else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inner = box.adjusted(12, 8, -12, -8)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("text"))
        name = painter.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), name)
        painter.setFont(self.font())
        painter.setPen(colour("muted"))
        below = painter.fontMetrics().elidedText(
            said(person), Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), below)

    # Moving about ------------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """What a screen reader says: who is marked, who taught them, whom they taught."""
        person = self._people.get(self.current)
        if person is None:
            return
        teachers = [self._people[a].name for a, b in self._bonds if b == self.current]
        pupils = [self._people[b].name for a, b in self._bonds if a == self.current]
        parts = [person.name, said(person)]
        if teachers:
            parts.append(self.tr("Teachers: %1").replace("%1", ", ".join(teachers)))
        if pupils:
            parts.append(self.tr("Pupils: %1").replace("%1", ", ".join(pupils)))
        self.setAccessibleName(self.tr("Teachers and pupils"))
        self.setAccessibleDescription(". ".join(part for part in parts if part))

    def choose(self, person: int) -> None:
        """Mark a person."""
        if person in self._people and person != self.current:
            self.current = person
            self._tell()
            self.update()
            self.chosen.emit(self._people[person].ref)

    def _beside(self, rows: int, columns: int) -> int:
        """The nearest person in a direction; upwards and downwards along the lines where there are any."""
        here = self.places[self.current]
        if rows:
            bound = [a if rows < 0 else b for a, b in self._bonds if (b if rows < 0 else a) == self.current]
            others = bound or [n for n, place in self.places.items() if place.row == here.row + rows]
        else:
            others = [
                n
                for n, place in self.places.items()
                if place.row == here.row and (place.column - here.column) * columns > 0
            ]
        return min(others, key=lambda n: abs(self.places[n].column - here.column), default=self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from person to person, Enter opens, plus and minus zoom."""
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and self.places:
            self.choose(self._beside(*steps[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current in self._people:
            self.opened.emit(self._people[self.current].ref)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.2)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / 1.2)
        else:
            super().keyPressEvent(event)

    def _at(self, event: QMouseEvent) -> LineagePerson | None:
        place = event.position() / self._zoom
        return next((one for one in self._people.values() if self.box(one.id).contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click marks."""
        super().mousePressEvent(event)
        if (person := self._at(event)) is not None:
            self.choose(person.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second one opens."""
        if (person := self._at(event)) is not None:
            self.opened.emit(person.ref)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The whole name of what does not fit."""
        super().mouseMoveEvent(event)
        person = self._at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if person else Qt.CursorShape.ArrowCursor)
        if person is not None:
            QToolTip.showText(event.globalPosition().toPoint(), f"{person.name}\n{said(person)}", self)

    def changeEvent(self, event: QEvent) -> None:
        """Colours and words follow theme and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange) and hasattr(
            self, "places"
        ):
            self._tell()
            self.update()


def said(person: LineagePerson) -> str:
    """Instrument and years below a name."""
    years = "–".join(part[:4] for part in person.dates.split("–")) if person.dates else ""
    return " · ".join(part for part in (person.what, years) if part)


def arrange(lineage: Lineage) -> dict[int, Place]:
    """A row for each generation, teachers above their pupils, each near the middle of those they are bound to."""
    rows = _generations(lineage)
    by_row: dict[int, list[int]] = defaultdict(list)
    names = {person.id: person.name for person in lineage.people}
    for person, row in sorted(rows.items(), key=lambda pair: (pair[1], names[pair[0]])):
        by_row[row].append(person)
    columns = {person: float(place) for some in by_row.values() for place, person in enumerate(some)}
    bound: dict[int, list[int]] = defaultdict(list)
    for bond in lineage.bonds:
        bound[bond.teacher].append(bond.pupil)
        bound[bond.pupil].append(bond.teacher)
    for step in range(8):
        ordered = sorted(by_row, reverse=bool(step % 2))
        for row in ordered:
            _settle(by_row[row], columns, bound)
    least = min(columns.values(), default=0.0)
    return {person: Place(rows[person], columns[person] - least) for person in rows}


def _settle(row: Sequence[int], columns: dict[int, float], bound: dict[int, list[int]]) -> None:
    """Put a row in the order of the middles of what each is bound to, a box's width apart at least."""
    middles = {
        person: sum(columns[one] for one in bound[person]) / len(bound[person])
        if bound[person]
        else columns[person]
        for person in row
    }
    ordered = sorted(row, key=lambda person: (middles[person], columns[person]))
    place = float("-inf")
    for person in ordered:
        place = max(place + 1, middles[person])
        columns[person] = place


def _generations(lineage: Lineage) -> dict[int, int]:
    """How many generations each stands below the eldest; a ring of teachers does not go on for ever."""
    rows = {person.id: 0 for person in lineage.people}
    for _ in range(len(rows)):
        moved = False
        for bond in lineage.bonds:
            if rows[bond.pupil] <= rows[bond.teacher] and rows[bond.teacher] + 1 < len(rows):
                rows[bond.pupil] = rows[bond.teacher] + 1
                moved = True
        if not moved:
            break
    used = {row: place for place, row in enumerate(sorted(set(rows.values())))}
    return {person: used[row] for person, row in rows.items()}
