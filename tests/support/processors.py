"""Imitates other processors: kernels of linear algebra, and instructions that are not used."""

import os
from collections.abc import Mapping

from numpy._core._multiarray_umath import (  # type: ignore[attr-defined] # no public name
    __cpu_dispatch__,
    __cpu_features__,
)

USABLE = [name for name in __cpu_dispatch__ if __cpu_features__[name]]
"""Sets of instructions that this numpy chooses by the processor, and that are here."""
AVX512 = [name for name in USABLE if name.startswith("AVX512") or name == "X86_V4"]
WITHOUT_AVX512 = {"NPY_DISABLE_CPU_FEATURES": " ".join(AVX512)}
# The C library, too, has faster functions for newer processors.
OLD = {
    "NPY_DISABLE_CPU_FEATURES": " ".join(USABLE),
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX2,-FMA,-AVX",
}
PROCESSORS: Mapping[str, Mapping[str, str]] = {
    "SkylakeX": {},
    "Haswell": WITHOUT_AVX512,
    "Zen": WITHOUT_AVX512,
    "Nehalem": OLD,
}
"""Values of ``OPENBLAS_CORETYPE`` and the variables that go with them."""


def environment_of(processor: str) -> dict[str, str]:
    """Return the variables of a process that computes as one of `PROCESSORS` does."""
    wanted = {name: value for name, value in PROCESSORS[processor].items() if value}
    return os.environ | wanted | {"OPENBLAS_CORETYPE": processor}
