"""Speech encoders given as ONNX files; networks of an operator or two are built here."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.features import features_for
from dataperf_gui.data.onnx_speech import RATE, OnnxSpeechEncoder
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.data.sounds import Clip
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")

Shape = tuple[int | str, ...]
FREE: Shape = ("n", "n_samples")


def write_encoder(path: Path, shape: Shape = FREE, operator: str = "Abs", kind: int = 1) -> Path:
    """Write a network of one operator and a last axis of one feature: (n, n_samples, 1)."""
    helper = onnx.helper
    last = helper.make_tensor("last", onnx.TensorProto.INT64, [1], [-1])
    graph = helper.make_graph(
        [
            helper.make_node(operator, ["sound"], ["changed"]),
            helper.make_node("Unsqueeze", ["changed", "last"], ["frames"]),
        ],
        "encoder",
        [helper.make_tensor_value_info("sound", kind, shape)],
        [helper.make_tensor_value_info("frames", kind, None)],
        [last],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, path)
    return path


def constant(level: float, rate: int, seconds: float = 0.5) -> Clip:
    return Clip(np.full((round(rate * seconds), 2), level, dtype=np.float32), rate)


@pytest.mark.parametrize("n", ["n", 1])
@pytest.mark.parametrize("rate", [8000, RATE, 44_100])
def test_the_mean_over_the_frames_is_used(tmp_path: Path, n: int | str, rate: int) -> None:
    encoder = OnnxSpeechEncoder(write_encoder(tmp_path / "a.onnx", (n, "n_samples")))
    np.testing.assert_allclose(encoder.transform(constant(-0.5, rate)), [0.5], atol=0.01)


def test_a_clip_too_short_for_a_network_is_filled_up_with_silence(tmp_path: Path) -> None:
    encoder = OnnxSpeechEncoder(write_encoder(tmp_path / "a.onnx"))
    np.testing.assert_allclose(encoder.transform(constant(1.0, RATE, 0.05)), [0.5], atol=1e-6)


@pytest.mark.parametrize(
    ("shape", "kind"),
    [(("n", 16_000), 1), (("n", 1, "n_samples"), 1), ((4, "n_samples"), 1), (FREE, 11)],
    ids=["one length", "three axes", "batches of four", "float64"],
)
def test_other_inputs_are_refused(tmp_path: Path, shape: Shape, kind: int) -> None:
    path = write_encoder(tmp_path / "a.onnx", shape, kind=kind)
    with pytest.raises(DataPerfError, match="sounds need one float32 input"):
        OnnxSpeechEncoder(path)


def test_an_output_that_is_not_finite_is_refused(tmp_path: Path) -> None:
    encoder = OnnxSpeechEncoder(write_encoder(tmp_path / "a.onnx", operator="Log"))
    with pytest.raises(DataPerfError, match="output is not finite"):
        encoder.transform(constant(0.0, RATE))


def opened(root: Path, encoder: Path) -> Dataset:
    """Open a folder of tones, loud and quiet, in two classes."""
    for name, level in (("loud", 0.8), ("quiet", 0.1)):
        (root / name).mkdir(parents=True)
        for k in range(4):
            clip = constant(level, RATE - 1000 * k)
            soundfile.write(root / name / f"{k}.wav", clip.samples, clip.rate)
    return open_dataset(source_for(str(root), onnx_encoder=str(encoder)), Monitor())


def test_features_of_a_folder_come_from_the_encoder(tmp_path: Path) -> None:
    dataset = opened(tmp_path / "tones", write_encoder(tmp_path / "a.onnx"))
    features = features_for(dataset, Monitor(), tmp_path / "cache")
    assert features.shape == (8, 1)
    is_loud = dataset.labels == dataset.classes.index("loud")
    assert features[is_loud].min() > features[~is_loud].max()


def test_a_wrong_encoder_is_told_before_any_clip_is_read(tmp_path: Path) -> None:
    dataset = opened(tmp_path / "tones", tmp_path / "gone.onnx")
    with pytest.raises(DataPerfError, match=r"gone\.onnx cannot be found"):
        features_for(dataset, Monitor())
