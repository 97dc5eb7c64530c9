"""Rules that make broken addresses whole. They run in a phase of their own, before spacing: see `Phase.LINKS`."""
