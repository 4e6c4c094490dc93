"""The sample archive as a whole, and how each of its files is to sound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mugham_archive.ingest.sample.agents import AGENTS
from mugham_archive.ingest.sample.concert_recordings import CONCERTS
from mugham_archive.ingest.sample.donated_recordings import DONATED
from mugham_archive.ingest.sample.encoding import SoundFile
from mugham_archive.ingest.sample.events import EVENTS
from mugham_archive.ingest.sample.other_recordings import OTHERS
from mugham_archive.ingest.sample.papers import AGREEMENTS, DOCUMENTS
from mugham_archive.ingest.sample.records import (
    SampleArchive,
    SampleParticipation,
    SampleRecording,
    SampleSegment,
)
from mugham_archive.ingest.sample.series import PLACES, SERIES
from mugham_archive.ingest.sample.sound import (
    APPLAUSE,
    FREE,
    INTRODUCTION,
    METRIC,
    QUESTIONS,
    TOPIC,
    TUNING,
    Passage,
    Sound,
)

SAMPLE = SampleArchive(
    "Nümunə arxivi",
    "Sample archive",
    "Образцовый архив",
    "Nümunə: buradakı adlar, tədbirlər və sənədlər uydurulub, səslər proqram tərəfindən yaradılıb.",
    "A sample: the names, events and papers here are invented, and the sounds were made by the program.",
    "Образец: имена, события и документы вымышлены, звуки созданы программой.",
    SERIES,
    PLACES,
    AGENTS,
    EVENTS,
    (*DONATED, *CONCERTS, *OTHERS),
    DOCUMENTS,
    AGREEMENTS,
)

# Genres that are sung or played to a pulse.
_MEASURED = frozenset({"tesnif", "reng", "deramed", "ashiq_havasi", "gerayli", "qoshma", "deyishme"})
_TAPES = frozenset({"open_reel", "cassette"})


def sound_files(folder: Path) -> Iterator[SoundFile]:
    """Every file of the sample's recordings under ``folder``, with the sound it is to hold."""
    for recording in SAMPLE.recordings:
        for number, part in enumerate(recording.parts):
            yield SoundFile(sound_of(recording, number), folder / part.path, part.container)


def sound_of(recording: SampleRecording, number: int) -> Sound:
    """What is to be heard in one part (counted from 0) of a recording: its segments where it has any.

    The parts of a recording share the pitch and the players; a tape sounds like one.
    """
    part = recording.parts[number]
    return Sound(
        part.kind,
        recording.mode,
        f"{recording.key}#{number + 1}",
        part.seconds,
        _passages(recording, number),
        recording.carrier is not None and recording.carrier.carrier in _TAPES,
        _tags(recording, number),
    )


def performers_of(recording: SampleRecording) -> tuple[SampleParticipation, ...]:
    """Who takes part in a recording: those it lists, otherwise those of its event."""
    if recording.people:
        return recording.people
    return next((event.people for event in SAMPLE.events if event.key == recording.event), ())


def _passages(recording: SampleRecording, number: int) -> tuple[Passage, ...]:
    whole = sum(part.seconds for part in recording.parts)
    begin = sum(part.seconds for part in recording.parts[:number]) / whole
    end = begin + recording.parts[number].seconds / whole
    passages = []
    for position, segment in enumerate(recording.segments):
        share = min(segment.end, end) - max(segment.start, begin)
        if share > 1e-6:
            passages.append(_passage(recording, position, segment, share * whole))
    return tuple(passages)


def _passage(recording: SampleRecording, position: int, segment: SampleSegment, seconds: float) -> Passage:
    if segment.type in (APPLAUSE, TUNING):
        return Passage(seconds, segment.type)
    if segment.type == "speech":
        if segment.genre == "muzakire":
            return Passage(seconds, QUESTIONS)
        return Passage(seconds, INTRODUCTION if position == 0 else TOPIC)
    if segment.genre in _MEASURED:
        return Passage(seconds, METRIC, mode=segment.mode)
    low, high = _heights(recording, segment)
    return Passage(seconds, FREE, low, high, segment.mode)


def _heights(recording: SampleRecording, segment: SampleSegment) -> tuple[float, float]:
    """Between which registers a section lies: the sections of a dastgah rise, the opening and the return fall."""
    if segment.section == "s_berdasht":
        return 0.7, 0.2
    if segment.section == "s_ayaq":
        return 0.8, 0.0
    rising = [one for one in recording.segments if one.section not in ("", "s_berdasht", "s_ayaq")]
    if segment not in rising:
        return 0.2, 0.7
    place = rising.index(segment) / max(len(rising), 1)
    return 0.05 + 0.8 * place, 0.15 + 0.8 * place


def _tags(recording: SampleRecording, number: int) -> dict[str, str]:
    label = recording.parts[number].label
    names = {agent.key: agent.name for agent in SAMPLE.agents}
    people = [names[did.agent] for did in performers_of(recording) if did.principal]
    tags = {
        "title": f"{recording.az}, {label}" if label else recording.az,
        "artist": "; ".join(people),
        "album": recording.parts[number].path.partition("/")[0],
        "comment": SAMPLE.note_az,
    }
    return {key: value for key, value in tags.items() if value}
