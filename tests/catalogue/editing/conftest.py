"""A small catalogue in which every field has something to be set to."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Copy, MediaFile, StorageRoot
from tests.archives import add, catalogue_a_little, entry_named


@pytest.fixture
def refs(archive: Archive) -> dict[str, str]:
    """The references of its entries, by name."""
    found = catalogue_a_little(archive)
    with archive.change("More to choose from") as change:
        session = change.session
        for name, title in (
            ("other series", "Başqa silsilə"),
            ("other place", "Bakı"),
            ("other event", "Qış konserti"),
            ("other document", "Qərar"),
            ("other agreement", "Müqavilə"),
        ):
            found[name] = add(session, name.split()[1], title).reference
        second = entry_named(session, found["second"])
        root = StorageRoot(name="Second disk", path="/second")
        copies = [Copy(recording_id=second.id), Copy(recording_id=second.id, position=1)]
        session.add_all([root, *copies])
        session.flush()
        for copy, path in zip(copies, ("b.flac", "c.flac"), strict=True):
            session.add(MediaFile(copy_id=copy.id, root_id=root.id, path=path, size=10, mtime_ns=1))
    return found
