"""What can be wrong with a change of a field: a value that it cannot take, or somebody who was quicker."""

from __future__ import annotations

from dataclasses import dataclass

from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence, Value, Word, listed


class FieldError(ArchiveError):
    """A field that the entry does not have, or a value that the field cannot take; ``field`` is its name if known."""

    def __init__(self, template: str, field: str = "", /, *, one: str = "", **values: Value) -> None:
        super().__init__(template, one=one, **values)
        self.field = field


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field that two people changed: as it was when it was read, as it was typed, as somebody else left it.

    ``base``, ``mine`` and ``theirs`` are what a person reads; ``theirs_key`` is what a save that knows of it gives as base.
    """

    field: str
    base: str
    mine: str
    theirs: str
    theirs_key: str


class EditConflict(ArchiveError):
    """The stored value is no longer the one that was read: nothing was saved; ``overwrite`` saves it all the same."""

    def __init__(self, conflicts: tuple[FieldConflict, ...]) -> None:
        self.conflicts = conflicts
        said = (
            Sentence(
                "{field} was “{base}”, somebody made it “{theirs}”, and you typed “{mine}”",
                field=Word("field", one.field),
                base=one.base,
                theirs=one.theirs,
                mine=one.mine,
            )
            for one in conflicts
        )
        super().__init__("Meanwhile it was changed elsewhere: {said}.", said=listed(said, "; "))
