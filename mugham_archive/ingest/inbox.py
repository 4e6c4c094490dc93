"""Takes recordings out of the inbox, where an import left them to wait for a person's look."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.models import Entry, Recording
from mugham_archive.catalogue.reading import EntryNotFound
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence
from mugham_archive.storage.bulk import portions


class NotInInbox(ArchiveError):
    """A recording that does not wait in the inbox, or an entry that is no recording."""


def accept(archive: Archive, refs: Sequence[str]) -> Changed:
    """Make drafts of recordings that wait in the inbox, in one change; ``refs`` are references or uuids.

    Raises EntryNotFound or NotInInbox, naming the first that cannot be accepted; nothing is accepted then.
    """
    wanted = list(dict.fromkeys(ref.strip() for ref in refs))
    if not wanted:
        return Changed(None, {})
    words = Sentence(
        "Accept {n} recordings from the inbox", one="Accept {n} recording from the inbox", n=len(wanted)
    )
    with archive.change(words) as change:
        ids = _waiting(change.session, wanted)
        change.recorder.update_many(Recording.__table__, ids, {"state": "draft"})
    return change.changed


def _waiting(session: Session, refs: Sequence[str]) -> list[int]:
    """The ids of these recordings, each of which must be in the inbox."""
    entry, recording = Entry.__table__.c, Recording.__table__.c
    found: dict[str, tuple[int, str, str | None]] = {}
    for some in portions(refs):
        question = (
            select(entry.id, entry.reference, entry.uuid, entry.kind, recording.state)
            .outerjoin(Recording.__table__, recording.id == entry.id)
            .where(or_(entry.reference.in_(some), entry.uuid.in_(some)))
        )
        for row in session.execute(question):
            found[row.reference] = found[row.uuid] = (row.id, row.kind, row.state)
    ids: dict[int, None] = {}
    for ref in refs:
        if ref not in found:
            raise EntryNotFound("There is no entry “{ref}” in this archive.", ref=ref)
        number, kind, state = found[ref]
        if kind != "recording":
            raise NotInInbox("“{ref}” is not a recording, so it cannot be accepted.", ref=ref)
        if state != "inbox":
            raise NotInInbox("“{ref}” does not wait in the inbox; it was accepted before.", ref=ref)
        ids[number] = None
    return list(ids)
