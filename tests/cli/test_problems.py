"""Problems of files without a window."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import soundfile

from dataperf_gui.cli import main


def test_problems_are_counted_and_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = np.random.default_rng(0)
    for name in ("a", "b"):
        (tmp_path / "words" / name).mkdir(parents=True)
        for k in range(10):
            word = rng.normal(0, 0.1, 8000) * np.hanning(8000)
            soundfile.write(tmp_path / "words" / name / f"{k}.wav", word, 8000)
    soundfile.write(tmp_path / "words" / "a" / "silent.wav", np.zeros(8000), 8000)
    (tmp_path / "words" / "b" / "broken.wav").write_bytes(b"RIFF")
    out = tmp_path / "problems.csv"
    assert main(["problems", str(tmp_path / "words"), "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "1 unreadable" in said
    assert "1 silent: nothing can be heard" in said
    table = pd.read_csv(out)
    found = dict(zip(table["problem"], table["file"], strict=True))
    assert found["silent"] == "a/silent.wav"
    assert found["unreadable"] == "b/broken.wav"
    assert table["severity"].between(0, 1).all()
