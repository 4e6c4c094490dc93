"""The pages in the middle of the window, one file each; ``addresses`` says which stands where."""
