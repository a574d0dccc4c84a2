"""The device that makes sounds heard."""

from collections.abc import Callable, Generator, Sequence
from typing import Any

import numpy as np

from dataperf_gui.data.sounds import Samples
from dataperf_gui.messages import DataPerfError
from dataperf_gui.playback.tape import N_CHANNELS

PERIOD_MS, N_PERIODS = 20, 3
"""The device asks three times for 20 ms before it plays: enough for a busy window, and what it
holds is known, so that the play head can be where the sound is."""
QUEUED_S = (N_PERIODS - 1) * PERIOD_MS / 1000
"""What the device still holds when it asks for more, in seconds."""

Fill = Callable[[Samples], None]


def device_names(backends: Sequence[str] = ()) -> list[str]:
    """Return the names of the devices there are; none where sound does not work at all.

    Parameters
    ----------
    backends : sequence of str
        Of miniaudio, such as ``"NULL"``; the system's own where empty.
    """
    return [device["name"] for device in _devices(backends)]


class Output:
    """One open device.

    Parameters
    ----------
    rate : int
        Samples a second; miniaudio converts to what the device has.
    fill : callable
        Fills ``(n, 2)`` samples; called by the device's own thread, must be quick.
    lost : callable
        Called by a thread of the system when the device went away.
    device : str
        Name; the system's default where empty or no longer there.
    backends : sequence of str
        As in `device_names`.

    Raises
    ------
    DataPerfError
        There is no device that can play.
    """

    def __init__(
        self, rate: int, fill: Fill, lost: Callable[[], None], device: str = "",
        backends: Sequence[str] = (),
    ) -> None:  # fmt: skip
        import miniaudio  # noqa: PLC0415 people who hear nothing need not wait for it

        self.rate, self.device = rate, device
        self._fill, self._lost = fill, lost
        found = [each["id"] for each in _devices(backends) if each["name"] == device]
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.FLOAT32, nchannels=N_CHANNELS,
                sample_rate=rate, buffersize_msec=PERIOD_MS, callback_periods=N_PERIODS,
                device_id=found[0] if found else None, backends=_backends(backends),
                app_name="DataPerf GUI",
            )  # fmt: skip
        except miniaudio.MiniaudioError as error:
            raise _no_device(error) from error

    @property
    def is_running(self) -> bool:
        """Whether the device asks for samples."""
        return bool(self._device.running)

    def start(self) -> None:
        """Have the device ask for samples."""
        import miniaudio  # noqa: PLC0415 see above

        if self.is_running:
            return
        source = self._source()
        next(source)
        self._device.stop_callback = self._lost
        try:
            self._device.start(source)
        except miniaudio.MiniaudioError as error:
            raise _no_device(error) from error

    def close(self) -> None:
        """Give the device back."""
        self._device.stop_callback = None  # it is called for a stop of our own too
        self._device.close()

    def _source(self) -> Generator[Samples, int, None]:
        """Yield as many samples as are asked for, from one buffer."""
        buffer = np.zeros((0, N_CHANNELS), dtype=np.float32)
        n = yield buffer
        while True:
            if n > len(buffer):
                buffer = np.zeros((n, N_CHANNELS), dtype=np.float32)
            self._fill(buffer[:n])
            n = yield buffer[:n]


def _backends(names: Sequence[str]) -> list[Any]:
    """Return miniaudio's back ends of these names; all that can be heard where empty."""
    from miniaudio import Backend  # noqa: PLC0415 see above

    # Without a list, miniaudio would play to nobody on a machine without a device.
    return [Backend[name] for name in names] or [each for each in Backend if each != Backend.NULL]


def _devices(backends: Sequence[str]) -> list[dict[str, Any]]:
    import miniaudio  # noqa: PLC0415 see above

    try:
        return list(miniaudio.Devices(_backends(backends)).get_playbacks())
    except miniaudio.MiniaudioError:
        return []


def _no_device(error: Exception) -> DataPerfError:
    return DataPerfError(
        "No sound device can play ({reason}); connect or choose another one. Everything else "
        "works without it.",
        reason=str(error.args[0]) if error.args else "",
    )
