"""Keeps the player supplied: finds the files of what is to be played, on a worker, and makes the player when needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing, RecordingDetails
from mugham_archive.desktop import background
from mugham_archive.errors import ArchiveError
from mugham_archive.listening.playables import playable
from mugham_archive.listening.queue import Playable
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.listening.player import Player

# A list longer than this is not queued whole; nobody hears it to the end.
MOST = 500


class Listening(QObject):
    """``ready`` says the player, once, when it has been made; ``problem`` a sentence.

    ``segments`` says the reference of the recording that plays, its segments, and its length in milliseconds.
    """

    ready = Signal(object)
    problem = Signal(str)
    segments = Signal(str, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive: Archive | None = None
        self._language = "en"
        self.player: Player | None = None
        self.volume = 80

    def set_archive(self, archive: Archive | None, language: str) -> None:
        """Where references are looked up; what plays already goes on."""
        self._archive, self._language = archive, language

    def play(self, references: Sequence[str]) -> None:
        """Play these recordings or segments one after the other."""
        archive, language = self._archive, self._language
        if archive is None or not references:
            return

        def find() -> tuple[list[Playable], str]:
            found: list[Playable] = []
            trouble = ""
            for reference in references[:MOST]:
                try:
                    found.append(playable(archive, reference, language))
                except ArchiveError as error:
                    trouble = trouble or say(error)
            return found, trouble

        background.ask(self, find, self._load, lambda error: self.problem.emit(say(error)), urgent=True)

    def play_list(self, listing: Listing) -> None:
        """Play the recordings of a list in its order."""
        archive, language = self._archive, self._language
        if archive is not None:
            background.ask(
                self,
                lambda: [
                    card.ref
                    for card in archive.cards("recording", archive.ids(listing, limit=MOST), language)
                ],
                self.play,
                lambda error: self.problem.emit(say(error)),
            )

    def _load(self, answer: tuple[list[Playable], str]) -> None:
        found, trouble = answer
        if trouble:
            self.problem.emit(trouble)
        player = self._made()
        if found and player is not None:
            player.load(found)
            player.play()

    def _made(self) -> Player | None:
        if self.player is None:
            try:
                from mugham_archive.listening.player import Player

                self.player = Player(self)
            except ArchiveError as error:
                # Cataloguing goes on without sound.
                self.problem.emit(say(error))
                return None
            self.player.set_volume(self.volume)
            self.player.problem.connect(self.problem)
            self.player.item_changed.connect(self._ask_segments)
            self.ready.emit(self.player)
        return self.player

    def _ask_segments(self, item: object) -> None:
        archive, language = self._archive, self._language
        if archive is None or not isinstance(item, Playable):
            return
        ref = item.ref

        def take(details: object) -> None:
            if isinstance(details, RecordingDetails):
                self.segments.emit(ref, details.segments, details.card.duration_ms)

        background.ask(
            self,
            lambda: archive.details(ref, language),
            take,
            lambda error: self.problem.emit(say(error)),
        )
