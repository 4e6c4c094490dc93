"""Documents, and agreements with partners."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.catalogue.models.entries import Entry
from mugham_archive.storage.base import Base, Identity


class Document(Entry):
    """A programme, poster, resolution, memorandum …; ``file_path`` is inside the archive's own document store."""

    __tablename__ = "document"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    document_type: Mapped[str] = mapped_column(String(20), default="programme")
    date: Mapped[EdtfDate | None] = composite(
        mapped_column("date_edtf", String(80), nullable=True),
        mapped_column("date_as_written"),
        mapped_column("date_earliest", String(10)),
        mapped_column("date_latest", String(10)),
    )
    number: Mapped[str] = mapped_column(default="")
    issuing_body: Mapped[str] = mapped_column(default="")
    language_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    file_path: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(default="")
    file_size: Mapped[int | None]
    file_mime: Mapped[str] = mapped_column(default="")
    file_sha256: Mapped[str | None] = mapped_column(String(64))
    text_content: Mapped[str] = mapped_column(default="")

    __mapper_args__ = {"polymorphic_identity": "document", "inherit_condition": id == Entry.id}


class Agreement(Entry):
    """A memorandum or contract; whether it is in force follows from its dates unless ``status`` is draft or terminated."""

    __tablename__ = "agreement"

    id: Mapped[Identity] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[str] = mapped_column(default="")
    signed: Mapped[EdtfDate | None] = composite(
        mapped_column("signed_edtf", String(80), nullable=True),
        mapped_column("signed_as_written"),
        mapped_column("signed_earliest", String(10)),
        mapped_column("signed_latest", String(10)),
    )
    in_force_from: Mapped[EdtfDate | None] = composite(
        mapped_column("from_edtf", String(80), nullable=True),
        mapped_column("from_as_written"),
        mapped_column("from_earliest", String(10)),
        mapped_column("from_latest", String(10)),
    )
    in_force_to: Mapped[EdtfDate | None] = composite(
        mapped_column("to_edtf", String(80), nullable=True),
        mapped_column("to_as_written"),
        mapped_column("to_earliest", String(10)),
        mapped_column("to_latest", String(10)),
    )
    status: Mapped[str] = mapped_column(String(12), default="in_force")
    subject: Mapped[str] = mapped_column(default="")
    uses_granted: Mapped[str] = mapped_column(default="")

    parties: Mapped[list[AgreementParty]] = relationship(
        cascade="all, delete-orphan", order_by="AgreementParty.position"
    )
    renewals: Mapped[list[AgreementRenewal]] = relationship(
        cascade="all, delete-orphan", order_by="AgreementRenewal.id"
    )
    links: Mapped[list[AgreementLink]] = relationship(
        cascade="all, delete-orphan", foreign_keys="AgreementLink.agreement_id"
    )

    __mapper_args__ = {"polymorphic_identity": "agreement", "inherit_condition": id == Entry.id}


class AgreementParty(Base):
    """A party to an agreement, who signed for it and in what office."""

    __tablename__ = "agreement_party"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)
    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id", ondelete="CASCADE"), index=True)
    signatory: Mapped[str] = mapped_column(default="")
    signatory_office: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class AgreementRenewal(Base):
    """A prolongation of an agreement."""

    __tablename__ = "agreement_renewal"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Identity]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"), index=True)
    signed: Mapped[EdtfDate | None] = composite(
        mapped_column("signed_edtf", String(80), nullable=True),
        mapped_column("signed_as_written"),
        mapped_column("signed_earliest", String(10)),
        mapped_column("signed_latest", String(10)),
    )
    until: Mapped[EdtfDate | None] = composite(
        mapped_column("until_edtf", String(80), nullable=True),
        mapped_column("until_as_written"),
        mapped_column("until_earliest", String(10)),
        mapped_column("until_latest", String(10)),
    )
    note: Mapped[str] = mapped_column(default="")


class AgreementLink(Base):
    """That a series or an event took place under an agreement."""

    __tablename__ = "agreement_link"
    __table_args__ = (UniqueConstraint("agreement_id", "entry_id"), {"sqlite_autoincrement": True})

    id: Mapped[Identity]
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"), index=True)
