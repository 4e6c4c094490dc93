"""The player as it is seen: the bar at the bottom of the window, and what keeps it supplied."""
