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
  return quantile(values, 0.5);
}

/** The measurement that the share `q` of all stays below. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/** A figure with few enough digits to read. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
