import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.session.names import MAX_BYTES, distinct, safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cat", "cat"),
        ("a/b", "a_b"),
        ("a\\b:c*", "a_b_c_"),
        ("..", "__"),
        (".", "_"),
        ("", "_"),
        ("../../etc/passwd", "___.._etc_passwd"),
        (".hidden", "_hidden"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        ("ends. ", "ends"),
        ("tab\tand\nline", "tab_and_line"),
        ("😀 smile", "😀 smile"),
        ("e\u0301", "é"),
        ("\ud800", "_"),
        ("x" * 300 + ".png", "x" * (MAX_BYTES - 4) + ".png"),
        ("é" * 100, "é" * (MAX_BYTES // 2)),
    ],
)
def test_names_are_made_safe(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(st.characters(), max_size=200))
def test_a_safe_name_is_one_visible_part_of_a_path(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= MAX_BYTES + 1
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert not name.startswith(".")
    assert name == name.strip().rstrip(".")
    assert safe_name(name) == name


def test_equal_names_are_numbered_before_their_suffix() -> None:
    names = ["a.png", "A.png", "a (2).png", "b", "a.png", "b"]
    assert list(distinct(names)) == [
        "a.png", "A (2).png", "a (2) (2).png", "b", "a (3).png", "b (2)",
    ]  # fmt: skip


@given(st.lists(st.sampled_from(["a", "A", "a (2)", "a (2) (2)", "b.png", "B.PNG"]), max_size=12))
def test_distinct_names_differ_whatever_the_case(names: list[str]) -> None:
    found = list(distinct(names))
    assert len({name.casefold() for name in found}) == len(names)


def test_many_equal_names_are_no_burden() -> None:
    assert list(distinct(["image.png"] * 20_000))[-1] == "image (20000).png"
