"""Ends a change: writes which entries it touched, and draws up again what shows them, all in its own transaction."""

from __future__ import annotations

from sqlalchemy import delete

from mugham_archive.catalogue import history
from mugham_archive.catalogue.affected import Affected, affected_by
from mugham_archive.catalogue.models import ChangeEntry, ChangeSet
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.search import refreshing
from mugham_archive.storage.base import now
from mugham_archive.storage.bulk import insert_rows, portions


def finish(recorder: ChangeRecorder) -> Affected | None:
    """What the change concerns; None when it changed nothing, and then it is not in the history either."""
    session = recorder.session
    if not recorder.anything:
        if not recorder.continued:
            session.execute(delete(ChangeSet.__table__).where(ChangeSet.id == recorder.change_set.id))
        return None
    affected = affected_by(recorder)
    touched = sorted({number for numbers in affected.entries.values() for number in numbers})
    fresh = set(recorder.created.get("entry", ()))
    if recorder.change_set.kind == "change":
        history.mark_versions(recorder, [number for number in touched if number not in fresh], now())
    rows = [
        {"change_set_id": recorder.change_set.id, "entry_id": number}
        for number in touched
        if number not in fresh
    ]
    for some in portions(rows, 5_000):
        insert_rows(session, ChangeEntry.__table__, some)
    refreshing.refresh(session, affected, recorder.job)
    return affected
