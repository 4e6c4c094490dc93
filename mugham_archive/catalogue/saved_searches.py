"""A person's saved searches: queries with names, kept in the archive and in its history."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import SavedSearch
from mugham_archive.catalogue.views import SavedSearchView
from mugham_archive.errors import ArchiveError

LONGEST_NAME = 200


class SavedSearchError(ArchiveError):
    """A saved search cannot be kept so, or is not there."""


def read(session: Session, owner: str) -> list[SavedSearchView]:
    """The saved searches of a person, in the order they were saved."""
    question = select(SavedSearch).where(SavedSearch.owner == owner).order_by(SavedSearch.id)
    return [SavedSearchView(one.id, one.name, one.query) for one in session.scalars(question)]


def save(session: Session, owner: str, name: str, query: str) -> int:
    """Keep a query under a name; one of the same name is given the new query. Returns its number."""
    name = _checked(name)
    question = select(SavedSearch).where(SavedSearch.owner == owner, SavedSearch.name == name)
    found = session.scalars(question).first()
    if found is None:
        found = SavedSearch(owner=owner, name=name, query=query)
        session.add(found)
    else:
        found.query = query
    session.flush()
    return found.id


def rename(session: Session, number: int, name: str) -> None:
    """Give a saved search another name."""
    _one(session, number).name = _checked(name)


def remove(session: Session, number: int) -> None:
    """Take a saved search away."""
    session.delete(_one(session, number))


def _one(session: Session, number: int) -> SavedSearch:
    found = session.get(SavedSearch, number)
    if found is None:
        raise SavedSearchError("This saved search is no longer there.")
    return found


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise SavedSearchError("A saved search needs a name.")
    if len(name) > LONGEST_NAME:
        raise SavedSearchError("The name of a saved search has at most {most} letters.", most=LONGEST_NAME)
    return name
