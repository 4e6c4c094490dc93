"""Measurements: ratios against a limit found in the same run. Nothing here asserts anything about time."""
