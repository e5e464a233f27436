/** Contrast of a colour `#rrggbb` against another by WCAG 2.1, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour mixed with another: `share` of the first, from 0 to 1. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  const parts = a.map((value, at) => Math.round(value * share + (b[at] ?? 0) * (1 - share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The ground of a decision: a breath of the accent. */
export function tintOf(accent: string): string {
  return mixed(accent, '#ffffff', 0.07);
}

/** The accent as it is read on a dark page: lightened until it can be. */
export function lightened(accent: string, page: string, enough = 7): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const colour = mixed(accent, '#ffffff', share);
    if (contrast(colour, page) >= enough) return colour;
  }
  return '#ffffff';
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
