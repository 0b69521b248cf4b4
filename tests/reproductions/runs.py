"""Runs of scenarios, kept in a folder until the scenario, its replicates or the program change."""

import hashlib
import json
import os
import pathlib
import resource
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent

# Scenario and replicates. Cheap ones first.
REPLICATES = {
    "regression_replace": 4000,
    "regression_accumulate": 4000,
    "chain_two": 500,
    "chain_ten": 500,
    "text_plain": 5,
    "text_cool": 5,
    "text_beam": 5,
    "text_tenth": 5,
    "ring_packing_1": 5,
    "ring_packing_3": 5,
    "grid_packing_1": 5,
    "grid_packing_3": 5,
    "digits": 3,
    "loop_closed": 3,
    "loop_truncated": 3,
    "loop_fresh": 3,
}


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Runs:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.fingerprint = hashlib.sha256(program.read_bytes()).hexdigest()

    def key(self, name):
        text = (HERE / f"{name}.json").read_text(encoding="utf-8")
        return hashlib.sha256(f"{text}{REPLICATES[name]}{self.fingerprint}".encode()).hexdigest()

    def facts(self, name):
        """What is known of a finished run of exactly this, else None."""
        path = self.folder / name / "facts.json"
        if not path.exists():
            return None
        facts = json.loads(path.read_text())
        return facts if facts["key"] == self.key(name) else None

    def make(self, name):
        if self.facts(name):
            return
        print(name, flush=True)
        output = self.folder / name
        output.mkdir(parents=True, exist_ok=True)
        before = processor_seconds()
        subprocess.run(
            [self.program, "run", HERE / f"{name}.json", "--replicates", str(REPLICATES[name]), "--output", output],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        facts = {"key": self.key(name), "seconds": processor_seconds() - before}
        temporary = output / "facts.part"
        temporary.write_text(json.dumps(facts))
        os.replace(temporary, output / "facts.json")

    def table(self, name):
        """values[replicate][generation][column] of the model lineage."""
        values = []
        with open(self.folder / name / "census.csv", encoding="utf-8") as lines:
            rows = (line.rstrip("\n").split(",") for line in lines if not line.startswith("#"))
            header = next(rows)
            for row in rows:
                if row[2] != "ai":
                    continue
                if row[1] == "0":
                    values.append([])
                values[-1].append({key: float(x) for key, x in zip(header[3:], row[3:])})
        if len(values) != REPLICATES[name]:
            sys.exit(f"{name}: {len(values)} replicates in the table, not {REPLICATES[name]}")
        return values
