"""The fixed codes that fields choose from; what people read for them the faces know."""

from __future__ import annotations

ACCESS = ("public", "on_site", "restricted", "embargoed")
STATES = ("inbox", "draft", "described", "reviewed")
STATUSES = ("planned", "held", "postponed", "rescheduled", "cancelled", "interrupted")
RECORDING_KINDS = ("complete", "part", "excerpt", "rehearsal", "broadcast", "compilation")
SEGMENT_TYPES = ("music", "speech", "applause", "tuning", "silence", "fault")
ATTENDANCE = ("on_site", "online", "hybrid")
AGENT_KINDS = ("person", "ensemble", "organisation")
AGREEMENT_STATUSES = ("draft", "in_force", "expired", "terminated")
DOCUMENT_TYPES = (
    "programme", "poster", "invitation", "resolution", "order", "minutes", "memorandum", "contract", "release", "press",
    "photo", "transcript", "letter",
)  # fmt: skip
TITLE_TYPES = ("main", "parallel", "former", "variant", "supplied")
NAME_TYPES = ("preferred", "variant", "former", "pseudonym", "transliterated")
NOTE_TYPES = ("general", "provenance", "condition", "internal")
IDENTIFIERS = (
    "former", "label", "VIAF", "ISNI", "Wikidata", "ORCID", "ROR", "ISRC", "ARK", "GeoNames", "MIMO", "URL",
)  # fmt: skip
DOCUMENT_RELATIONS = ("programme_of", "decides_on", "legal_basis_of", "mentions")
RELATIONS = ("member_of", "teacher_of", "parent_of", "successor_of")
CERTAINTIES = ("certain", "probable", "attributed")
COPY_STATUSES = ("active", "superseded", "lost", "deaccessioned")
# The writing systems that names and titles of this archive come in (ISO 15924).
SCRIPTS = ("Latn", "Cyrl", "Arab", "Geor", "Armn", "Hebr", "Grek", "Deva", "Hans", "Jpan", "Kore")
