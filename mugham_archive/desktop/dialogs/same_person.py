"""“Is this the same?”: a new name beside those in the archive that it resembles, for a person to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import AgentDetails, NameMatch
from mugham_archive.desktop import background
from mugham_archive.desktop.details import facts
from mugham_archive.desktop.theme import colour
from mugham_archive.desktop.widgets import Chip
from mugham_archive.spoken import words

translate = QCoreApplication.translate

WIDTH = 300
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said.

    ``same`` is the one in the archive that is meant; ``different`` are the ids of those that are somebody else, to be
    remembered with ``say_different`` when the new agent has a number. With neither the question was left open.
    """

    same: NameMatch | None = None
    different: tuple[int, ...] = ()

    @property
    def cancelled(self) -> bool:
        """Whether nothing was said."""
        return self.same is None and not self.different


def ask_same(
    parent: QWidget | None,
    archive: Archive,
    name: str,
    candidates: Sequence[NameMatch],
    *,
    also: Sequence[str] = (),
    language: str = "en",
) -> Answer:
    """Ask whether a new name (with its other spellings) is one of the candidates; waits for the answer.

    Call it on the GUI thread, with the candidates of ``search.names.same_person_candidates``. No candidates: nobody is
    asked, and the answer leaves it open.
    """
    if not candidates:
        return Answer()
    dialog = SamePersonDialog(archive, name, candidates, also=also, language=language, parent=parent)
    dialog.exec()
    answer = dialog.answer
    dialog.deleteLater()
    return answer


class CandidateCard(QAbstractButton):
    """One of the archive's own: name, the spelling that fits, and what is known; chosen by click or arrows."""

    stepped = Signal(int)
    taken = Signal()

    def __init__(self, match: NameMatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.match = match
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(match.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        self._lines: list[QLabel] = []
        self._column = column
        self._write(match.name, "tileTitle")
        if match.spelling and match.spelling != match.name:
            self._write(translate("Search", "spelt: %1").replace("%1", match.spelling), "")
        kind = words.word("agent_kind", match.kind)
        self._write(f"{kind} · {words.recordings(match.recordings)}", "muted")
        self._known = self._write("\u00a0", "muted")

    def _write(self, text: str, name: str) -> QLabel:
        label = QLabel(escape(text))
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(label)
        return label

    def show_details(self, details: AgentDetails, language: str) -> None:
        """Life, instruments, years and the other spellings."""
        life = facts.life(details.card.dates, language, details.card.kind)
        instruments = ", ".join(one.label for one in details.instruments[:4]) or details.card.instrument
        years = [year for year, _ in details.years]
        span = f"{min(years)}–{max(years)}" if years else ""
        if years and min(years) == max(years):
            span = str(years[0])
        recorded = translate("Search", "recorded %1").replace("%1", span) if span else ""
        lines = [" · ".join(part for part in (details.card.role, instruments, life, recorded) if part)]
        spellings = dict.fromkeys(one.text for one in details.names if one.text != self.match.name)
        lines.append(" · ".join(list(spellings)[:8]))
        self._known.setText("<br>".join(escape(line) for line in lines if line))
        self.setAccessibleDescription(". ".join(line for line in lines if line))

    def sizeHint(self) -> QSize:
        """As its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours; Enter says that it is the same."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in _ENTER:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A surface; the chosen one has an edge of two pixels in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = "accent" if chosen or self.hasFocus() else "line_strong" if self.underMouse() else "line"
        painter.setPen(QPen(colour(edge), 2 if chosen else 1))
        painter.setBrush(colour("accent_soft" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class SamePersonDialog(QDialog):
    """The new name at the left, the archive's own at the right; ``answer`` holds what was said."""

    def __init__(
        self,
        archive: Archive,
        name: str,
        candidates: Sequence[NameMatch],
        *,
        also: Sequence[str] = (),
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._language = archive, language
        self._candidates = tuple(candidates)
        self.answer = Answer()
        self.setWindowTitle(translate("Search", "Is this the same?"))
        self.cards = [CandidateCard(one) for one in candidates]
        for place, card in enumerate(self.cards):
            card.stepped.connect(lambda step, place=place: self._step(place + step))
            card.taken.connect(self._same)
            card.toggled.connect(lambda _on: self._say_whom())
        self._put_together(name, also)
        self.cards[0].setChecked(True)
        self.cards[0].setFocus()
        for card in self.cards:
            self._ask(card)

    def _put_together(self, name: str, also: Sequence[str]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for column, title in enumerate(
            (translate("Search", "The new name"), translate("Search", "Already in the archive"))
        ):
            label = QLabel(title)
            label.setObjectName("kicker")
            grid.addWidget(label, 0, column)
        grid.addWidget(_new(name, also), 1, 0, Qt.AlignmentFlag.AlignTop)
        every = QWidget()
        cards = QVBoxLayout(every)
        cards.setContentsMargins(0, 0, 8, 0)
        cards.setSpacing(8)
        for card in self.cards:
            cards.addWidget(card)
        cards.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(every)
        self._area = area
        grid.addWidget(area, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(grid, 1)
        whole.addLayout(self._buttons())
        self.resize(760, 150 + 124 * min(3, len(self.cards)))

    def _buttons(self) -> QHBoxLayout:
        self.same = QPushButton(translate("Search", "The same"))
        self.same.setObjectName("primary")
        self.same.setDefault(True)
        self.same.setShortcut("Alt+S")
        self.same.clicked.connect(self._same)
        self.other = QPushButton(translate("Search", "Somebody else"))
        self.other.setShortcut("Alt+E")
        self.other.setToolTip(
            translate("Search", "Somebody else: this is remembered and not asked again (Alt+E)")
        )
        self.other.clicked.connect(self._different)
        cancel = QPushButton(translate("Search", "Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(self.other)
        row.addWidget(self.same)
        return row

    def _ask(self, card: CandidateCard) -> None:
        archive, ref, language = self._archive, card.match.ref, self._language

        def show(details: object) -> None:
            if isinstance(details, AgentDetails):
                card.show_details(details, language)

        background.ask(self, lambda: archive.details(ref, language), show, lambda _error: None)

    @property
    def chosen(self) -> NameMatch:
        """Who is chosen among the archive's own."""
        return next((card.match for card in self.cards if card.isChecked()), self.cards[0].match)

    def _say_whom(self) -> None:
        said = translate("Search", "This is %1 (Enter)").replace("%1", self.chosen.name)
        self.same.setToolTip(said)
        self.same.setAccessibleDescription(said)

    def _step(self, place: int) -> None:
        if 0 <= place < len(self.cards):
            self.cards[place].setChecked(True)
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self.cards[place])

    def _same(self) -> None:
        self.answer = Answer(same=self.chosen)
        self.accept()

    def _different(self) -> None:
        self.answer = Answer(different=tuple(one.id for one in self._candidates))
        self.accept()


def _new(name: str, also: Sequence[str]) -> QWidget:
    """The name as it was typed, and its other spellings."""
    box = QFrame()
    box.setObjectName("tile")
    box.setFixedWidth(WIDTH)
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(4)
    title = QLabel(name)
    title.setObjectName("tileTitle")
    other = QLabel(" · ".join(also))
    other.setObjectName("muted")
    for label in (title, other):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        column.addWidget(label)
    other.setVisible(bool(also))
    column.addWidget(Chip(translate("Search", "not in the archive yet")), 0, Qt.AlignmentFlag.AlignLeft)
    return box
