"""The cells of a participant's line: Enter goes on below, a name finds its performer, a role brings its instrument."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mugham_archive.archive import Archive
from mugham_archive.catalogue import editing
from mugham_archive.catalogue.editing import FieldValue
from mugham_archive.catalogue.editing.participations import KIND, add_participant, propose_instrument
from mugham_archive.desktop.fields import meant
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.editors import Editor, OfferingEditor
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.fields.saving import (
    Edit,
    NewRow,
    Place,
    Saved,
    keep_draft,
    kept_if_refused,
    rows_now,
    save_or_keep,
)
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.spoken import names

translate = QCoreApplication.translate


class PrincipalCell(FieldSpot):
    """Says “principal” of those who are, and nothing of the others."""

    def _show(self) -> None:
        super()._show()
        if self.draft is None:
            principal = self.value.typed == "yes"
            self.label.setText(names.label(self.value.field) if principal else "—")


def save_role(archive: Archive, edit: Edit) -> Saved:
    """Save a role, and with it the instrument that it is usually played on where none is said: one change."""
    place = edit.place
    row, typed = place.row_there(), edit.typed
    with archive.change(edit.words) as change:
        session = change.session
        if edit.make:
            said = {one: typed if one == edit.language else "" for one in ("az", "en", "ru")}
            typed = editing.add_term(session, "role", said["az"], said["en"], said["ru"])
        base = None if edit.base is None else {"role": edit.base}
        editing.set_row(session, place.ref, KIND, row, {"role": typed}, base=base, language=edit.language)
        propose_instrument(session, place.ref, row)
    return Saved(None, rows_now(archive, place.ref, KIND, edit.language))


class RoleCell(FieldSpot):
    """The role."""

    store = staticmethod(save_role)


def save_performer(archive: Archive, edit: Edit, who: Meant) -> Saved:
    """Save who takes part, with the title that was typed before the name: one change."""
    place = edit.place
    added: int | None = None
    with archive.change(edit.words) as change:
        session = change.session
        ref = meant.reference(change, who, edit.language)
        if place.is_new_row:
            added = add_participant(session, place.ref, ref, honorific=who.honorific)
            place.added(session, added, ("agent",))
            propose_instrument(session, place.ref, added)
        else:
            values = {"agent": ref}
            if who.honorific:
                values["honorific_as_printed"] = who.honorific
            base = None if edit.base is None else {"agent": edit.base}
            row = place.row_there()
            editing.set_row(session, place.ref, KIND, row, values, base=base, language=edit.language)
    if added is not None and isinstance(place.row, NewRow):
        place.row.number = added
    return Saved(None, rows_now(archive, place.ref, KIND, edit.language))


def save_if_certain(archive: Archive, edit: Edit, before: str) -> Saved | Meant:
    """Save who takes part, or give back whom the name resembles, to be asked about."""
    found = meant.find(archive, edit.typed, before)
    if found.ref or not found.candidates:
        return save_performer(archive, edit, found)
    return found


class PerformerCell(FieldSpot):
    """The performer: a name in any spelling; whoever it resembles is asked about while somebody is there to answer."""

    def __init__(self, desk: EditingDesk, place: Place, value: FieldValue) -> None:
        super().__init__(desk, place, value)
        self._before = ""
        self._present = False

    def _entered(self, direction: int, leaving: bool) -> None:
        self._present = True
        super()._entered(direction, leaving)

    def leave(self) -> None:
        self._present = False
        super().leave()

    def offered(self) -> list[tuple[str, Callable[[], None]]]:
        """A name in doubt can be asked about from there."""
        found = super().offered()
        if self._conflict is None:
            found.insert(0, (translate("Fields", "Say who is meant…"), self._ask_again))
        return found

    def _ask_again(self) -> None:
        if self.draft is not None:
            self._present = True
            self._base = None if self.place.is_new_row else self.value.key
            self._save(self._edit(self.draft.typed), self.draft.typed)

    def _finish(self, editor: Editor, refusal: str) -> None:
        taken = isinstance(editor, OfferingEditor) and editor.text() != editor.shown()
        self._before = editor.before if isinstance(editor, OfferingEditor) and taken else ""
        super()._finish(editor, refusal)

    def _save(self, edit: Edit, shown: str) -> None:
        self.stand(edit, shown)
        before, present = self._before, self._present
        self.desk.do(
            self,
            lambda archive: kept_if_refused(archive, edit, lambda: save_if_certain(archive, edit, before)),
            lambda answer: self._found(edit, answer, present),
            lambda error: self._refused(edit, error),
            lambda answer: self._nobody_there(edit, answer),
        )

    def _found(self, edit: Edit, answer: Saved | Meant, present: bool) -> None:
        archive = self.desk.archive
        if isinstance(answer, Saved):
            self._was_saved(answer)
            return
        # Whoever types on already is not interrupted.
        asked = present and archive is not None and not self.desk.typed_in
        who = meant.ask(self, archive, answer, self.desk.language) if asked and archive is not None else None
        if who is None:
            self._saving -= 1
            self._keep_draft(edit, meant.in_doubt(answer))
            return
        self.desk.do(
            self,
            lambda archive: save_or_keep(archive, edit, lambda one, two: save_performer(one, two, who)),
            self._was_saved,
            lambda error: self._refused(edit, error),
        )

    def _nobody_there(self, edit: Edit, answer: Saved | Meant) -> None:
        if isinstance(answer, Meant):
            sentence = meant.in_doubt(answer)
            self.desk.do(self.desk, lambda archive: keep_draft(archive, edit, sentence))


def cell_for(desk: EditingDesk, place: Place, value: FieldValue) -> FieldSpot:
    """The cell of a participant's field."""
    kinds: dict[str, type[FieldSpot]] = {"agent": PerformerCell, "role": RoleCell, "principal": PrincipalCell}
    return kinds.get(place.field.name, FieldSpot)(desk, place, value)
