"""The growth plot: CPU seconds over files, both axes by powers of ten, as SVG."""

import math

WIDTH, HEIGHT = 720, 440
LEFT, RIGHT, TOP, BOTTOM = 64, 130, 24, 48
SIZES = [10, 100, 1_000, 10_000, 100_000]
LOWEST, HIGHEST = -1, 3
COLOURS = {
    "dvk merge": "#b3261e",
    "dvk validate": "#e07a5f",
    "fastexcel tuned": "#4a6fa5",
    "fastexcel": "#2f4b7c",
    "SheetJS": "#6a994e",
    "openpyxl": "#8d6a9f",
    "POI user model": "#7a7a7a",
}


def svg(result):
    series = dict(result.get("plot", {}))
    for name in COLOURS:
        points = dict(series.get(name, {}))
        for size, figures in result.get("table", {}).get(name, {}).items():
            if size.isdigit():
                points.setdefault(size, figures[:2])
        if points:
            series[name] = points
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    out += axes()
    ends = []
    for name, colour in COLOURS.items():
        if name in series:
            out += curve(series[name], colour)
            size = max(series[name], key=int)
            ends.append([y(series[name][size][0]), x(int(size)), name, colour])
    out += labels(ends)
    out.append("</svg>")
    return "\n".join(out) + "\n"


def x(size):
    share = math.log10(size / SIZES[0]) / math.log10(SIZES[-1] / SIZES[0])
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def y(seconds):
    share = (math.log10(max(seconds, 10**LOWEST)) - LOWEST) / (HIGHEST - LOWEST)
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def axes():
    out = []
    for size in SIZES:
        at = x(size)
        out.append(line(at, TOP, at, HEIGHT - BOTTOM, "#dddddd"))
        out.append(text(at, HEIGHT - BOTTOM + 18, f"{size:,}", "middle"))
    for power in range(LOWEST, HIGHEST + 1):
        at = y(10**power)
        out.append(line(LEFT, at, WIDTH - RIGHT, at, "#dddddd"))
        out.append(text(LEFT - 8, at + 4, f"{10**power:g} s", "end"))
    out.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "files", "middle"))
    out.append(text(LEFT, TOP - 8, "CPU", "start"))
    return out


def curve(points, colour):
    at = [(x(int(size)), y(points[size][0])) for size in sorted(points, key=int)]
    path = " ".join(f"{a:.1f},{b:.1f}" for a, b in at)
    out = [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>']
    out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in at]
    return out


def labels(ends):
    """Names at the curves' ends, from the lowest up, none over another of the same end."""
    out = []
    taken = []
    for down, right, name, colour in sorted(ends, reverse=True):
        while any(abs(down - other) < 14 and abs(right - end) < 100 for other, end in taken):
            down -= 2
        taken.append((down, right))
        out.append(text(right + 8, down + 4, name, "start", colour))
    return out


def line(x1, y1, x2, y2, colour):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def text(at, down, words, anchor, colour="#333333"):
    # White around the letters keeps a curve under them from being read as part of them.
    around = 'stroke="#ffffff" stroke-width="4" paint-order="stroke"'
    place = f'x="{at:.1f}" y="{down:.1f}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}" {around}>{words}</text>'
