"""Where the program keeps what is a person's own: sessions, and the cache of features."""

import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

HOME_VARIABLE = "DATAPERF_GUI_HOME"
"""Environment variable that puts sessions and cache under one folder (tests, kiosks, demos)."""


def sessions_folder() -> Path:
    """Return the folder of the session files, made if it is not there."""
    return _made((_home() or user_data_path("dataperf-gui")) / "sessions")


def boards_file() -> Path:
    """Return the file of a person's own boards; its folder is made."""
    return _made(_home() or user_data_path("dataperf-gui")) / "boards.sqlite"


def cache_folder() -> Path:
    """Return the folder of what can be computed again, made if it is not there."""
    home = _home()
    return _made(home / "cache" if home else user_cache_path("dataperf-gui"))


def plug_ins_folder() -> Path:
    """Return the folder in which a bundle looks for packages with strategies."""
    return (_home() or user_data_path("dataperf-gui")) / "plug-ins"


def settings_file() -> Path:
    """Return the file of what a person has set; its folder is made."""
    return _made(_home() or user_config_path("dataperf-gui")) / "settings.json"


def log_folder() -> Path:
    """Return the folder of the program's log, made if it is not there."""
    home = _home()
    return _made(home / "log" if home else user_log_path("dataperf-gui"))


def window_file() -> Path:
    """Return the file that keeps where the window stood; its folder is made."""
    return _made(_home() or user_config_path("dataperf-gui")) / "window.ini"


def _home() -> Path | None:
    value = os.environ.get(HOME_VARIABLE)
    return Path(value) if value else None


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
