"""The cells of a participant's line: Enter goes on below, a name finds its performer, a role brings its instrument."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mugham_archive.archive import Archive
from mugham_archive.catalogue import editing
from mugham_archive.catalogue.editing import FieldError, FieldValue
from mugham_archive.catalogue.editing.participations import KIND, add_participant, propose_instrument
from mugham_archive.desktop.fields import meant, names
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import Editor, OfferingEditor
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.fields.saving import Edit, Place, Saved, rows_now
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.sentences import listed

translate = QCoreApplication.translate


class Cell(FieldSpot):
    """``by_enter`` tells whether it was left with Enter."""

    by_enter = False

    def _entered(self, direction: int, leaving: bool) -> None:
        self.by_enter = not leaving
        super()._entered(direction, leaving)


class PrincipalCell(Cell):
    """Says “principal” of those who are, and nothing of the others."""

    def _show(self) -> None:
        super()._show()
        if self.draft is None:
            principal = self.value.typed == "yes"
            self.label.setText(names.label(self.value.field) if principal else "—")


def save_role(archive: Archive, edit: Edit) -> Saved:
    """Save a role, and with it the instrument that it is usually played on where none is said: one change."""
    place = edit.place
    assert place.row is not None
    typed = edit.typed
    with archive.change(edit.words) as change:
        session = change.session
        if edit.make:
            said = {one: typed if one == edit.language else "" for one in ("az", "en", "ru")}
            typed = editing.add_term(session, "role", said["az"], said["en"], said["ru"])
        base = None if edit.base is None else {"role": edit.base}
        editing.set_row(
            session, place.ref, KIND, place.row, {"role": typed}, base=base, language=edit.language
        )
        propose_instrument(session, place.ref, place.row)
    return Saved(None, None, rows_now(archive, place.ref, KIND, edit.language))


class RoleCell(Cell):
    """The role."""

    store = staticmethod(save_role)


def save_performer(archive: Archive, edit: Edit, who: Meant) -> Saved:
    """Save who takes part, with the title that was typed before the name: one change."""
    place = edit.place
    row: int | None = None
    with archive.change(edit.words) as change:
        session = change.session
        ref = meant.reference(change, who, edit.language)
        if place.row is None:
            row = add_participant(session, place.ref, ref, honorific=who.honorific)
        else:
            values = {"agent": ref}
            if who.honorific:
                values["honorific_as_printed"] = who.honorific
            base = None if edit.base is None else {"agent": edit.base}
            editing.set_row(session, place.ref, KIND, place.row, values, base=base, language=edit.language)
    return Saved(None, row, rows_now(archive, place.ref, KIND, edit.language))


class PerformerCell(Cell):
    """The performer: a name in any spelling; whoever it resembles is asked about while somebody is there to answer."""

    def __init__(self, desk: EditingDesk, place: Place, value: FieldValue) -> None:
        super().__init__(desk, place, value)
        self._before = ""
        self._present = False

    def _entered(self, direction: int, leaving: bool) -> None:
        editor = self.editor
        if self.place.is_new_row and editor is not None and not leaving and not editor.text().strip():
            # Enter on an empty line ends the list.
            self._give_up()
            return
        self._present = True
        super()._entered(direction, leaving)

    def leave(self) -> None:
        self._present = False
        super().leave()

    def _finish(self, editor: Editor, refusal: str) -> None:
        taken = isinstance(editor, OfferingEditor) and editor.text() != editor.shown()
        self._before = editor.before if isinstance(editor, OfferingEditor) and taken else ""
        super()._finish(editor, refusal)

    def _save(self, edit: Edit, shown: str) -> None:
        self.stand(edit, shown)
        before, present = self._before, self._present
        self.desk.do(
            self,
            lambda archive: meant.find(archive, edit.typed, before),
            lambda found: self._found(edit, found, present),
            lambda error: self._refused(edit, error),
        )

    def _found(self, edit: Edit, found: Meant, present: bool) -> None:
        archive = self.desk.archive
        who = meant.ask(self, archive, found, self.desk.language) if present and archive is not None else None
        if found.ref or not found.candidates:
            who = found
        if who is None:
            resembled = listed(one.name for one in found.candidates[:3])
            refused = FieldError(
                "“{name}” resembles {others}: say who is meant.", "agent", name=found.name, others=resembled
            )
            self._refused(edit, refused)
            return
        self.desk.do(
            self,
            lambda archive: save_performer(archive, edit, who),
            self._was_saved,
            lambda error: self._refused(edit, error),
        )


def cell_for(desk: EditingDesk, place: Place, value: FieldValue) -> Cell:
    """The cell of a participant's field."""
    kinds: dict[str, type[Cell]] = {"agent": PerformerCell, "role": RoleCell, "principal": PrincipalCell}
    return kinds.get(place.field.name, Cell)(desk, place, value)
