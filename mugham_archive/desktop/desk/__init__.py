"""What is done at the cataloguing desk beside editing: taking back, deleting, merging."""
