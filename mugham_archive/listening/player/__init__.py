"""The player: the one place below the faces that knows Qt, wrapping Qt Multimedia."""

from mugham_archive.listening.player.aloud import PlayReport, play_to_end
from mugham_archive.listening.player.sound import OutputDevice, SoundUnavailable
from mugham_archive.listening.player.transport import Player

__all__ = ["OutputDevice", "PlayReport", "Player", "SoundUnavailable", "play_to_end"]
