"""Cost curves as SVG: one panel each, both axes logarithmic, with the slope of proportional cost for comparison."""
from math import log10

WIDTH, HEIGHT, MARGIN = 340, 260, 54
UNITS = {"accounts": "processor seconds"}


def curves(series):
    """One picture of all curves; a point is its size, its cost, and whatever else is not drawn."""
    columns = 2
    rows = -(-len(series) // columns)
    panels = [
        f'<g transform="translate({WIDTH * (place % columns)} {HEIGHT * (place // columns)})">{panel(name, points)}</g>'
        for place, (name, points) in enumerate(series.items())
    ]
    size = f"{WIDTH * columns} {HEIGHT * rows}"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" font-family="sans-serif" font-size="11">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *panels, "</svg>"]) + "\n"


def panel(name, points):
    sizes, costs = [p[0] for p in points], [max(p[1], 1e-9) for p in points]
    low, high = log10(sizes[0]), log10(sizes[-1])
    floor, top = int(log10(min(costs)) // 1), int(log10(max(costs)) // 1) + 1

    def x(size):
        return MARGIN + (log10(size) - low) / (high - low) * (WIDTH - MARGIN - 24)

    def y(cost):
        return HEIGHT - 44 - (log10(cost) - floor) / (top - floor) * (HEIGHT - 84)

    out = [f'<text x="{MARGIN}" y="18" font-size="13">{UNITS.get(name, "µs an account")} over {name}</text>']
    for power in range(floor, top + 1):
        at = y(10**power)
        out.append(f'<line x1="{MARGIN}" x2="{WIDTH - 24}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>')
        out.append(f'<text x="{MARGIN - 6}" y="{at + 4:.1f}" text-anchor="end">{10**power:g}</text>')
    out += [f'<text x="{x(n):.1f}" y="{HEIGHT - 26}" text-anchor="middle">{n:,}</text>' for n in sizes]
    reach = min(sizes[-1], sizes[0] * 10**top / costs[0])
    out.append(f'<line x1="{x(sizes[0]):.1f}" y1="{y(costs[0]):.1f}" x2="{x(reach):.1f}" '
               f'y2="{y(costs[0] * reach / sizes[0]):.1f}" stroke="#999" stroke-dasharray="4 3"/>')
    line = " ".join(f"{x(n):.1f},{y(c):.1f}" for n, c in zip(sizes, costs))
    out.append(f'<polyline points="{line}" fill="none" stroke="#0b3d91" stroke-width="2"/>')
    out += [f'<circle cx="{x(n):.1f}" cy="{y(c):.1f}" r="3" fill="#0b3d91"/>' for n, c in zip(sizes, costs)]
    return "".join(out)
