/** Amounts that decisions are chosen by, in whole kronor. */
export const AMOUNT_STEPS = [10_000, 50_000, 100_000, 500_000, 1_000_000] as const;
export type AmountStep = (typeof AMOUNT_STEPS)[number];
