"""Finding: folding of letters, the full-text index of either database, and the question itself."""
