"""Many entries at once: edited together, and words found and replaced in them with every change seen before."""
