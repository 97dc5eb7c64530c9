"""Rules on letters that came out wrong: bytes read by another code page, accents beside their letter, look-alikes."""
