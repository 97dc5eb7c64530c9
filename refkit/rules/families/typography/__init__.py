"""Rules on characters, marks, blanks and line breaks, whatever part of an entry they stand in."""
