"""Makes something that can be played of a recording or a segment: which copy, which files, from where to where."""

from __future__ import annotations

from pathlib import Path

from mugham_archive.archive import Archive
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.views import CopyView, FileView, RecordingDetails, SegmentView
from mugham_archive.listening.queue import Playable
from mugham_archive.listening.timeline import NothingToPlay, Stretch, Timeline

# For listening a light copy is as good as a master, and the master is spared.
_PREFERRED = (
    "access_copy",
    "proxy",
    "edited_master",
    "mezzanine",
    "preservation_master",
    None,
    "original_carrier",
)


def playable(archive: Archive, ref: str, language: str, from_ms: int | None = None) -> Playable:
    """What to play for a recording or a segment; ``from_ms`` (recording time) begins later.

    Raises EntryNotFound, or NothingToPlay when no file of it is known. A file that is not there now is marked missing.
    """
    with archive.read() as session:
        entry = find_entry(session, ref)
        kind, reference = entry.kind, entry.reference
    if kind not in ("recording", "segment"):
        raise NothingToPlay("{ref} is neither a recording nor a segment.", ref=ref)
    details = archive.details(ref, language)
    assert isinstance(details, RecordingDetails)
    timeline = timeline_of(details)
    subtitle = details.card.performers
    if kind == "recording":
        return Playable(reference, details.entry.title, subtitle, timeline, from_ms or 0, None)
    segment = _find(details.segments, reference)
    title = segment.title or details.entry.title
    start = max(segment.start_ms, from_ms or 0)
    return Playable(
        reference, title, f"{details.entry.title} · {subtitle}".strip(" ·"), timeline, start, segment.end_ms
    )


def timeline_of(details: RecordingDetails) -> Timeline:
    """The recording's timeline over the files of its best copy that is there; raises NothingToPlay."""
    copies = sorted(details.copies, key=lambda copy: _PREFERRED.index(_code(copy)))
    with_files = [copy for copy in copies if copy.files and copy.status == "active"]
    if not with_files:
        raise NothingToPlay("No file of {ref} is known to the archive yet.", ref=details.entry.ref)
    whole = [copy for copy in with_files if all(_present(file) for file in copy.files)]
    files = (whole or with_files)[0].files
    stretches = tuple(
        Stretch(
            file.path or file.relative_path,
            file.timeline_start_ms or 0,
            file.in_ms or 0,
            file.out_ms,
            missing=not _present(file),
        )
        for file in sorted(files, key=lambda file: file.timeline_start_ms or 0)
    )
    return Timeline(stretches, details.card.duration_ms)


def _code(copy: CopyView) -> str | None:
    return copy.generation_code if copy.generation_code in _PREFERRED else None


def _present(file: FileView) -> bool:
    return file.path is not None and Path(file.path).is_file()


def _find(segments: tuple[SegmentView, ...], reference: str) -> SegmentView:
    waiting = list(segments)
    while waiting:
        segment = waiting.pop()
        if segment.ref == reference:
            return segment
        waiting += segment.children
    raise NothingToPlay("{ref} is no part of a recording any more.", ref=reference)
