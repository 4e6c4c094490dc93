"""Fields as a person edits them: one editor for each kind of value, the places where they open, and the saving."""
