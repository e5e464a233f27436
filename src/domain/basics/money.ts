/** An amount as people write it (S21), in whole kronor: `250 tkr`, `10 000 kr`, `200.000`, `1,5 mkr`; undefined for anything else. */
export function kronorFrom(text: string): number | undefined {
  const match =
    /^(?:sek\s*)?(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,(\d+))?\s*(tkr|kkr|mkr|mnkr|kr|kronor|sek|:-)?\.?$/iu.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, whole = '', decimals = '', unit = ''] = match;
  const amount = Number(`${whole.replace(/\D/gu, '')}.${decimals || '0'}`) * (TIMES[unit.toLowerCase()] ?? 1);
  // Thousandths of a million are written with decimals; ören are not an amount that anybody decides on.
  const rounded = Math.round(amount);
  return Math.abs(amount - rounded) < 1e-6 && Number.isSafeInteger(rounded) && rounded > 0
    ? rounded
    : undefined;
}

/** An amount as printed: `250 000 kr`, with spaces that do not break. */
export function kronor(amount: number): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0')}\u00a0kr`;
}

const TIMES: Readonly<Record<string, number>> = {
  tkr: 1_000,
  kkr: 1_000,
  mkr: 1_000_000,
  mnkr: 1_000_000,
};
