"""JSON, YAML, XML and CSV of strangers: read safely, with the place where each value stands."""
