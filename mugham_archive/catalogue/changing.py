"""A change while it is being made, and what is told of it when it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Entry
from mugham_archive.catalogue.recording_changes import ChangeRecorder


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change touched: ids by kind of entry. ``everything`` when it is not worth telling one from another."""

    change_set: int | None
    ids: dict[str, list[int]]
    everything: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of entries touched."""
        return frozenset(self.ids)


class ChangeInProgress:
    """Given inside ``archive.change``: the session to work with and, afterwards, ``changed``."""

    def __init__(self, recorder: ChangeRecorder) -> None:
        self.recorder = recorder
        self.changed = Changed(None, {})

    @property
    def session(self) -> Session:
        """The session of this change; it is committed when the block ends."""
        return self.recorder.session

    @property
    def change_set(self) -> int:
        """The number of this change."""
        return self.recorder.change_set.id

    def remove(self, entry: int) -> None:
        """Take an entry away with all that hangs on it."""
        self.remove_all([entry])

    def remove_all(self, entries: Iterable[int]) -> None:
        """Take entries away with all that hangs on them; the files on disk are not touched."""
        self.session.flush()
        self.recorder.remove(Entry.__table__, entries)
        self.session.expire_all()
