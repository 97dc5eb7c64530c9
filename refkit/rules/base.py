"""Where a rule's classes were found before they were names of `refkit.rules`: kept for plugins, with a warning."""

from __future__ import annotations

import warnings
from typing import Any


def __getattr__(name: str) -> Any:
    from refkit.rules.engine import base

    if name.startswith("__"):
        raise AttributeError(name)
    value = getattr(base, name)
    warnings.warn(f"import {name} from refkit.rules: refkit.rules.base will go", DeprecationWarning, stacklevel=2)
    return value
