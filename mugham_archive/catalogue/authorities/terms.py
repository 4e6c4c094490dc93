"""The words of the vocabularies: how often each is used and where, corrected and added by the archive."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.models import Recording, Term
from mugham_archive.catalogue.reading import label
from mugham_archive.catalogue.rows import references_to
from mugham_archive.catalogue.tallies import amounts
from mugham_archive.catalogue.views import TermUse
from mugham_archive.errors import ArchiveError

LANGUAGES = ("az", "en", "ru")
# Letters that have no mark to take off.
_LETTERS = str.maketrans({"ə": "e", "ı": "i", "ğ": "gh", "ş": "sh", "ç": "ch", "x": "x", "ö": "o", "ü": "u"})
_LONGEST_CODE = 60


class TermError(ArchiveError):
    """A word that a vocabulary cannot take."""


def schemes(session: Session) -> dict[str, int]:
    """Every vocabulary with its number of terms, in the order of their codes."""
    question = select(Term.scheme, func.count()).group_by(Term.scheme).order_by(Term.scheme)
    return {scheme: amount for scheme, amount in session.execute(question)}


def used(session: Session, scheme: str, language: str) -> list[TermUse]:
    """Every term of a vocabulary in its order, with the recordings it is heard or named in and everything else it is on.

    ``uses`` counts every place where the term stands, ``recordings`` the recordings that are found by it.
    """
    table = Term.__table__
    rows = session.execute(
        select(table).where(table.c.scheme == scheme).order_by(table.c.position, table.c.id)
    ).all()
    codes = {row.id: row.code for row in rows}
    recordings = amounts(session, "term", [str(row.id) for row in rows])
    uses = _uses(session, list(codes))
    if scheme == "rights":
        named = select(Recording.__table__.c.rights_uri, func.count()).group_by(
            Recording.__table__.c.rights_uri
        )
        by_address = {uri: amount for uri, amount in session.execute(named)}
        uses.update({row.id: by_address.get(row.uri, 0) for row in rows if row.uri})
    return [
        TermUse(
            id=row.id,
            scheme=scheme,
            code=row.code,
            label=label(row, language),
            az=row.az,
            en=row.en,
            ru=row.ru,
            variants=tuple(str(one) for one in row.variants),
            parent_code=codes.get(row.parent_id),
            recordings=recordings.get(str(row.id), 0),
            uses=uses[row.id],
            own=not row.seeded,
        )
        for row in rows
    ]


def _uses(session: Session, ids: Sequence[int]) -> Counter[int]:
    found: Counter[int] = Counter()
    for column, _ in references_to(Term.__table__):
        if column.table is not Term.__table__:
            question = select(column, func.count()).where(column.in_(ids)).group_by(column)
            for number, amount in session.execute(question):
                found[number] += amount
    return found


def set_words(change: ChangeInProgress, term: int, words: Mapping[str, str], variants: Sequence[str]) -> None:
    """Correct a term's words (az, en, ru) and its variants; raises TermError when no word would be left."""
    row = change.session.get(Term, term)
    if row is None:
        raise TermError("There is no such term any more.")
    said = {language: words.get(language, getattr(row, language)).strip() for language in LANGUAGES}
    _refuse(change.session, row.scheme, said, term)
    kept = [one.strip() for one in variants if one.strip() and one.strip() not in said.values()]
    change.recorder.update(Term.__table__, term, {**said, "variants": list(dict.fromkeys(kept))})
    change.session.expire_all()


def add_term(
    change: ChangeInProgress, scheme: str, words: Mapping[str, str], parent: int | None = None
) -> int:
    """A new term of the archive's own; returns its id. Raises TermError when the vocabulary has the word already."""
    session = change.session
    said = {language: words.get(language, "").strip() for language in LANGUAGES}
    _refuse(session, scheme, said, None)
    last = session.scalar(select(func.max(Term.position)).where(Term.scheme == scheme))
    if last is None:
        raise TermError("There is no vocabulary “{scheme}”.", scheme=scheme)
    first = said["az"] or said["en"] or said["ru"]
    term = Term(
        scheme=scheme, code=_code(session, scheme, first), parent_id=parent, position=last + 1, **said
    )
    session.add(term)
    session.flush()
    return term.id


def _refuse(session: Session, scheme: str, said: Mapping[str, str], own: int | None) -> None:
    if not any(said.values()):
        raise TermError("A term needs a word in one language at least.")
    table = Term.__table__
    wanted = {word.casefold() for word in said.values() if word}
    for row in session.execute(select(table).where(table.c.scheme == scheme)):
        if row.id != own and wanted & {row.az.casefold(), row.en.casefold(), row.ru.casefold()} - {""}:
            raise TermError(
                "The vocabulary has “{word}” already; merge the two if they are the same.",
                word=label(row, "az"),
            )


def _code(session: Session, scheme: str, word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("İ", "i").lower().translate(_LETTERS))
    code = (
        re.sub(r"[^\w]+", "_", plain.encode("ascii", "ignore").decode()).strip("_")[: _LONGEST_CODE - 4]
        or "term"
    )
    known = set(session.scalars(select(Term.code).where(Term.scheme == scheme)))
    number, made = 1, code
    while made in known:
        number += 1
        made = f"{code}_{number}"
    return made
