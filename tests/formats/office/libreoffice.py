"""Run by the system's Python beside LibreOffice: opens files, accepts or rejects all changes, stores them again.

python3 libreoffice.py HOME SOURCE accept|reject|keep TARGET.docx ...
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def _value(name: str, value: object) -> PropertyValue:
    out = PropertyValue()
    out.Name, out.Value = name, value
    return out


def main(home: str, *given: str) -> None:
    pipe = f"refkit{Path(home).name}"
    options = ["--headless", "--norestore", f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation=file://{home}"]
    process = subprocess.Popen(["soffice", *options])
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for attempt in range(120):
        try:
            office = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            if attempt == 119:
                raise
            time.sleep(0.5)
    services = office.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", office)
    for source, judgement, target in zip(given[::3], given[1::3], given[2::3], strict=True):
        document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (_value("Hidden", True),))
        if judgement in COMMANDS:
            dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[judgement], "", 0, ())
        document.storeToURL(f"file://{target}", (_value("FilterName", "MS Word 2007 XML"),))
        document.close(True)
    desktop.terminate()
    process.wait(60)


main(*sys.argv[1:])
