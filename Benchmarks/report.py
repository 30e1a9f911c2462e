"""Turns results/engine.jsonl and results/peers.jsonl into results/README.md and two cost curves.

usage: report.py DIR ARCHITECTURE
"""
import json, os, platform, subprocess, sys
from math import log10

GOALS = {
    ("plain", 16): 2, ("plain", 64): 12, ("plain", 256): 150, ("plain", 1000): 3000,
    ("turnover", 16): 8, ("turnover", 64): 80, ("turnover", 256): 1500, ("turnover", 1000): 12000,
    ("turnover, warm", 16): 4, ("turnover, warm", 64): 15, ("turnover, warm", 256): 150,
    ("infeasible", 16): 20, ("infeasible", 64): 120, ("infeasible", 256): 1500,
}


def read(path):
    if not os.path.exists(path):
        return []
    with open(path) as lines:
        return [json.loads(line) for line in lines if line.strip()]


def machine():
    model = "unknown processor"
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    version = next((l for l in swift.splitlines() if "Swift version" in l), "").strip()
    return f"{model}, {platform.system()} {platform.release()}; {version}; Python {platform.python_version()}"


def number(us):
    if us is None:
        return ""
    return f"{us:,.1f}" if us < 100 else f"{us:,.0f}"


def table(rows, case, sizes):
    lines = ["| solver | " + " | ".join(f"n = {n}" for n in sizes) + " | worst violation | worst objective gap |"]
    lines.append("| --- |" + " --- |" * (len(sizes) + 2))
    names = []
    for row in rows:
        if row["case"] == case and row["solver"] not in names:
            names.append(row["solver"])
    for name in names:
        mine = [r for r in rows if r["case"] == case and r["solver"] == name]
        cells = []
        for n in sizes:
            row = next((r for r in mine if r["n"] == n), None)
            own = f" ({number(row['own_us'])})" if row and row.get("own_us") else ""
            cells.append("" if row is None else "failed" if "failed" in row else number(row["us"]) + own)
        worst = max((r["violation"] for r in mine if "violation" in r), default=None)
        gap = max((r["gap"] for r in mine if "gap" in r), default=None)
        shown = [f"{v:.0e}" if v is not None else "" for v in (worst, gap)]
        if name == "advisor":
            shown = ["certificate ≤ 1e-9", ""]
        lines.append(f"| {name} | " + " | ".join(cells + shown) + " |")
    return "\n".join(lines)


def goals(rows):
    lines = ["| case | n | measured | goal | |", "| --- | --- | --- | --- | --- |"]
    for (case, n), goal in GOALS.items():
        row = next((r for r in rows if r["solver"] == "advisor" and r["case"] == case and r["n"] == n), None)
        if row:
            lines.append(f"| {case} | {n} | {number(row['us'])} | ≤ {goal:,} | {'met' if row['us'] <= goal else 'missed'} |")
    return "\n".join(lines)


COLOURS = ["#0b3d91", "#c0392b", "#27803b", "#8e44ad", "#b9770e", "#117a8b", "#555555", "#d35400", "#2c3e50", "#7f8c8d"]


def curves(rows, case, title, path):
    """Cost over n, both axes logarithmic."""
    width, height, left, bottom = 720, 440, 70, 50
    series = {}
    for row in rows:
        if row["case"] == case and "us" in row:
            series.setdefault(row["solver"], []).append((row["n"], row["us"]))
    points = [p for s in series.values() for p in s]
    low, high = min(p[0] for p in points), max(p[0] for p in points)
    floor, top = int(log10(min(p[1] for p in points))), int(log10(max(p[1] for p in points))) + 1
    x = lambda n: left + (log10(n) - log10(low)) / max(log10(high) - log10(low), 1e-9) * (width - left - 210)
    y = lambda us: height - bottom - (log10(us) - floor) / (top - floor) * (height - bottom - 40)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">']
    out.append(f'<rect width="{width}" height="{height}" fill="white"/><text x="{left}" y="22" font-size="15">{title}</text>')
    for power in range(floor, top + 1):
        at = y(10**power)
        label = f"{10**power:g} µs" if power < 3 else f"{10**(power-3):g} ms" if power < 6 else f"{10**(power-6):g} s"
        out.append(f'<line x1="{left}" x2="{width-210}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/><text x="{left-8}" y="{at+4:.1f}" text-anchor="end">{label}</text>')
    for n in sorted({p[0] for p in points}):
        out.append(f'<text x="{x(n):.1f}" y="{height-bottom+18}" text-anchor="middle">{n}</text>')
    out.append(f'<text x="{(left+width-210)/2}" y="{height-10}" text-anchor="middle">n, sleeves</text>')
    ends = []
    for index, (name, line) in enumerate(series.items()):
        colour = COLOURS[index % len(COLOURS)]
        line.sort()
        path_points = " ".join(f"{x(n):.1f},{y(us):.1f}" for n, us in line)
        thick = 3 if name == "advisor" else 1.5
        out.append(f'<polyline points="{path_points}" fill="none" stroke="{colour}" stroke-width="{thick}"/>')
        out += [f'<circle cx="{x(n):.1f}" cy="{y(us):.1f}" r="{thick}" fill="{colour}"/>' for n, us in line]
        ends.append([y(line[-1][1]), name, colour, x(line[-1][0])])
    ends.sort()
    for before, after in zip(ends, ends[1:]):
        after[0] = max(after[0], before[0] + 14)
    for at, name, colour, _ in ends:
        out.append(f'<text x="{width-200}" y="{at+4:.1f}" fill="{colour}">{name}</text>')
    out.append("</svg>")
    with open(path, "w") as file:
        file.write("\n".join(out) + "\n")


def main():
    folder, architecture = sys.argv[1], sys.argv[2]
    rows = read(os.path.join(folder, "engine.jsonl")) + read(os.path.join(folder, "peers.jsonl"))
    sizes = sorted({r["n"] for r in rows})
    curves(rows, "plain", "A new account on a shared covariance", os.path.join(folder, "plain.svg"))
    curves(rows, "turnover", "The same with a turnover limit", os.path.join(folder, "turnover.svg"))
    mine = [r for r in rows if r["solver"] == "advisor"]
    others = []
    for case in dict.fromkeys(r["case"] for r in mine):
        if case not in ("plain", "turnover"):
            cells = [number(next((r["us"] for r in mine if r["case"] == case and r["n"] == n), None)) for n in sizes]
            others.append(f"| {case} | " + " | ".join(cells) + " |")
    failed = [f"- {r['solver']}, {r['case']}, n = {r['n']}: {r['failed']}" for r in rows if "failed" in r]
    notes = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "NOTES.md")).read()
    text = f"""# Measured

{machine()}. Engine: `-O`, {architecture}, bounds of the inner loops checked in debug builds only. CPU time, one thread, µs
a solve, medians over accounts that share a covariance and rows; the engine's figures include its certificate, and for
infeasible accounts the irreducible conflict. Peers are called from Python (a few µs a call); DAQP's own timer of its
solve stands in brackets. Problems: `Sources/measure/HouseProblems.swift`. Repeat with `Benchmarks/run`.

## A new account: budget, boxes, four group ranges, three stress limits

{table(rows, "plain", sizes)}

![cost over n](plain.svg)

## The same with a turnover limit at 40 % of what it would trade

{table(rows, "turnover", sizes)}

![cost over n](turnover.svg)

## The engine alone

| case | {" | ".join(f"n = {n}" for n in sizes)} |
| --- |{" --- |" * len(sizes)}
{chr(10).join(others)}

## Goals

{goals(rows)}
{chr(10) + "Not measured:" + chr(10) + chr(10).join(failed) + chr(10) if failed else ""}
{notes}"""
    with open(os.path.join(folder, "README.md"), "w") as file:
        file.write(text)


main()
