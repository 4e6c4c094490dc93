"""The agreements that end within a time that is chosen here and remembered, on the first page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mugham_archive.catalogue.agreements import WITHIN_MONTHS, months_later
from mugham_archive.catalogue.views import AgreementCard
from mugham_archive.desktop.details import blocks, facts
from mugham_archive.desktop.details.short_table import Column, Row, ShortTable
from mugham_archive.desktop.pages.agreement import ends_soon
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.desktop.widgets import SectionTitle
from mugham_archive.desktop.widgets.chooser import Chooser
from mugham_archive.spoken import words

translate = QCoreApplication.translate
_KEPT = "home/agreements_months"
USUAL_MONTHS = 6


class Ending(QWidget):
    """``agreements`` are those that end within the longest time that can be chosen, the next first."""

    def __init__(
        self, frame: PageFrame, agreements: Sequence[AgreementCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._frame, self._agreements = frame, agreements
        title = translate("Pages", "Agreements that end soon")
        self._title = SectionTitle(title)
        self.within = Chooser()
        self.within.setAccessibleName(translate("Pages", "Within what time"))
        for months in WITHIN_MONTHS:
            said = translate("Pages", "within %1").replace("%1", words.months(months))
            self.within.addItem(said, months)
        self.table = ShortTable(
            [
                Column(translate("Pages", "Title")),
                Column(translate("Pages", "Parties")),
                Column(translate("Pages", "Ends"), wide=False),
                Column("", wide=False),
            ],
            header=False,
            name=title,
        )
        self.table.opened.connect(lambda ref: frame.open(f"agreement/{ref}"))
        self.table.chosen.connect(frame.choose)
        self.nothing = blocks.paragraph(translate("Pages", "No agreement ends within this time."))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.within)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.table)
        kept = frame.settings.get(_KEPT, USUAL_MONTHS) if frame.settings is not None else USUAL_MONTHS
        self.within.setCurrentIndex(
            max(0, self.within.findData(kept if kept in WITHIN_MONTHS else USUAL_MONTHS))
        )
        self.within.currentIndexChanged.connect(self._choose)
        self._show()

    def _choose(self) -> None:
        if self._frame.settings is not None:
            self._frame.settings.set(_KEPT, int(self.within.currentData()))
        self._show()

    def _show(self) -> None:
        limit = months_later(dt.date.today(), int(self.within.currentData())).isoformat()
        shown = [one for one in self._agreements if (one.ends or "~") <= limit]
        self._title.set_amount(words.number(len(shown)) if shown else "")
        self.nothing.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.table.set_rows(
            [
                Row(
                    one.ref,
                    (
                        one.title,
                        one.parties,
                        facts.date(one.in_force_to, self._frame.language),
                        ends_soon(one),
                    ),
                )
                for one in shown
            ]
        )
        self.table.updateGeometry()
