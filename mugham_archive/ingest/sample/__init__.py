"""The sample archive: what it contains, and how its audio and papers are made."""
