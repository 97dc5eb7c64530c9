"""Rules on entries and records of a list: where they begin and end, twins, one person in several forms."""
