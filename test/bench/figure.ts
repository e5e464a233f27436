/** One measured figure: what `npm run bench -- --json` prints under its name. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** What it is held against in the same run, and their ratio. */
  readonly against?: number;
  readonly ratio?: number;
}

export type Figures = Readonly<Record<string, Figure>>;

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A figure with few enough digits to read. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
