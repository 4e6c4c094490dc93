"""Performers, ensembles and organisations with their names, honorifics and relations, and who did what."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models.entries import Entry
from mugham_archive.storage.base import Base, Identity


class Agent(Entry):
    """A person, an ensemble or an organisation; ``born`` and ``died`` are founded and dissolved for a group."""

    __tablename__ = "agent"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    agent_kind: Mapped[str] = mapped_column(String(12), default="person")
    born: Mapped[EdtfDate | None] = composite(
        mapped_column("born_edtf", String(80), nullable=True),
        mapped_column("born_as_written"),
        mapped_column("born_earliest", String(10)),
        mapped_column("born_latest", String(10)),
    )
    died: Mapped[EdtfDate | None] = composite(
        mapped_column("died_edtf", String(80), nullable=True),
        mapped_column("died_as_written"),
        mapped_column("died_earliest", String(10)),
        mapped_column("died_latest", String(10)),
    )
    main_role_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    main_instrument_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    biography_az: Mapped[str] = mapped_column(default="")
    biography_en: Mapped[str] = mapped_column(default="")
    biography_ru: Mapped[str] = mapped_column(default="")

    names: Mapped[list[AgentName]] = relationship(cascade="all, delete-orphan", order_by="AgentName.position")
    honorifics: Mapped[list[AgentHonorific]] = relationship(cascade="all, delete-orphan")
    relations: Mapped[list[AgentRelation]] = relationship(
        cascade="all, delete-orphan", foreign_keys="AgentRelation.agent_id"
    )

    __mapper_args__ = {"polymorphic_identity": "agent"}


class AgentName(Base):
    """One spelling of an agent's name; exactly one is ``preferred``."""

    __tablename__ = "agent_name"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    language: Mapped[str | None] = mapped_column(String(3))
    script: Mapped[str | None] = mapped_column(String(4))
    type: Mapped[str] = mapped_column(String(16), default="preferred")
    position: Mapped[int] = mapped_column(default=0)


class AgentHonorific(Base):
    """A title of honour with when it was given, when withdrawn, and who says so."""

    __tablename__ = "agent_honorific"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id", ondelete="CASCADE"), index=True)
    title_id: Mapped[int] = mapped_column(ForeignKey("term.id"))
    awarded: Mapped[EdtfDate | None] = composite(
        mapped_column("awarded_edtf", String(80), nullable=True),
        mapped_column("awarded_as_written"),
        mapped_column("awarded_earliest", String(10)),
        mapped_column("awarded_latest", String(10)),
    )
    withdrawn: Mapped[EdtfDate | None] = composite(
        mapped_column("withdrawn_edtf", String(80), nullable=True),
        mapped_column("withdrawn_as_written"),
        mapped_column("withdrawn_earliest", String(10)),
        mapped_column("withdrawn_latest", String(10)),
    )
    source: Mapped[str] = mapped_column(default="")


class AgentRelation(Base):
    """How ``agent`` stands to ``other``: member_of, teacher_of, parent_of or successor_of."""

    __tablename__ = "agent_relation"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id", ondelete="CASCADE"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("agent.id", ondelete="CASCADE"), index=True)
    relation: Mapped[str] = mapped_column(String(16))
    dates: Mapped[EdtfDate | None] = composite(
        mapped_column("dates_edtf", String(80), nullable=True),
        mapped_column("dates_as_written"),
        mapped_column("dates_earliest", String(10)),
        mapped_column("dates_latest", String(10)),
    )


class Participation(Base):
    """That an agent did something on an event, a recording or a segment (or founded, organised a series)."""

    __tablename__ = "participation"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id", ondelete="CASCADE"), index=True)
    role_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    instrument_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    position: Mapped[int] = mapped_column(default=0)
    credited_as: Mapped[str] = mapped_column(default="")
    honorific_as_printed: Mapped[str] = mapped_column(default="")
    principal: Mapped[bool] = mapped_column(default=False)
    certainty: Mapped[str] = mapped_column(String(12), default="certain")

    agent: Mapped[Agent] = relationship(foreign_keys=[agent_id])


class Place(Entry):
    """A venue, town or country."""

    __tablename__ = "place"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    type_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("place.id", ondelete="SET NULL"))
    address: Mapped[str] = mapped_column(default="")
    town: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(String(2), default="")

    __mapper_args__ = {"polymorphic_identity": "place", "inherit_condition": id == Entry.id}
