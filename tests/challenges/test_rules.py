from dataperf_gui.challenges.faults import FaultCode
from dataperf_gui.challenges.registry import CHALLENGES
from dataperf_gui.challenges.rules import RULES, Verdict, verdicts


def test_every_challenge_has_rules_and_no_fault_breaks_two() -> None:
    assert RULES.keys() == CHALLENGES.keys()
    for challenge, rules in RULES.items():
        codes = [code for rule in rules for code in rule.codes]
        assert len(codes) == len(set(codes)), challenge


def test_without_faults_all_rules_are_kept() -> None:
    for challenge in CHALLENGES:
        assert {verdict for _, verdict in verdicts(challenge, [])} == {Verdict.KEPT}


def test_a_fault_breaks_its_rule_only() -> None:
    found = verdicts("data-acquisition", [FaultCode.OVER_BUDGET])
    assert [str(text) for text, verdict in found if verdict is Verdict.BROKEN] == [
        "No market costs more than its budget."
    ]
    assert {verdict for _, verdict in found} == {Verdict.BROKEN, Verdict.KEPT}


def test_what_cannot_be_read_leaves_the_rest_open() -> None:
    found = verdicts("vision-cleaning", [FaultCode.BAD_LINE])
    assert [verdict for _, verdict in found] == [Verdict.BROKEN, *[Verdict.NOT_REACHED] * 3]
