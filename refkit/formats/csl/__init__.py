"""Formats whose records are CSL items: CSL-JSON, Better CSL JSON, CSL YAML."""
