"""Files of the system, as far as more than one room writes them. No room of references is known here."""
