"""What is played: timelines over files, the queue, who may hear what, and the player itself."""
