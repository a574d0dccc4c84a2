"""The system's libraries that a bundle rests on, with Debian's package for each."""

from dataperf_gui import doctor

BASE = {
    "ld-linux-x86-64.so.2": "libc6", "ld-linux-aarch64.so.1": "libc6", "libc.so.6": "libc6",
    "libdl.so.2": "libc6", "libm.so.6": "libc6", "libmvec.so.1": "libc6",
    "libpthread.so.0": "libc6", "librt.so.1": "libc6", "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6", "libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6",
    "libgomp.so.1": "libgomp1", "libexpat.so.1": "libexpat1", "libuuid.so.1": "libuuid1",
}  # fmt: skip
"""What every Linux has; the doctor names the rest."""


def package_of(library: str) -> str:
    """Return Debian's package with a library; empty where none is known."""
    told = doctor.QT_LIBRARIES | doctor.WINDOW_LIBRARIES | doctor.WAYLAND_LIBRARIES
    return told[library][0] if library in told else BASE.get(library, "")
