"""Keeping what is there: consistent copies of the archive, and back again."""
