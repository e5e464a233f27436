import { daysBetween } from '../../domain/basics/days.ts';
import { isIsoDate } from '../../domain/basics/time.ts';
import type { IsoDate } from '../../domain/basics/time.ts';
import type { IdRange } from './full-text.ts';

/**
 * A document's number tells its order: by day, then by the meeting of that day, then by the item's place on the agenda,
 * the last first, then by the clause, the first first. So the latest is the highest, in both engines, without sorting;
 * 51 bits, which a JavaScript number holds.
 */
export interface DocumentPlace {
  /** Days since the first one there is (`dayNumber`). */
  readonly day: number;
  /** Which of that day's meetings. */
  readonly slot: number;
  /** Which item of the meeting, from 0; ITEM_LAST is the meeting's own. */
  readonly item: number;
  /** Which decision of the item, from 0; CLAUSE_LAST is the item's own. */
  readonly clause: number;
}

export const SLOT_LAST = 4_095;
export const ITEM_LAST = 4_095;
export const CLAUSE_LAST = 1_023;

/** The number of a document, or undefined for one that no number is left for: it is not found by its words. */
export function documentId({ day, slot, item, clause }: DocumentPlace): number | undefined {
  if (slot > SLOT_LAST || item > ITEM_LAST || clause > CLAUSE_LAST) return undefined;
  return ((day * SLOTS + slot) * ITEMS + item) * CLAUSES + (CLAUSE_LAST - clause);
}

/** Days since 1800; 0 for what is no day, or one before. */
export function dayNumber(date: string): number {
  return isIsoDate(date) ? Math.min(LAST_DAY, Math.max(0, daysBetween(FIRST_DAY, date))) : 0;
}

/** The numbers of all documents of these days. */
export function idsBetween(from?: IsoDate, to?: IsoDate): IdRange {
  const first = from === undefined ? 0 : dayNumber(from);
  const last = to === undefined ? LAST_DAY : dayNumber(to);
  return { from: first * A_DAY, to: (last + 1) * A_DAY - 1 };
}

const FIRST_DAY: IsoDate = '1800-01-01';
const LAST_DAY = 2 ** 17 - 1;
const SLOTS = SLOT_LAST + 1;
const ITEMS = ITEM_LAST + 1;
const CLAUSES = CLAUSE_LAST + 1;
const A_DAY = SLOTS * ITEMS * CLAUSES;
