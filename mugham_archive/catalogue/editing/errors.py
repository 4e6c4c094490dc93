"""What can be wrong with a change of a field: a value that it cannot take, or somebody who was quicker."""

from __future__ import annotations

from dataclasses import dataclass

from mugham_archive.errors import ArchiveError


class FieldError(ArchiveError):
    """A field that the entry does not have, or a value that the field cannot take; ``field`` is its name if known."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
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
        said = "; ".join(
            f"{one.field} was “{one.base}”, somebody made it “{one.theirs}”, and you typed “{one.mine}”"
            for one in conflicts
        )
        super().__init__(f"Meanwhile it was changed elsewhere: {said}.")
