"""Timelines: the same moment by recording time and by file time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.listening.timeline import NothingToPlay, Stretch, Timeline, TimelineError


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    stretches, start = [], draw(st.integers(0, 1000))
    for number in range(draw(st.integers(1, 6))):
        begin, length = draw(st.integers(0, 5000)), draw(st.integers(1, 60_000))
        stretches.append(Stretch(f"/sample/{number}.wav", start, begin, begin + length))
        start += length + draw(st.integers(0, 3000))
    return Timeline.laid_out(draw(st.permutations(stretches)))


@given(timelines(), st.data())
def test_every_heard_moment_is_found_again_from_its_place_in_the_file(
    timeline: Timeline, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(timeline.stretches) - 1))
    stretch = timeline.stretches[index]
    assert stretch.out_ms is not None
    file_ms = data.draw(st.integers(stretch.in_ms, stretch.out_ms - 1))
    ms = timeline.to_recording_ms(index, file_ms)
    assert timeline.locate(ms) == (index, file_ms)
    assert 0 <= ms < timeline.duration_ms


@given(timelines(), st.integers(-1000, 500_000))
def test_a_moment_in_a_gap_goes_forward_and_outside_to_the_nearest_end(timeline: Timeline, ms: int) -> None:
    index, file_ms = timeline.locate(ms)
    stretch = timeline.stretches[index]
    found = timeline.to_recording_ms(index, file_ms)
    if ms >= timeline.duration_ms:
        assert found == timeline.duration_ms
    elif found != ms:
        assert found > ms and file_ms == stretch.in_ms
        assert index == 0 or (timeline.end_ms(index - 1) or 0) <= ms


def test_an_open_stretch_ends_where_the_next_begins_or_where_the_recording_does() -> None:
    timeline = Timeline((Stretch("/sample/a.wav", 0), Stretch("/sample/b.wav", 1000)), 1500)
    assert timeline.locate(999) == (0, 999)
    assert timeline.locate(1000) == (1, 0)
    assert timeline.locate(9000) == (1, 500)
    assert timeline.file_end_ms(0) == 1000
    assert timeline.file_end_ms(1) is None, "the file knows better than the catalogue where it ends"


def test_a_file_of_unknown_length_can_be_entered_anywhere() -> None:
    assert Timeline.laid_out([Stretch("/sample/a.mp3", 0, 200)]).locate(5000) == (0, 5200)


def test_the_later_of_two_overlapping_stretches_is_heard() -> None:
    timeline = Timeline.laid_out(
        [Stretch("/sample/a.wav", 0, 0, 3000), Stretch("/sample/b.wav", 2000, 0, 3000)]
    )
    assert timeline.locate(1999) == (0, 1999)
    assert timeline.locate(2000) == (1, 0)
    assert timeline.file_end_ms(0) == 2000
    assert timeline.duration_ms == 5000


def test_a_recording_without_files_has_nothing_to_locate() -> None:
    with pytest.raises(NothingToPlay):
        Timeline((), 5000).locate(0)


@pytest.mark.parametrize(
    "stretches",
    [
        (Stretch("/sample/b.wav", 1000), Stretch("/sample/a.wav", 0)),
        (Stretch("/sample/a.wav", 0, 500, 400),),
        (Stretch("/sample/a.wav", 0, -1),),
    ],
)
def test_stretches_that_run_backwards_are_refused(stretches: tuple[Stretch, ...]) -> None:
    with pytest.raises(TimelineError, match=r"/sample/a\.wav"):
        Timeline(stretches, 0)
