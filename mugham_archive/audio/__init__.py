"""One audio or video file, read and never written: tags, technical data, pictures, chapters, checksum."""

from mugham_archive.audio.file_reading import Chapter, CommonTags, Credit, FileReading, Picture
from mugham_archive.audio.reading import UnreadableFile, read_file
from mugham_archive.audio.recognition import recognise

__all__ = [
    "Chapter",
    "CommonTags",
    "Credit",
    "FileReading",
    "Picture",
    "UnreadableFile",
    "read_file",
    "recognise",
]
