"""What is known of one entry, as people read it: facts, people, segments, files, papers, history."""
