"""Recordings, folders and spreadsheets into the archive, and the sample archive."""
