"""Plays passages of clips, without ever holding up who asks."""

import threading
from collections.abc import Callable, Sequence

from dataperf_gui.data.sounds import Clip, Samples
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.playback.output import QUEUED_S, Output, device_names
from dataperf_gui.playback.speed import stretched
from dataperf_gui.playback.tape import Passage, Tape, stereo

REST_S = 5.0
"""A silent device is kept open so long: the next clip starts at once."""
LOOK_S = 0.02
"""How often the end of a passage is looked for."""
STOP_S = 0.2
"""How long a device that went away may take to stop."""
DEVICE_LOST = Message("The sound device went away; connect it again or choose another one.")


class Player:
    """One device and one thread that serves it; the newest wish wins.

    Parameters
    ----------
    changed : callable
        Called by the player's thread when playing began, ended or failed.
    backends : sequence of str
        Of miniaudio; ``("NULL",)`` plays in real time to nobody, for tests.
    """

    def __init__(self, changed: Callable[[], None], backends: Sequence[str] = ()) -> None:
        self._changed, self._backends = changed, tuple(backends)
        self.volume = 1.0
        """0..1, of what is handed to the device."""
        self.devices: list[str] = []
        """Names of the devices there are, as `look_for_devices` found them."""
        self._is_asked = False
        self._device = ""
        self._wish: Passage | None = None
        self._passage: Passage | None = None
        self._tape: Tape | None = None
        self._output: Output | None = None
        self._rest_s = 0.0
        self._error: Message | None = None
        self._is_lost = False
        self._is_closed = False
        self._stretched: tuple[Clip, float, Samples] | None = None
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._loop, name="sound", daemon=True)
        self._thread.start()

    @property
    def device(self) -> str:
        """Name of the chosen device; empty for the system's default."""
        return self._device

    @property
    def error(self) -> Message | None:
        """Why the last wish could not be played."""
        return self._error

    @property
    def is_playing(self) -> bool:
        """Whether something is heard or about to be."""
        return self._wish is not None or self._tape is not None

    @property
    def position(self) -> float:
        """What is heard now, in seconds of its clip; of silence, where it ended or paused."""
        with self._news:
            if self._wish is not None:
                return self._wish.from_s
            return self._rest_s if self._tape is None else self._tape.position

    def look_for_devices(self) -> None:
        """Have `devices` brought up to date by the player's thread: a system may take its time."""
        with self._news:
            self._is_asked = True
            self._news.notify()

    def choose(self, device: str) -> None:
        """Play on another device from now on; empty for the system's default."""
        with self._news:
            at, passage = self._position_and_passage()
            self._device, self._error = device, None
            if passage is not None:
                self._wish = _from(passage, at)
            self._news.notify()

    def play(self, passage: Passage) -> None:
        """Play, in place of what is played now."""
        with self._news:
            self._wish = passage
            self._news.notify()

    def pause(self) -> None:
        """Be silent; `position` stays where it is."""
        with self._news:
            self._rest_s, _ = self._position_and_passage()
            self._wish = self._tape = self._passage = None
            self._news.notify()

    def close(self) -> None:
        """Be silent, and give the device back."""
        with self._news:
            self._is_closed = True
            self._wish = self._tape = None
            self._news.notify()
        self._thread.join()

    def _position_and_passage(self) -> tuple[float, Passage | None]:
        if self._wish is not None:
            return self._wish.from_s, self._wish
        if self._tape is not None:
            return self._tape.position, self._passage
        return self._rest_s, None

    def _loop(self) -> None:
        while True:
            with self._news:
                is_told = self._news.wait_for(self._has_news, self._patience())
                if self._is_closed:
                    break
                wish = self._wish
            if self._is_asked:
                self._is_asked, self.devices = False, device_names(self._backends)
                self._changed()
            elif self._is_lost:
                self._let_stop()
                self._end(DEVICE_LOST)
            elif wish is not None:
                self._begin(wish)
            elif self._tape is not None:
                self._look()
            elif not is_told:
                self._give_back()
        self._give_back()

    def _let_stop(self) -> None:
        """Wait a moment: a stop is told before it is done, and closing within it never ends."""
        with self._news:
            self._news.wait_for(lambda: self._is_closed, STOP_S)

    def _has_news(self) -> bool:
        has_wish = self._wish is not None or self._is_asked
        return has_wish or self._is_lost or self._is_closed

    def _patience(self) -> float | None:
        """Return how long to wait for a wish before looking after the device."""
        if self._tape is not None:
            return LOOK_S
        return None if self._output is None else REST_S

    def _begin(self, wish: Passage) -> None:
        """Hand the device a new tape, unless there is a newer wish by then."""
        try:
            samples = self._at_speed(wish)
            output = self._opened(wish.clip.rate)
            with self._news:
                if self._wish is not wish:
                    return
                self._tape, self._passage = Tape(samples, wish, QUEUED_S), wish
                self._wish, self._error = None, None
            output.start()
        except DataPerfError as error:
            self._end(error.message)
            return
        self._changed()

    def _look(self) -> None:
        """End when the last sample was heard."""
        with self._news:
            tape = self._tape
            if tape is None or not tape.is_over:
                return
            self._rest_s, self._tape, self._passage = tape.position, None, None
        self._changed()

    def _end(self, error: Message) -> None:
        """Say why nothing is heard."""
        with self._news:
            self._rest_s, _ = self._position_and_passage()
            self._wish = self._tape = self._passage = None
            self._error, self._is_lost = error, False
        self._give_back()
        self._changed()

    def _at_speed(self, wish: Passage) -> Samples:
        """Return the clip's samples at the wished speed; the last ones are kept."""
        kept = self._stretched
        if kept is None or kept[0] is not wish.clip or kept[1] != wish.speed:
            clip = wish.clip
            kept = (clip, wish.speed, stretched(stereo(clip.samples), clip.rate, wish.speed))
            self._stretched = kept
        return kept[2]

    def _opened(self, rate: int) -> Output:
        """Return the chosen device, open for `rate`."""
        output, device = self._output, self._device
        if output is None or (output.rate, output.device) != (rate, device):
            self._give_back()
            output = Output(rate, self._fill, self._on_lost, device, self._backends)
            self._output = output
        return output

    def _give_back(self) -> None:
        if self._output is not None:
            self._output.close()
            self._output = None

    def _fill(self, out: Samples) -> None:
        """Fill the device's buffer; called by its thread, so it takes no lock of ours."""
        tape = self._tape
        if tape is None:
            out[:] = 0
            return
        tape.read(out)
        out *= self.volume

    def _on_lost(self) -> None:
        with self._news:
            self._is_lost = True
            self._news.notify()


def _from(passage: Passage, at: float) -> Passage:
    """Return the rest of a passage."""
    return Passage(
        passage.clip, passage.start_s, passage.end_s, at, passage.is_looped, passage.speed
    )
