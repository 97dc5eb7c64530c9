"""Makes the models of the reader: python -m refkit.train. Nothing imports it."""
