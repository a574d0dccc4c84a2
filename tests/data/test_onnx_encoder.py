from pathlib import Path

import numpy as np
import pytest
from picture_files import noise, write_classes

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.features import features_for
from dataperf_gui.data.onnx_encoder import MEAN, SPREAD, OnnxEncoder
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")

Shape = tuple[int | str, ...]
FREE: Shape = ("n", 3, "height", "width")


def write_encoder(
    path: Path, shape: Shape = FREE, operator: str = "GlobalAveragePool", kind: int = 1
) -> Path:
    """Write a network of one operator."""
    helper = onnx.helper
    graph = helper.make_graph(
        [helper.make_node(operator, ["pictures"], ["vectors"])],
        "encoder",
        [helper.make_tensor_value_info("pictures", kind, shape)],
        [helper.make_tensor_value_info("vectors", kind, None)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, path)
    return path


def opened(root: Path, encoder: Path) -> Dataset:
    return open_dataset(source_for(str(root), onnx_encoder=str(encoder)), Monitor())


@pytest.mark.parametrize("n", ["n", 1])
def test_the_network_sees_standardised_channels(tmp_path: Path, n: int | str) -> None:
    encoder = OnnxEncoder(write_encoder(tmp_path / "a.onnx", (n, 3, 10, 10)))
    assert encoder.side == 10
    pictures = np.stack([noise(seed, side=10) for seed in range(3)])
    expected = (pictures.mean(axis=(1, 2)) / 255 - MEAN) / SPREAD
    np.testing.assert_allclose(encoder.transform(pictures), expected, atol=1e-5)


@pytest.mark.parametrize(("shape", "side"), [(FREE, 224), (("n", 3, 32, "w"), 32)])
def test_a_free_size_has_a_default(tmp_path: Path, shape: Shape, side: int) -> None:
    assert OnnxEncoder(write_encoder(tmp_path / "a.onnx", shape)).side == side


@pytest.mark.parametrize(
    ("shape", "kind"),
    [(("n", 1, 8, 8), 1), (("n", 3, 8, 9), 1), (("n", 3), 1), ((4, 3, 8, 8), 1), (FREE, 11)],
    ids=["grey", "oblong", "flat", "batches of four", "float64"],
)
def test_other_inputs_are_refused(tmp_path: Path, shape: Shape, kind: int) -> None:
    path = write_encoder(tmp_path / "a.onnx", shape, "Identity", kind)
    with pytest.raises(DataPerfError, match="pictures need one float32 input"):
        OnnxEncoder(path)


def test_files_that_are_no_networks(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").write_bytes(b"no network")
    with pytest.raises(DataPerfError, match=r"a\.onnx cannot be used as an encoder"):
        OnnxEncoder(tmp_path / "a.onnx")
    with pytest.raises(DataPerfError, match=r"b\.onnx cannot be found"):
        OnnxEncoder(tmp_path / "b.onnx")


def test_an_output_that_is_not_finite_is_refused(tmp_path: Path) -> None:
    encoder = OnnxEncoder(write_encoder(tmp_path / "a.onnx", ("n", 3, 8, 8), "Log"))
    with pytest.raises(DataPerfError, match="output is not finite"):
        encoder.transform(np.zeros((1, 8, 8, 3), dtype=np.uint8))


def test_features_come_from_the_encoder_and_are_kept_by_its_content(tmp_path: Path) -> None:
    root = write_classes(tmp_path / "photos", 5)
    encoder, cache = write_encoder(tmp_path / "a.onnx", ("n", 3, 8, 8)), tmp_path / "cache"
    assert features_for(opened(root, encoder), Monitor(), cache).shape == (10, 3)
    copy = tmp_path / "same.onnx"
    copy.write_bytes(encoder.read_bytes())
    features_for(opened(root, copy), Monitor(), cache)
    assert len(list((cache / "features").iterdir())) == 1
    write_encoder(encoder, ("n", 3, 8, 8), "GlobalMaxPool")
    features_for(opened(root, encoder), Monitor(), cache)
    assert len(list((cache / "features").iterdir())) == 2


def test_a_wrong_encoder_is_told_before_any_picture_is_read(tmp_path: Path) -> None:
    dataset = opened(write_classes(tmp_path / "photos", 5), tmp_path / "gone.onnx")
    with pytest.raises(DataPerfError, match=r"gone\.onnx cannot be found"):
        features_for(dataset, Monitor())
