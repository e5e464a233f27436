import type { Instant } from '../../basics/time.ts';

/** What the papers of a group look like beyond the house style: its logo, its colour, its address. */
export interface Letterhead {
  /** Above the sender on the first page. */
  readonly logo?: Logo;
  /** `#0b4f5c`: of rules, labels and decisions; dark enough to read on white. */
  readonly accent?: string;
  /** At the foot of the first page, a line each. */
  readonly lines?: readonly string[];
}

/** A picture that every format can carry: PNG without transparency, as base64, and its size in pixels. */
export interface Logo {
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** A letterhead and the moment from which it was the group's; the empty one is the house style alone. */
export interface KnownLetterhead {
  readonly since: Instant;
  readonly letterhead: Letterhead;
}

/** The accent of the house style. */
export const HOUSE_ACCENT = '#0b4f5c';

/**
 * The group's letterhead, or what it was at a moment: an agreed protocol keeps the one it was agreed with, so that the
 * same log gives the same files for ever.
 */
export function letterheadAt(
  { letterheads = [] }: { readonly letterheads?: readonly KnownLetterhead[] },
  at?: Instant,
): Letterhead | undefined {
  return letterheads.findLast(({ since }) => at === undefined || since <= at)?.letterhead;
}
