"""The MariaDB of this machine, in which servers keep their data."""

from __future__ import annotations

import shutil
import subprocess


def missing() -> str | None:
    """What is not there, in a word; None where it can be used."""
    if shutil.which("mariadb") is None:
        return "MariaDB's client is not installed (Debian package mariadb-client)"
    try:
        sql("SELECT 1")
    except (subprocess.SubprocessError, OSError):
        return "no MariaDB answers root without a password on 127.0.0.1:3306"
    return None


def sql(query: str) -> None:
    """Run statements."""
    subprocess.run(
        ["mariadb", "-h127.0.0.1", "-uroot", "-e", query],
        check=True,
        capture_output=True,
        timeout=30,
        stdin=subprocess.DEVNULL,
    )
