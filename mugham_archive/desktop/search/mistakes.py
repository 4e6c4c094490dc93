"""What was not understood of a query, in a sentence, with words that may have been meant as links that put them in."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mugham_archive.catalogue.views import QueryMistake, Understood
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.theme import icons
from mugham_archive.spoken.query_words import field_title

translate = QCoreApplication.translate

# What is still being typed at the end of the box is no mistake yet.
PATIENCE_MS = 700


class MistakeLine(QWidget):
    """Says ``searched`` with a corrected query, ``settled`` with a query and the mistakes that stand in it."""

    searched = Signal(str)
    settled = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._understood = Understood("", (), ())
        self._sign = QLabel()
        self.sentence = LinkLabel()
        self.sentence.setObjectName("mistake")
        self.sentence.followed.connect(self._follow)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self._show()

    @property
    def mistaken(self) -> bool:
        """Whether a sentence about a mistake shows."""
        return not self.sentence.isHidden()

    def show_understood(self, understood: Understood) -> None:
        """Show the mistakes of a query; one at its very end is told only when nothing is typed on."""
        self._understood = understood
        end = len(understood.query)
        typing = understood.mistakes and all(one.end >= end for one in understood.mistakes)
        if typing and not self.mistaken:
            self._patience.start()
        else:
            self._show()

    def _show(self) -> None:
        self._patience.stop()
        mistakes = self._understood.mistakes
        self.sentence.set_rich("<br>".join(mistake_words(place, one) for place, one in enumerate(mistakes)))
        self._sign.setPixmap(icons.pixmap("problem", 16, "accent", self.devicePixelRatioF()))
        for widget in (self._sign, self.sentence):
            widget.setVisible(bool(mistakes))
        self.settled.emit(self._understood.query, mistakes)

    def _follow(self, link: str) -> None:
        place, _, offer = link.partition(":")
        self.searched.emit(corrected(self._understood.query, self._understood.mistakes[int(place)], offer))

    def changeEvent(self, event: QEvent) -> None:
        """Another language or theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and self.mistaken:
            self._show()


def corrected(query: str, mistake: QueryMistake, offer: str) -> str:
    """The query with what may have been meant in the place of the mistake."""
    part = query[mistake.start : mistake.end]
    if mistake.code == "unclosed_bracket":
        return f"{query})"
    if mistake.code == "unopened_bracket":
        return " ".join((query[: mistake.start] + query[mistake.end :]).split())
    word, colon, value = part.partition(":")
    if mistake.code == "unknown_field":
        part = f"{offer.removesuffix(':')}{colon}{value}"
    elif mistake.code in ("bad_value", "unknown_value") and colon:
        part = offer if ":" in offer else f"{word}:{offer}"
    else:
        part = offer
    return query[: mistake.start] + part + query[mistake.end :]


def mistake_words(number: int, mistake: QueryMistake) -> str:
    """A sentence about a mistake as rich text, with what may have been meant as links."""
    subject, field = f"<b>{escape(mistake.subject)}</b>", escape(field_title(mistake.field))
    sentences = {
        "unknown_field": translate("Search", "There is no field “%1”."),
        "no_value": translate("Search", "Say what to look for after “%1:”."),
        "bad_value": translate("Search", "“%1” cannot be understood as “%2”."),
        "unknown_value": translate("Search", "The archive knows no “%1” under “%2”."),
        "unopened_bracket": translate("Search", "This bracket closes nothing: %1"),
        "unclosed_bracket": translate("Search", "This bracket is not closed: %1"),
    }
    sentence = escape(sentences[mistake.code], quote=False).replace("%1", subject).replace("%2", field)
    offers = list(mistake.offers)
    links = [_link(number, offer, offer) for offer in offers]
    if mistake.code == "unclosed_bracket":
        links = [_link(number, ")", translate("Search", "Close it"))]
    elif mistake.code == "unopened_bracket":
        links = [_link(number, "(", translate("Search", "Take it out"))]
    if not links:
        return sentence
    meant = translate("Search", "Was this meant: %1?") if offers else "%1"
    return f"{sentence} {escape(meant, quote=False).replace('%1', ' · '.join(links))}"


def _link(number: int, offer: str, shown: str) -> str:
    return f'<a href="{number}:{escape(offer, quote=True)}">{escape(shown)}</a>'
