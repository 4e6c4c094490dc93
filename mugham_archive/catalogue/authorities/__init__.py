"""Keeps each person, place, series and word once: merges, splits, finds what looks alike, counts what is used."""
