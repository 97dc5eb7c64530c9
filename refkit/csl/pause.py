"""A pause of the cycle collector while many small objects are made and kept.

Rendering makes no cycles, but the collector walks everything alive again and again while lists of items grow; for
5,000 items that is a tenth of the time. It runs again afterwards, whichever thread ends last.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

__all__ = ["uncollected"]

P = ParamSpec("P")
T = TypeVar("T")


def uncollected(work: Callable[P, T]) -> Callable[P, T]:
    """The same function, with the cycle collector paused meanwhile where it was on."""

    @wraps(work)
    def paused(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return paused
