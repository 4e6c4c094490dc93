"""The segments of a recording as a table that is typed into where it stands."""
