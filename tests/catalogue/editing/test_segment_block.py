"""A block of lines over the segments of a recording: set, added, refused cell by cell, taken back in one."""

from __future__ import annotations

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import drafts, new_entry
from mugham_archive.catalogue.editing.segment_block import BlockLine, BlockPut, put_block
from mugham_archive.catalogue.editing.segment_lines import (
    NEW_SEGMENT,
    SegmentLine,
    read_segment_lines,
    set_performers_of_many,
)
from mugham_archive.catalogue.reading import find_entry
from tests.archives import problems, tables


def put(archive: Archive, recording: str, *lines: BlockLine) -> BlockPut:
    """Put lines over a recording's segments in a change of its own."""
    with archive.change("Paste") as change:
        return put_block(change.session, recording, lines, "az")


def held(archive: Archive, recording: str) -> tuple[SegmentLine, ...]:
    """What the archive holds."""
    with archive.read() as session:
        return read_segment_lines(session, recording, "en").lines


def said(lines: tuple[SegmentLine, ...], *names: str) -> list[tuple[str, ...]]:
    """Some values of each."""
    return [tuple(line.values[name].shown for name in names) for line in lines]


def made(archive: Archive) -> str:
    """A recording without segments."""
    with archive.change("Describe") as change:
        return new_entry(change.session, "recording", "Rast")


def test_lines_are_added_and_set_in_one_change(archive: Archive) -> None:
    ref = made(archive)
    before = tables(archive)
    first = put(
        archive,
        ref,
        BlockLine({"start": "0:00", "title": "Bərdaşt", "mode": "Rast", "type": "speech"}),
        BlockLine({"title": "Mayə", "duration": "2:00"}),
        BlockLine({"title": "Rəng", "end": "3723"}),
    )
    assert (first.added, first.changed, first.refused) == (3, 0, 0)
    assert said(held(archive, ref), "start", "end", "title", "type", "mode") == [
        ("0:00", "", "Bərdaşt", "speech", "Rast"),
        ("0:00", "2:00", "Mayə", "music", ""),
        ("2:00", "1:02:03", "Rəng", "music", ""),
    ]
    (berdasht, _), (maye, _), _ = first.segments
    again = put(
        archive,
        ref,
        BlockLine({"end": "4:10", "mode": "", "type": ""}, berdasht),
        BlockLine({"start": "4:10", "end": "6:00"}, maye),
        BlockLine({"title": "Son"}),
    )
    # Where nothing else is said a line begins where the one above it ends.
    assert (again.added, again.changed, again.refused) == (1, 2, 0)
    assert ("6:00", "", "Son") in said(held(archive, ref), "start", "end", "title")
    assert said(held(archive, ref), "end", "type", "mode")[0] == ("4:10", "speech", "")
    assert problems(archive) == []
    archive.undo()
    archive.undo()
    assert tables(archive) == before
    archive.redo()
    archive.redo()
    assert len(held(archive, ref)) == 4


def test_what_is_refused_waits_and_goes_when_it_is_put_right(archive: Archive) -> None:
    ref = made(archive)
    first = put(
        archive, ref, BlockLine({"start": "sonra", "end": "5:00", "mode": "yoxdur", "duration": "çox"})
    )
    assert (first.added, first.refused) == (1, 3)
    (line,) = held(archive, ref)
    waiting = {name: value.draft.typed for name, value in line.values.items() if value.draft is not None}
    assert waiting == {"start": "sonra", "mode": "yoxdur", "duration": "çox"}
    put(archive, ref, BlockLine({"start": "6:00"}, line.id))
    # It would end before it begins.
    draft = held(archive, ref)[0].values["start"].draft
    assert draft is not None and (draft.typed, draft.reason) == (
        "6:00", "A segment cannot end before it begins.",
    )  # fmt: skip
    put(archive, ref, BlockLine({"start": "0:00", "mode": "rast", "duration": "5:00"}, line.id))
    (line,) = held(archive, ref)
    assert [name for name, value in line.values.items() if value.draft is not None] == []
    assert said((line,), "start", "end", "duration", "mode") == [("0:00", "5:00", "5:00", "Rast")]


def test_a_length_beside_other_times_waits_unless_it_was_rounded(archive: Archive) -> None:
    ref = made(archive)
    rounded = put(archive, ref, BlockLine({"start": "0:00.4", "end": "4:10", "duration": "4:10"}))
    assert rounded.refused == 0
    other = put(archive, ref, BlockLine({"start": "5:00", "end": "6:00", "duration": "4:00"}))
    assert other.refused == 1 and held(archive, ref)[1].values["end"].shown == "6:00"
    draft = held(archive, ref)[1].values["duration"].draft
    assert draft is not None and draft.reason == "From where it begins to where it ends it lasts 1:00."


def test_what_waited_for_a_new_line_becomes_its_own(archive: Archive) -> None:
    ref = made(archive)
    with archive.change("Draft") as change:
        for name, typed in (("mode", "Segah"), ("start", "sonra"), ("title", "Köhnə")):
            drafts.keep(change.session, ref, name, typed, "Why", row_kind=NEW_SEGMENT, row=-7)
    put(archive, ref, BlockLine({"title": "Segah"}, None, -7))
    (line,) = held(archive, ref)
    assert said((line,), "title", "mode") == [("Segah", "Segah")]
    assert line.values["start"].draft is not None and line.values["start"].draft.typed == "sonra"
    with archive.read() as session:
        assert drafts.of_entry(session, find_entry(session, ref).id) == ()


def test_performers_of_many_lines_are_those_of_one(archive: Archive) -> None:
    ref = made(archive)
    first = put(archive, ref, *(BlockLine({"title": f"Hissə {number}"}) for number in range(3)))
    with archive.change("Performers") as change:
        one, two = (
            new_entry(change.session, "agent", name) for name in ("Nigar Əliyarqızı", "Tofiq Yenizadə")
        )
        set_performers_of_many(change.session, first.segments[1:2], [two])
    with archive.change("Performers") as change:
        set_performers_of_many(change.session, first.segments, [one, two], ["Xalq artisti", ""])
    names = [line.values["performers"].shown for line in held(archive, ref)]
    assert names == ["Nigar Əliyarqızı; Tofiq Yenizadə"] * 3
    assert problems(archive) == []
    with archive.change("Nobody") as change:
        set_performers_of_many(change.session, first.segments, [])
    assert [line.people for line in held(archive, ref)] == [()] * 3
