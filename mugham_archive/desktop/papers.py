"""What is done with documents and agreements from anywhere in the window: added, linked, unlinked, renewed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue import agreements, documents
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.box_icon import show_icon
from mugham_archive.desktop.dialogs.choose_entry import ChooseEntry, Field, Found
from mugham_archive.desktop.dialogs.renewal import RenewalDialog
from mugham_archive.jobs import Job
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    # The store and its readers are needed only when something is added.
    from mugham_archive.preservation.adding_documents import Added


class Around(Protocol):
    """What is asked of the window."""

    @property
    def archive(self) -> Archive:
        """The opened archive."""

    @property
    def language(self) -> str:
        """az, en or ru."""

    def tell(self, sentence: str) -> None:
        """Show a sentence."""

    def open(self, address: str) -> None:
        """Show the page at an address."""


class Papers(QObject):
    """Everything returns at once; dialogs are the window's own, files are copied and read on a worker.

    ``added`` says what became of files that were taken in.
    """

    added = Signal(object)

    def __init__(self, around: Around, window: QWidget | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around, self._window = around, window
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether files are being taken in."""
        return self._job is not None

    # Documents ---------------------------------------------------------------------------------------------------

    def add(self, entry: str = "") -> None:
        """Ask for files and add them as documents, linked to the entry when one is given."""
        kinds = (
            self.tr("Documents")
            + " (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.gif *.bmp *.webp *.txt *.md *.csv "
        )
        kinds += "*.doc *.docx *.odt *.rtf *.xls *.xlsx *.ods *.ppt *.pptx *.odp *.html *.eml);;"
        files, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add documents"), "", kinds + self.tr("All files") + " (*)"
        )
        if files:
            self.take(files, entry)

    def take(self, paths: Sequence[str | Path], entry: str = "") -> None:
        """Copy these files into the archive and catalogue them as documents, linked to the entry when one is given."""
        if self._job is not None:
            self._around.tell(
                self.tr("Other documents are still being taken in; drop these again when that is done.")
            )
            return
        archive, given = self._around.archive, list(paths)
        self._job = job = Job()
        self._around.tell(self.tr("Taking in %1…").replace("%1", words.documents(len(given))))

        def work() -> Added:
            from mugham_archive.preservation.adding_documents import add_documents

            return add_documents(archive, given, entry, job=job)

        background.ask(self, work, self._taken, self._not_taken)

    def _taken(self, report: Added) -> None:
        self._job = None
        parts = []
        if report.added:
            parts.append(self.tr("%1 added.").replace("%1", words.documents(len(report.added))))
        if report.known:
            there = self.tr("%1 there already: linked, not stored again.")
            parts.append(there.replace("%1", words.documents(len(report.known))))
        parts += [say(reason) for _, reason in report.failed[:1]]
        self._around.tell(" ".join(parts) or self.tr("Nothing was added."))
        if len(report.failed) > 1:
            self._warn(self.tr("Some files were not added"), [say(reason) for _, reason in report.failed])
        self.added.emit(report)

    def _not_taken(self, error: Exception) -> None:
        self._job = None
        self._around.tell(say(error))

    def _warn(self, title: str, sentences: Sequence[str]) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self._window)
        show_icon(box, "warning", "warning")
        box.setInformativeText("\n".join(sentences[:8]))
        if len(sentences) > 8:
            box.setDetailedText("\n".join(sentences))
        box.open()

    def put_file(self, document: str) -> None:
        """Ask for the file that belongs to a document and put it into the store."""
        file, _ = QFileDialog.getOpenFileName(self._window, self.tr("The document's file"))
        if file:
            self.put(document, file)

    def put(self, document: str, path: str | Path) -> None:
        """Put this file into the store as the document's."""
        archive = self._around.archive

        def work() -> None:
            from mugham_archive.preservation.adding_documents import put_file

            put_file(archive, document, path)

        self._around.tell(self.tr("Taking in %1…").replace("%1", words.documents(1)))
        background.ask(
            self, work, lambda _: self._done(self.tr("The file is in its place."), document), self._fail
        )

    def link_document(self, entry: str) -> None:
        """Ask for a document that is in the archive and link it to the entry."""
        archive = self._around.archive
        background.ask(
            self, lambda: _kind_of(archive, entry), lambda kind: self._ask_document(entry, kind), self._fail
        )

    def _ask_document(self, entry: str, kind: tuple[str, str]) -> None:
        def usual(found: Found) -> tuple[str, str]:
            return "relation", documents.usual_relation(found.code, *kind)

        fields = (Field("relation", self.tr("The document"), _relations()),)
        dialog = self._choose(("document",), self.tr("Link a document"), self.tr("Link"), fields, usual)
        self._when(dialog, lambda one, said: self.link(one.ref, entry, said["relation"]))

    def link_entry(self, document: str, document_type: str) -> None:
        """Ask for an entry and link the document to it."""

        def usual(found: Found) -> tuple[str, str]:
            return "relation", documents.usual_relation(document_type, found.kind, found.code)

        fields = (Field("relation", self.tr("The document"), _relations()),)
        kinds = ("event", "series", "agreement", "agent", "recording")
        dialog = self._choose(kinds, self.tr("Link the document"), self.tr("Link"), fields, usual)
        self._when(dialog, lambda one, said: self.link(document, one.ref, said["relation"]))

    def link(self, document: str, entry: str, relation: str = "") -> None:
        """Link a document to an entry."""

        def deed(session: Session) -> None:
            documents.link(session, document, entry, relation)

        self._change("Link a document", deed, self.tr("Linked."))

    def unlink(self, document: str, entry: str, relation: str) -> None:
        """Take a link away; it comes back with undo."""

        def deed(session: Session) -> None:
            documents.unlink(session, document, entry, relation)

        self._change("Unlink a document", deed, self.tr("Unlinked. Ctrl+Z brings it back."))

    # Agreements --------------------------------------------------------------------------------------------------

    def add_agreement(self) -> None:
        """Ask for the partner and the dates of a new agreement; its page opens when it is made."""
        dates = self.tr("such as 31.12.2030")
        fields = (
            Field("title", self.tr("Title"), hint=self.tr("such as Memorandum of understanding")),
            Field("number", self.tr("Number")),
            Field("signed", self.tr("Signed"), hint=dates),
            Field("until", self.tr("In force until"), hint=dates),
        )
        dialog = self._choose(("agent",), self.tr("A new agreement with…"), self.tr("Add"), fields)
        self._when(dialog, self._make_agreement)

    def _make_agreement(self, partner: Found, said: dict[str, str]) -> None:
        archive = self._around.archive
        words = self.tr("Add an agreement with “%1”").replace("%1", partner.title)

        def work() -> str:
            with archive.change(words) as change:
                return agreements.add_agreement(change.session, partner.ref, **said).reference

        background.ask(self, work, lambda ref: self._around.open(f"agreement/{ref}"), self._fail)

    def add_party(self, agreement: str) -> None:
        """Ask for a party with who signed for it."""
        fields = (
            Field("signatory", self.tr("Signed by"), hint=self.tr("the person's name")),
            Field("office", self.tr("Office"), hint=self.tr("such as director")),
        )
        dialog = self._choose(("agent",), self.tr("Add a party"), self.tr("Add"), fields)

        def add(one: Found, said: dict[str, str]) -> None:
            def deed(session: Session) -> None:
                agreements.add_party(
                    session, agreement, one.ref, signatory=said["signatory"], office=said["office"]
                )

            self._change("Add a party to an agreement", deed, self.tr("Added."))

        self._when(dialog, add)

    def remove_party(self, agreement: str, party: int, name: str) -> None:
        """Take a party off the agreement."""

        def deed(session: Session) -> None:
            agreements.remove_party(session, agreement, party)

        said = self.tr("%1 was taken off. Ctrl+Z brings it back.").replace("%1", name)
        self._change("Take a party off an agreement", deed, said)

    def renew(self, agreement: str, ends: str | None) -> None:
        """Ask until when, and renew."""
        dialog = RenewalDialog(self._around.language, ends, self._window)

        def done(result: int) -> None:
            until, signed, note = (line.text() for line in (dialog.until, dialog.signed, dialog.note))
            dialog.deleteLater()

            def deed(session: Session) -> None:
                agreements.renew(session, agreement, until, signed=signed, note=note)

            if result == QDialog.DialogCode.Accepted:
                self._change("Renew an agreement", deed, self.tr("Renewed."))

        dialog.finished.connect(done)
        dialog.open()

    def remove_renewal(self, agreement: str, renewal: int) -> None:
        """Take a renewal away."""

        def deed(session: Session) -> None:
            agreements.remove_renewal(session, agreement, renewal)

        self._change("Take a renewal away", deed, self.tr("Taken away. Ctrl+Z brings it back."))

    def link_under(self, agreement: str) -> None:
        """Ask for a series or an event that took place under the agreement."""
        title = self.tr("What took place under the agreement")
        dialog = self._choose(("event", "series"), title, self.tr("Link"))

        def add(one: Found, _said: dict[str, str]) -> None:
            def deed(session: Session) -> None:
                agreements.link(session, agreement, one.ref)

            self._change("Link to an agreement", deed, self.tr("Linked."))

        self._when(dialog, add)

    def unlink_under(self, agreement: str, entry: str) -> None:
        """Take back that a series or an event took place under the agreement."""

        def deed(session: Session) -> None:
            agreements.unlink(session, agreement, entry)

        self._change("Unlink from an agreement", deed, self.tr("Unlinked. Ctrl+Z brings it back."))

    # How it is done ----------------------------------------------------------------------------------------------

    def _choose(
        self,
        kinds: Sequence[str],
        title: str,
        accept: str,
        fields: Sequence[Field] = (),
        usual: Callable[[Found], tuple[str, str]] | None = None,
    ) -> ChooseEntry:
        around = self._around
        return ChooseEntry(
            around.archive,
            around.language,
            kinds,
            title,
            accept,
            fields=fields,
            usual=usual,
            parent=self._window,
        )

    def _when(self, dialog: ChooseEntry, accepted: Callable[[Found, dict[str, str]], None]) -> None:
        def done(result: int) -> None:
            chosen, answers = dialog.chosen, dialog.answers
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted and chosen is not None:
                accepted(chosen, answers)

        dialog.finished.connect(done)
        # Its own loop would stand still behind a change made elsewhere; a window's sheet does not.
        dialog.open()

    def _change(self, what: str, deed: Callable[[Session], Any], said: str) -> None:
        archive = self._around.archive

        def work() -> None:
            with archive.change(what) as change:
                deed(change.session)

        background.ask(self, work, lambda _: self._around.tell(said), self._fail)

    def _done(self, said: str, _document: str) -> None:
        self._around.tell(said)
        self.added.emit(None)

    def _fail(self, error: Exception) -> None:
        self._around.tell(say(error))


def _relations() -> tuple[tuple[str, str], ...]:
    return tuple(
        (code, words.small(words.word("document_stands", code)) + "…") for code in documents.RELATIONS
    )


def _kind_of(archive: Archive, ref: str) -> tuple[str, str]:
    """The kind of an entry and, of an event, its type; called on a worker."""
    from mugham_archive.catalogue.views import EventDetails

    found = archive.details(ref, "en")
    return found.entry.kind, (found.card.type_code or "") if isinstance(found, EventDetails) else ""
