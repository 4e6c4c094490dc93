"""The entities of the catalogue as typed tables, one module per family."""

from mugham_archive.catalogue.models.agents import (
    Agent,
    AgentHonorific,
    AgentName,
    AgentRelation,
    Participation,
    Place,
)
from mugham_archive.catalogue.models.cards import (
    AgentCard,
    AgentWord,
    EntryText,
    EventCard,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
    RecordingText,
    Tally,
)
from mugham_archive.catalogue.models.drafts import FieldDraft
from mugham_archive.catalogue.models.entries import (
    REFERENCE_DIGITS,
    REFERENCE_LETTERS,
    Different,
    DocumentLink,
    Entry,
    Identifier,
    Note,
    ReferenceCounter,
    Title,
    new_uuid,
)
from mugham_archive.catalogue.models.files import Copy, FileSpan, MediaFile, PreservationEvent, StorageRoot
from mugham_archive.catalogue.models.history import Change, ChangeEntry, ChangeSet
from mugham_archive.catalogue.models.papers import (
    Agreement,
    AgreementLink,
    AgreementParty,
    AgreementRenewal,
    Document,
)
from mugham_archive.catalogue.models.personal import Bookmark, ListeningList, ListeningListItem, SavedSearch
from mugham_archive.catalogue.models.programme import Event, ScheduleChange, Series
from mugham_archive.catalogue.models.recordings import NOT_EVALUATED, Recording, RecordingLanguage, Segment
from mugham_archive.catalogue.models.terms import ArchiveSetting, Term

__all__ = [
    "NOT_EVALUATED",
    "REFERENCE_DIGITS",
    "REFERENCE_LETTERS",
    "Agent",
    "AgentCard",
    "AgentHonorific",
    "AgentName",
    "AgentRelation",
    "AgentWord",
    "Agreement",
    "AgreementLink",
    "AgreementParty",
    "AgreementRenewal",
    "ArchiveSetting",
    "Bookmark",
    "Change",
    "ChangeEntry",
    "ChangeSet",
    "Copy",
    "Different",
    "Document",
    "DocumentLink",
    "Entry",
    "EntryText",
    "Event",
    "EventCard",
    "FieldDraft",
    "FileSpan",
    "Identifier",
    "ListeningList",
    "ListeningListItem",
    "MediaFile",
    "Note",
    "Participation",
    "Place",
    "PreservationEvent",
    "Recording",
    "RecordingAgent",
    "RecordingCard",
    "RecordingLanguage",
    "RecordingTerm",
    "RecordingText",
    "ReferenceCounter",
    "SavedSearch",
    "ScheduleChange",
    "Segment",
    "Series",
    "StorageRoot",
    "Tally",
    "Term",
    "Title",
    "new_uuid",
]

# A reverted change puts rows back in the order of the history, which need not be the order foreign keys ask for.
for _table in Entry.metadata.tables.values():
    for _constraint in _table.foreign_key_constraints:
        _constraint.deferrable = True
        _constraint.initially = "IMMEDIATE"
