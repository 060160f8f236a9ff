"""The W3C's ACT test cases against `sitegen audit`:  python3 -m Conformance.act FOLDER SITEGEN [--list]

FOLDER holds `cases.json` and `cases/`. Two numbers are counted, never one total: of the cases that have the fault, how many were
caught; of the others, how many were false alarms. Status 1 where any was missed or false."""
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path


def main(folder: Path, sitegen: str, shows_list: bool) -> int:
    cases = json.loads((folder / "cases.json").read_text())
    reported = reports(sitegen, folder / "cases")
    rules: dict = defaultdict(lambda: {"caught": 0, "faulty": 0, "false": 0, "sound": 0, "name": ""})
    wrong = []
    for case in cases:
        rule = rules[case["rule"]]
        rule["name"] = case["name"]
        spoke = case["rule"] in reported[case["file"]]
        is_faulty = case["expected"] == "failed"
        rule["faulty" if is_faulty else "sound"] += 1
        rule["caught" if is_faulty else "false"] += spoke
        if spoke != is_faulty:
            wrong.append(f"{case['rule']} {case['title']} ({case['expected']}): {case['file']}")
    show(rules)
    for line in wrong if shows_list else []:
        print(line)
    total = {key: sum(rule[key] for rule in rules.values()) for key in ("caught", "faulty", "false", "sound")}
    print(f"\n{total['caught']} of {total['faulty']} faults caught; {total['false']} false alarms in {total['sound']} sound cases.")
    print(f"{len(cases) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong or not cases else 0


def reports(sitegen: str, folder: Path) -> dict:
    """Which ACT rules spoke of each file."""
    run = subprocess.run([sitegen, "audit", str(folder), "--json"], capture_output=True, text=True)
    found = defaultdict(set)
    for problem in json.loads(run.stdout)["problems"]:
        if "act" in problem:
            found[problem["file"]].add(problem["act"])
    return found


def show(rules: dict) -> None:
    print(f"{'rule':8} {'caught':>9} {'false alarms':>14}   what it asks")
    for number, rule in sorted(rules.items()):
        caught, false = f"{rule['caught']}/{rule['faulty']}", f"{rule['false']}/{rule['sound']}"
        print(f"{number:8} {caught:>9} {false:>14}   {rule['name']}")


if __name__ == "__main__":
    arguments = [word for word in sys.argv[1:] if word != "--list"]
    sys.exit(main(Path(arguments[0]), arguments[1], "--list" in sys.argv))
