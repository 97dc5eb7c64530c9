"""The rules, a file a family: `typography` (marks, blanks, breaks), `parts` of one entry, `lists` of entries."""
