"""Models of the lists: frozen rows, and exact notice of what changed."""
