"""WordPress itself: Debian's package, PHP's own web server, and the MariaDB of this machine."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from . import mariadb
from .talk import Posted

PACKAGE = Path("/usr/share/wordpress")
_FILL = Path(__file__).with_suffix(".php")
_CONFIG = """<?php
define('DB_NAME', '{base}'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', '127.0.0.1');
define('DB_CHARSET', 'utf8mb4'); define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $k)
    define($k, 'test');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
_ROUTER = """<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) { return false; }
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
"""
_REST_CLOSED = """<?php
add_filter('rest_authentication_errors', function ($result) {
    return getenv('REST_CLOSED') || file_exists(WP_CONTENT_DIR . '/rest-closed')
        ? new WP_Error('rest_not_logged_in', 'Only for those who are logged in.', ['status' => 401]) : $result;
});
"""


def missing() -> str | None:
    """What is not on this machine, in a word; None where WordPress can be started."""
    if not (PACKAGE / "wp-settings.php").exists():
        return "WordPress is not installed (Debian package wordpress)"
    if shutil.which("php") is None:
        return "PHP is not installed (Debian packages php-cli, php-mysql)"
    return mariadb.missing()


@attrs.define
class WordPress:
    """A running WordPress."""

    folder: Path
    base: str
    numbers: dict[str, int] = attrs.field(factory=dict)
    """The posts' numbers by their slugs."""

    def fill(self, **job: Any) -> str:
        """Run the script beside this file with `job` as its JSON; what it prints."""
        file = self.folder / "job.json"
        file.write_text(json.dumps({"host": self.base.removeprefix("http://"), **job}), "utf-8")
        done = subprocess.run(
            ["php", str(_FILL), str(file)], cwd=self.folder, capture_output=True, text=True, timeout=120, check=False
        )
        if done.returncode or "Fatal" in done.stdout:
            raise RuntimeError(f"WordPress could not be filled: {done.stdout[-2000:]} {done.stderr[-2000:]}")
        return done.stdout

    def post(self, slug: str, comments: Sequence[Posted]) -> str:
        """Publish a story with its comments; its URL."""
        given = [
            {
                "id": c.id, "parent": c.parent, "author": c.author, "text": c.text, "type": c.type, "approved": "1",
                "gmt": c.at.strftime("%Y-%m-%d %H:%M:%S"), "url": "" if c.type == "comment" else f"https://blog.example/{c.id}",
            }
            for c in comments
        ]  # fmt: skip
        title = slug.replace("-", " ").capitalize()
        content = "".join(
            f"<p>Paragraph {i} of the story: the harbour is old, and so are its rules.</p>\n" for i in range(1, 5)
        )
        said = self.fill(posts=[{"slug": slug, "title": title, "content": content, "comments": given}])
        self.numbers[slug] = int(said.rpartition("post ")[2])
        return f"{self.base}/{slug}/"

    def close_rest(self, *, closed: bool) -> None:
        """Whether the REST API answers guests with 401."""
        flag = self.folder / "wp-content" / "rest-closed"
        flag.touch() if closed else flag.unlink(missing_ok=True)

    def themes(self) -> list[str]:
        """Names of the themes that are installed."""
        return sorted(p.name for p in (self.folder / "wp-content" / "themes").iterdir() if p.is_dir())


@contextmanager
def serving(folder: Path) -> Iterator[WordPress]:
    """A new WordPress in `folder`, with a database of its own that is dropped at the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    base = f"newsthread_test_{os.getpid()}_{port}"
    site = WordPress(folder, f"http://127.0.0.1:{port}")
    _unpack(folder, base)
    mariadb.sql(f"CREATE DATABASE {base} CHARACTER SET utf8mb4")
    server: subprocess.Popen[bytes] | None = None
    try:
        site.fill(install=True, options={"siteurl": site.base, "home": site.base})
        site.fill(permalinks="/%postname%/", options={"timezone_string": "Europe/Lisbon", "comments_notify": 0})
        # the shell ends them all when its standard input does: also where the tests are killed
        command = f"php -S 127.0.0.1:{port} -t '{folder}' '{folder / 'router.php'}' >/dev/null 2>&1 & cat >/dev/null; kill -9 0"
        server = subprocess.Popen(
            ["sh", "-c", command], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
            env=os.environ | {"PHP_CLI_SERVER_WORKERS": "2"}, start_new_session=True,
        )  # fmt: skip
        _wait_for(site.base + "/")
        yield site
    finally:
        if server is not None and server.stdin is not None:
            server.stdin.close()
            server.wait(10)
        mariadb.sql(f"DROP DATABASE IF EXISTS {base}")


def _unpack(folder: Path, base: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in PACKAGE.glob("*.php"):
        # a copy: WordPress looks for its settings where this file lies
        shutil.copy(path, folder / path.name)
    for name in ("wp-includes", "wp-admin"):
        (folder / name).symlink_to(PACKAGE / name)
    content = folder / "wp-content"
    (content / "mu-plugins").mkdir(parents=True)
    (content / "themes").symlink_to(PACKAGE / "wp-content" / "themes")
    (content / "mu-plugins" / "rest.php").write_text(_REST_CLOSED, "utf-8")
    (folder / "wp-config.php").write_text(_CONFIG.replace("{base}", base), "utf-8")
    (folder / "router.php").write_text(_ROUTER, "utf-8")


def _wait_for(url: str) -> None:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{url} does not answer")
