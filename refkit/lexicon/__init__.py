"""Closed tables with their provenance and no logic: what readers and rules look words up in."""
