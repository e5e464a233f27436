import type { Result } from '../../basics/result.ts';
import type { Problem } from '../../meeting/checks.ts';
import { lengthProblem, problem, unless } from '../../meeting/checks.ts';
import { contrast, tintOf } from './colours.ts';
import type { Letterhead, Logo } from './letterhead.ts';

/** The most that a letterhead holds. A logo is drawn 6 cm wide at most: more pixels than this are seen by nobody. */
export const LETTERHEAD_LIMITS = {
  lines: 4,
  line: 100,
  logoWidth: 1_200,
  logoHeight: 600,
  /** Characters of base64: about 150 kB. */
  logo: 200_000,
} as const;

/** What the words of a decision need against their ground (WCAG 2.1 AA). */
export const LEAST_CONTRAST = 4.5;

/** The letterhead without what is empty, or the first thing wrong with it. */
export function soundLetterhead({ logo, accent, lines = [] }: Letterhead): Result<Letterhead> {
  const written = lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
  const colour = accent?.trim().toLowerCase();
  return unless(
    {
      ...(logo ? { logo: { png: logo.png, width: logo.width, height: logo.height } } : {}),
      ...(colour ? { accent: colour } : {}),
      ...(written.length > 0 ? { lines: written } : {}),
    },
    logo ? logoProblem(logo) : undefined,
    colour ? colourProblem(colour) : undefined,
    written.length > LETTERHEAD_LIMITS.lines
      ? problem('invalid-number', { value: String(written.length), min: 0, max: LETTERHEAD_LIMITS.lines })
      : undefined,
    ...written.map((line) => lengthProblem(line, LETTERHEAD_LIMITS.line)),
  );
}

/** Whether the words in this colour can be read on a decision's ground, and so on white. */
export function colourProblem(colour: string): Problem {
  if (!/^#[0-9a-f]{6}$/u.test(colour)) return problem('invalid-colour', { value: colour });
  const found = contrast(colour, tintOf(colour));
  if (found >= LEAST_CONTRAST) return undefined;
  return problem('colour-too-weak', { value: colour, contrast: found.toFixed(1).replace('.', ',') });
}

function logoProblem({ png, width, height }: Logo): Problem {
  const { logoWidth, logoHeight, logo } = LETTERHEAD_LIMITS;
  if (!/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/u.test(png)) return problem('logo-unusable');
  const fits = (size: number, most: number) => Number.isInteger(size) && size >= 1 && size <= most;
  if (png.length > logo || !fits(width, logoWidth) || !fits(height, logoHeight))
    return problem('logo-too-large', { width: logoWidth, height: logoHeight });
  return undefined;
}
