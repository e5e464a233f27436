const BEGINS = /^(?:[-•–]\s+)?(?:samt\s+|och\s+)?att\s/iu;
/** `Förslag till beslut: att …`, `Vi beslutar att …` within a line. */
const WITHIN = /(?:beslut\p{L}*|föresl\p{L}+|förslag\p{L}*)[^.\n]*?[\s:,]+(?=att\s)/iu;

/**
 * The att-clauses that a message proposes, one a line, to be looked over before they are recorded: from where it says
 * "att", without the words before; all of it where it says so nowhere.
 */
export function clausesInMessage(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => BEGINS.test(line));
  if (first >= 0) return lines.slice(first).join('\n');
  const at = lines.findIndex((line) => WITHIN.test(line));
  if (at < 0) return lines.join('\n');
  const [line = '', ...rest] = lines.slice(at);
  const clauses = line.slice((WITHIN.exec(line)?.index ?? 0) + (WITHIN.exec(line)?.[0].length ?? 0));
  return [...clauses.split(/,?\s+samt\s+(?=att\s)/iu), ...rest].join('\n');
}
