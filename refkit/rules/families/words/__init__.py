"""Rules on words: broken, parted, glued, mistyped, and letters and digits that were read for each other."""
