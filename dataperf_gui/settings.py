"""What a person has set: a typed record, and the versioned file that keeps it.

Nothing that was written is ever lost: a file that cannot be used whole is kept aside under another
name, one of an older version is copied before it is brought up to date, and one of a newer version
is read but never written.
"""

import getpass
import json
import os
import re
import shutil
from collections.abc import Mapping
from configparser import ConfigParser
from configparser import Error as IniError
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import settings_file, window_file

VERSION = 2
"""Of the file. Version 1 were the names in the file of the window's place."""
LANGUAGES = ("", "en", "de", "es", "pt", "qps")
"""Empty = as the system has it; ``qps`` is for those who work on the program."""
SCHEMES = ("system", "light", "dark")
MOTIONS = ("system", "reduced", "full")
SMALLEST_TYPE, LARGEST_TYPE = 1.0, 2.0
LONGEST_TEXT = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has set.

    Parameters
    ----------
    language : str
        One of `LANGUAGES`.
    scheme : str
        Colours: one of `SCHEMES`.
    type_scale : float
        How many times as large as usual letters are: 1 to 2.
    motion : str
        One of `MOTIONS`: whether things on screen may glide.
    name : str
        The person, as sessions and boards name them; empty = as the system does.
    plays_on_arrival : bool
        Whether a sound plays as soon as it is shown.
    sound_device : str
        Where sounds are played; empty = the system's own.
    keys : Mapping[str, tuple of str]
        By name of an action, its keys in place of those of the table of actions.
    boards_url : str
        A team's database; empty = boards are kept on this computer.
    is_tour_seen : bool
        Whether the tour has been taken or left.
    """

    language: str = ""
    scheme: str = "system"
    type_scale: float = SMALLEST_TYPE
    motion: str = "system"
    name: str = ""
    plays_on_arrival: bool = True
    sound_device: str = ""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    boards_url: str = ""
    is_tour_seen: bool = False

    @property
    def who(self) -> str:
        """The person's name, or the one that the system knows."""
        return self.name or _system_name()


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings, and what a person should know about where they came from.

    Parameters
    ----------
    settings : Settings
        What holds from now on.
    notes : tuple of Message
        One sentence for each thing that was not as it should be.
    """

    settings: Settings
    notes: tuple[Message, ...] = ()


def load(path: Path | None = None) -> Loaded:
    """Read the settings; where there are none, or none that can be used, take the defaults.

    Parameters
    ----------
    path : Path, optional
        The file; default: the person's own.

    Returns
    -------
    Loaded
        With a sentence for whatever could not be used and where it was kept.
    """
    path = path or settings_file()
    try:
        found = _read(path)
    except OSError as error:
        text = "The settings in {file} cannot be read ({reason}); the usual ones are in force."
        return Loaded(Settings(), (Message(text, {"file": path, "reason": error.strerror}),))
    except ValueError:
        text = "The settings in {file} were damaged; the usual ones are in force."
        return Loaded(Settings(), (Message(text, {"file": path}), _kept_aside(path)))
    return _loaded_from_window_file(path) if found is None else _taken_over(path, found)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, whole or not at all.

    Parameters
    ----------
    settings : Settings
        What holds from now on.
    path : Path, optional
        The file; default: the person's own.

    Raises
    ------
    DataPerfError
        A newer version of the program wrote the file, or it cannot be written.
    """
    path = path or settings_file()
    _refuse_newer(path)
    text = json.dumps({"version": VERSION, **asdict(settings)}, indent=2)
    draft = path.with_name(f".{path.name}.draft")
    try:
        with draft.open("w", encoding="utf-8") as file:
            file.write(f"{text}\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise DataPerfError(
            "The settings cannot be written to {file} ({reason}); they hold until the program "
            "ends.",
            file=path, reason=error.strerror,
        ) from error  # fmt: skip


def reset(path: Path | None = None) -> Settings:
    """Put the usual settings in force; those before stay in a file beside them.

    Raises
    ------
    DataPerfError
        As for `save`.
    """
    path = path or settings_file()
    _refuse_newer(path)
    if path.exists():
        _kept_aside(path)
    settings = Settings()
    save(settings, path)
    return settings


def _system_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, ImportError, KeyError):  # a container's user need not have a name
        return "user"


def _read(path: Path) -> dict[str, Any] | None:
    """Return what a file of settings says; None where there is no file.

    Raises
    ------
    OSError
        It cannot be read.
    ValueError
        It is no JSON object with a version.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    found = json.loads(content)
    if not isinstance(found, dict) or type(found.get("version")) is not int:
        raise ValueError(path)
    return found


def _refuse_newer(path: Path) -> None:
    """Leave the file of a newer version alone.

    Raises
    ------
    DataPerfError
        It is one.
    """
    try:
        found = _read(path)
    except (OSError, ValueError):
        return
    if found is not None and found["version"] > VERSION:
        raise DataPerfError(
            "The settings in {file} were written by a newer version of the program, so they are "
            "not changed; they hold until the program ends.",
            file=path,
        )


def _kept_aside(path: Path) -> Message:
    """Copy a file under a free name beside it; return what to say about it."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-kept-{number}{path.suffix}")).exists():
        number += 1
    try:
        shutil.copyfile(path, aside)
    except OSError as error:
        reason = {"reason": error.strerror}
        return Message("No copy of the file as it was could be made ({reason}).", reason)
    return Message("The file as it was is kept as {copy}.", {"copy": aside.name})


def _checked(found: Mapping[str, object]) -> tuple[Settings, list[str]]:
    """Return the settings that can be used, and the names of what cannot."""
    usual = Settings()
    good: dict[str, Any] = {}
    for each in fields(Settings):
        value = found.get(each.name, getattr(usual, each.name))
        if _is_good(each.name, value):
            good[each.name] = value
    if "keys" in good:
        good["keys"] = {name: tuple(keys) for name, keys in good["keys"].items()}
    if "type_scale" in good:
        good["type_scale"] = float(good["type_scale"])
    return Settings(**good), [name for name in found if name not in good]


def _is_good(name: str, value: object) -> bool:
    """Tell whether a setting may have a value."""
    choices = {"language": LANGUAGES, "scheme": SCHEMES, "motion": MOTIONS}
    if name in choices:
        return value in choices[name]
    if name == "type_scale":
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and SMALLEST_TYPE <= value <= LARGEST_TYPE  # type: ignore[operator]
    if name == "keys":
        return isinstance(value, Mapping) and all(map(_are_keys, value.values()))
    if isinstance(getattr(Settings(), name), bool):
        return isinstance(value, bool)
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _are_keys(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(key, str) for key in value)


def _taken_over(path: Path, found: dict[str, Any]) -> Loaded:
    """Return what can be used of a file's content."""
    version = found.pop("version")
    if version > VERSION:
        text = (
            "The settings in {file} were written by a newer version of the program. What this one "
            "understands is in force; it changes nothing in the file."
        )
        return Loaded(_checked(found)[0], (Message(text, {"file": path}),))
    if version < VERSION:
        return _brought_up_to_date(path, found, version)
    settings, bad = _checked(found)
    if not bad:
        return Loaded(settings)
    text = "Not everything in the settings {file} can be used: not {names}. The rest is in force."
    values = {"file": path, "names": ", ".join(bad)}
    return Loaded(settings, (Message(text, values), _kept_aside(path)))


def _brought_up_to_date(path: Path, found: dict[str, Any], version: int) -> Loaded:
    """Return the settings of an older version, once the file is copied and written anew."""
    backup = _kept_aside(path)
    for step in range(version, VERSION):
        found = MIGRATIONS.get(step, dict)(found)
    settings, _ = _checked(found)
    try:
        save(settings, path)
    except DataPerfError as error:
        return Loaded(settings, (error.message,))
    text = "The settings in {file} were of an older version; they have been brought up to date."
    return Loaded(settings, (Message(text, {"file": path}), backup))


def _loaded_from_window_file(path: Path) -> Loaded:
    """Return what version 1 kept beside the window's place, if it kept anything."""
    found = _read_window_file(window_file())
    if not found:
        return Loaded(Settings())
    settings, _ = _checked(_from_version_1(found))
    try:
        save(settings, path)
    except DataPerfError as error:
        return Loaded(settings, (error.message,))
    return Loaded(settings)


def _from_version_1(found: Mapping[str, Any]) -> dict[str, Any]:
    """Rename what version 1 kept as texts."""
    migrated: dict[str, Any] = {}
    if "sound/on-arrival" in found:
        migrated["plays_on_arrival"] = str(found["sound/on-arrival"]).lower() != "false"
    for old, new in (("sound/device", "sound_device"), ("boards/url", "boards_url")):
        if old in found:
            migrated[new] = str(found[old])
    return migrated


MIGRATIONS = {1: _from_version_1}
"""By version, what makes the next one of it."""


def _read_window_file(path: Path) -> dict[str, str]:
    """Return the settings that version 1 kept with the window's place, by name."""
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(path, encoding="utf-8")
    except (IniError, ValueError):
        return {}  # the window's place may be lost; nothing a person typed is in a damaged file
    return {
        f"{section}/{name}": _unescaped(value)
        for section in ("sound", "boards")
        if parser.has_section(section)
        for name, value in parser.items(section)
    }


def _unescaped(value: str) -> str:
    """Undo how Qt writes a text in an INI file: quotes, and codes of other letters."""
    is_quoted = len(value) > 1 and value[0] == value[-1] == '"'
    plain = value[1:-1] if is_quoted else value
    text = re.sub(r"\\x([0-9a-f]+)", lambda found: chr(int(found[1], 16)), plain)
    return text.replace('\\"', '"').replace("\\\\", "\\")
