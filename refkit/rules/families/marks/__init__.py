"""Marks that were lost or stand where none does: behind years and labels, at the head, around foreign titles."""
