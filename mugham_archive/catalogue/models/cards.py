"""What lists, search and figures read: derived rows, kept current in the transaction of the change that touches them.

They have no foreign key to the entry: a card outlives its entry until the refresh of the same transaction has taken its
figures off the tallies.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from mugham_archive.storage.base import Base, Identity, SortKey, untracked


class RecordingCard(Base):
    """One line of a list of recordings with its sort keys (``catalogue.alphabet``); ``date_key`` is an ISO date.

    ``place`` rises with the date (``catalogue.places_in_time``). ``stamp`` rises with every change that draws cards up, so
    that what changed since is found by it. ``lacks`` has one bit for each thing that the description lacks
    (``catalogue.completeness``).
    """

    __tablename__ = "recording_card"
    __table_args__ = (
        *(
            Index(f"ix_recording_card_{name}", name, "id")
            for name in (
                "title_key",
                "date_key",
                "series_key",
                "performers_key",
                "mode_key",
                "duration_ms",
                "access",
                "state",
                "added_key",
            )
        ),
        Index("ix_recording_card_series_id", "series_id", "date_key", "id"),
        Index("ix_recording_card_event_id", "event_id", "id"),
        Index("ix_recording_card_stamp", "stamp"),
        untracked(),
    )

    id: Mapped[Identity] = mapped_column(primary_key=True, autoincrement=False)
    reference: Mapped[str] = mapped_column(String(32), unique=True)
    title: Mapped[str]
    title_key: Mapped[SortKey]
    series_id: Mapped[int | None]
    series_key: Mapped[SortKey]
    event_id: Mapped[int | None]
    date_edtf: Mapped[str | None] = mapped_column(String(80))
    date_earliest: Mapped[str | None] = mapped_column(String(10))
    date_latest: Mapped[str | None] = mapped_column(String(10))
    date_key: Mapped[SortKey]
    performers: Mapped[str]
    performers_key: Mapped[SortKey]
    mode_id: Mapped[int | None]
    mode_key: Mapped[SortKey]
    genre_id: Mapped[int | None]
    duration_ms: Mapped[int] = mapped_column(default=0)
    access: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(12))
    media: Mapped[str] = mapped_column(String(5), default="")
    segments: Mapped[int] = mapped_column(default=0)
    missing: Mapped[bool] = mapped_column(default=False)
    added_key: Mapped[SortKey]
    kind: Mapped[str | None] = mapped_column(String(12))
    venue_id: Mapped[int | None]
    place: Mapped[int]
    stamp: Mapped[int | None]
    lacks: Mapped[int] = mapped_column(default=0)


class RecordingAgent(Base):
    """Who takes part in a recording, as what and on what (0 where it is not said), named on its event, itself or a segment."""

    __tablename__ = "recording_agent"
    __table_args__ = (Index("ix_recording_agent_agent_id", "agent_id", "recording_id"), untracked())

    recording_id: Mapped[int] = mapped_column(
        ForeignKey("recording_card.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    agent_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    role_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    instrument_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class RecordingTerm(Base):
    """Which terms (modes, sections, genres, roles, instruments, languages) a recording or its segments use."""

    __tablename__ = "recording_term"
    __table_args__ = (Index("ix_recording_term_term_id", "term_id", "recording_id"), untracked())

    recording_id: Mapped[int] = mapped_column(
        ForeignKey("recording_card.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    term_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class EventCard(Base):
    """One line of a list of events."""

    __tablename__ = "event_card"
    __table_args__ = (
        *(
            Index(f"ix_event_card_{name}", name, "id")
            for name in ("title_key", "date_key", "series_key", "venue_key", "status", "recordings")
        ),
        Index("ix_event_card_series_id", "series_id", "date_key", "id"),
        untracked(),
    )

    id: Mapped[Identity] = mapped_column(primary_key=True, autoincrement=False)
    reference: Mapped[str] = mapped_column(String(32), unique=True)
    title: Mapped[str]
    title_key: Mapped[SortKey]
    series_id: Mapped[int | None]
    series_key: Mapped[SortKey]
    type_id: Mapped[int | None]
    status: Mapped[str] = mapped_column(String(12))
    date_edtf: Mapped[str | None] = mapped_column(String(80))
    date_key: Mapped[SortKey]
    venue_id: Mapped[int | None]
    venue: Mapped[str] = mapped_column(default="")
    venue_key: Mapped[SortKey]
    recordings: Mapped[int] = mapped_column(default=0)
    lacks: Mapped[int] = mapped_column(default=0)


class AgentCard(Base):
    """One line of a list of agents."""

    __tablename__ = "agent_card"
    __table_args__ = (
        *(Index(f"ix_agent_card_{name}", name, "id") for name in ("name_key", "agent_kind", "recordings")),
        untracked(),
    )

    id: Mapped[Identity] = mapped_column(primary_key=True, autoincrement=False)
    reference: Mapped[str] = mapped_column(String(32), unique=True)
    name: Mapped[str]
    name_key: Mapped[SortKey]
    agent_kind: Mapped[str] = mapped_column(String(12))
    role_id: Mapped[int | None]
    instrument_id: Mapped[int | None]
    dates: Mapped[str] = mapped_column(default="")
    recordings: Mapped[int] = mapped_column(default=0)


class Tally(Base):
    """A count kept current: ``scope`` says of what (``series``, ``mode``, ``state`` …), ``key`` which one."""

    __tablename__ = "tally"
    __table_args__ = untracked()

    scope: Mapped[str] = mapped_column(String(20), primary_key=True)
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    amount: Mapped[int] = mapped_column(default=0)


class RecordingText(Base):
    """The folded words of a recording, which the full-text index of either database is built over.

    ``place`` is the card's: the index gives what it finds in the order of this number, so that the first page of a result
    in order of dates is read straight off it, however much there is. ``terms`` holds a token for each term
    (``search.tokens``), so that a corrected word of the vocabulary changes no row here.
    """

    __tablename__ = "recording_text"
    __table_args__ = untracked()

    place: Mapped[Identity] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[int] = mapped_column(ForeignKey("recording_card.id", ondelete="CASCADE"), unique=True)
    titles: Mapped[str] = mapped_column(default="")
    names: Mapped[str] = mapped_column(default="")
    context: Mapped[str] = mapped_column(default="")
    terms: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")


class EntryText(Base):
    """The folded words of every entry that is neither a recording nor a segment."""

    __tablename__ = "entry_text"
    __table_args__ = untracked()

    id: Mapped[Identity] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(20), index=True)
    names: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")


class AgentWord(Base):
    """A word of an agent's names, as it is written (small letters) and folded, by a key that all its spellings share.

    The keys are ``search.names.sounds``; a word with several keys has a row for each.
    """

    __tablename__ = "agent_word"
    __table_args__ = (
        Index("ix_agent_word_sound", "sound", "written", "agent_id"),
        Index("ix_agent_word_word", "word", "agent_id"),
        untracked(),
    )

    agent_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    written: Mapped[SortKey] = mapped_column(primary_key=True)
    sound: Mapped[SortKey] = mapped_column(primary_key=True)
    word: Mapped[SortKey]
