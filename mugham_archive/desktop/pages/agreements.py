"""The page of all agreements: by partner, what is in force, what ends within a chosen time, what took place under each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from mugham_archive.catalogue.agreements import WITHIN_MONTHS, months_later
from mugham_archive.catalogue.alphabet import sort_key
from mugham_archive.catalogue.views import AgreementLine, Listing
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.heading import Heading
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.agreement import ends_soon
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.pages.loaded import LoadedPage
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.widgets.flow import Flow
from mugham_archive.desktop.widgets.icon_button import icon_button
from mugham_archive.desktop.widgets.labels import Hairline
from mugham_archive.spoken import words

translate = QCoreApplication.translate
_KEPT = "agreements/shown"
# The column whose number opens the list of events.
EVENTS = 3


def make(frame: PageFrame, address: str) -> LoadedPage:
    """The page; at ``agreements/QUERY`` those that hold the words."""
    query = address.partition("/")[2]

    def read() -> Sequence[AgreementLine]:
        found = frame.archive.agreements(frame.language)
        if not query:
            return found
        matching = set(frame.archive.ids(Listing("agreement", text=query)))
        return [line for line in found if line.card.id in matching]

    return LoadedPage(
        frame,
        address,
        read,
        lambda found: build(frame, found),
        lambda _: translate("Pages", "Agreements"),
        frozenset({"agreement", "agent", "event", "series", "recording"}),
    )


def build(frame: PageFrame, found: Sequence[AgreementLine]) -> list[QWidget]:
    """The choice of what is shown, and the agreements under their partners."""
    if not found:
        empty = EmptyState(
            "agreement",
            translate("Pages", "No agreements yet"),
            translate(
                "Pages", "Memorandums and contracts with partners stand here, and until when they hold."
            ),
            translate("Papers", "Add an agreement…")
            if frame.papers is not None
            else translate("Pages", "Import a folder"),
        )
        empty.triggered.connect(
            frame.papers.add_agreement if frame.papers is not None else frame.import_folder
        )
        return [Heading(translate("Pages", "Agreements")), empty]
    in_force = sum(line.card.in_force for line in found)
    line = translate("Pages", "%1, %2 in force")
    line = line.replace("%1", words.agreements(len(found))).replace("%2", words.number(in_force))
    heading = Heading(translate("Pages", "Agreements"), lines=(line,), buttons=_buttons(frame))
    return [heading, ByPartner(frame, found)]


def _buttons(frame: PageFrame) -> list[QPushButton]:
    papers = frame.papers
    if papers is None:
        return []
    add = icon_button("add", translate("Papers", "Add an agreement…"))
    add.clicked.connect(lambda: papers.add_agreement())
    return [add]


def choices() -> tuple[tuple[str, str], ...]:
    """What can be chosen to be shown: (code, words); the codes of an end are its months."""
    within = translate("Pages", "Ends within %1")
    return (
        ("all", translate("Pages", "All")),
        ("in_force", words.word("agreement_status", "in_force")),
        *((str(months), within.replace("%1", words.months(months))) for months in WITHIN_MONTHS),
        ("over", translate("Pages", "No longer in force")),
    )


def chosen(found: Sequence[AgreementLine], choice: str, today: dt.date) -> list[AgreementLine]:
    """The agreements that belong to a choice, those that end first at the top where an end is asked for."""
    if choice == "in_force":
        return [line for line in found if line.card.in_force]
    if choice == "over":
        return [line for line in found if line.card.status in ("expired", "terminated")]
    if choice.isdigit():
        limit = months_later(today, int(choice)).isoformat()
        ending = [line for line in found if line.card.in_force and (line.card.ends or "~") <= limit]
        return sorted(ending, key=lambda line: line.card.ends or "")
    return list(found)


class ByPartner(QWidget):
    """Buttons to choose by, and below them each partner with its agreements; the choice is remembered."""

    shown = Signal(str)

    def __init__(
        self, frame: PageFrame, found: Sequence[AgreementLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._frame, self._found = frame, found
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        today = dt.date.today()
        for code, said in choices():
            amount = len(chosen(found, code, today))
            button = QPushButton(f"{said}  {amount}" if amount else said)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, code=code: self.show_choice(code))
            group.addButton(button)
            self.buttons[code] = button
        self.table = ShortTable(
            [
                Column(translate("Pages", "Partner and agreement")),
                Column(translate("Columns", "In force until"), wide=False),
                Column(translate("Pages", "Status"), wide=False),
                Column(translate("Pages", "Events"), number=True, link=True, wide=False),
                Column(translate("Pages", "Recordings"), number=True, link=True, wide=False),
            ],
            name=translate("Pages", "Agreements"),
        )
        self.table.opened.connect(self._open)
        self.table.followed.connect(self._follow)
        self.table.chosen.connect(lambda key: frame.choose(key.partition("/")[2]))
        self.nothing = blocks.paragraph(translate("Pages", "No agreement is so."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        # In Russian, or in a narrow window, they need a second line.
        column.addWidget(Flow(list(self.buttons.values()), 6))
        for widget in (Hairline(), self.nothing, self.table):
            column.addWidget(widget)
        kept = frame.settings.get(_KEPT, "all") if frame.settings is not None else "all"
        self.show_choice(kept if kept in self.buttons else "all", keep=False)

    def show_choice(self, code: str, *, keep: bool = True) -> None:
        """Show what belongs to a choice."""
        self.buttons[code].setChecked(True)
        lines = chosen(self._found, code, dt.date.today())
        self.nothing.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.table.set_rows(self._rows(lines))
        self.table.updateGeometry()
        if keep and self._frame.settings is not None:
            self._frame.settings.set(_KEPT, code)

    def _rows(self, lines: Sequence[AgreementLine]) -> list[Row]:
        partners: dict[tuple[str, str], list[AgreementLine]] = {}
        for line in lines:
            for ref, name in dict.fromkeys((one.ref, one.name) for one in line.partners) or {("", ""): None}:
                partners.setdefault((ref, name), []).append(line)
        nobody = translate("Pages", "Without a partner")
        return [
            Row(
                f"partner/{ref}" if ref else "",
                (name or nobody, "", "", "", ""),
                children=tuple(self._row(line) for line in found),
            )
            for (ref, name), found in sorted(partners.items(), key=lambda one: sort_key(one[0][1]))
        ]

    def _row(self, line: AgreementLine) -> Row:
        card, language = line.card, self._frame.language
        status = words.word("agreement_status", card.status)
        signed = facts.date(card.date, language)
        signed = translate("Papers", "signed %1").replace("%1", signed) if signed else ""
        return Row(
            f"agreement/{card.ref}",
            (
                card.title or card.number,
                facts.date(card.in_force_to, language),
                ends_soon(card) or status,
                words.number(line.under.events) if line.under.events else "",
                words.number(line.under.recordings) if line.under.recordings else "",
            ),
            tip="\n".join(part for part in (card.title, card.parties, status, signed) if part),
            muted=not card.in_force,
        )

    def _open(self, address: str) -> None:
        if address:
            self._frame.open(address)

    def _follow(self, address: str, column: int) -> None:
        head, _, ref = address.partition("/")
        line = next((one for one in self._found if one.card.ref == ref), None)
        if head == "agreement" and line is not None:
            events = column == EVENTS
            amount = line.under.events if events else line.under.recordings
            kind = "event" if events else "recording"
            self._frame.open(f"under/{kind}/{ref}" if amount else address)
