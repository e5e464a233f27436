import type { ClockTime } from '../../src/domain/basics/time.ts';

/** A stretch of the day as somebody typed it; either end may be open. */
export interface TypedSpan {
  readonly from?: ClockTime;
  readonly to?: ClockTime;
}

/** What could be read, or the words that were meant as a time and are none. */
export type TimeReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly text: string };

const TIME = String.raw`(?:kl(?:ockan)?\.?\s*)?(\d{1,2}(?:[.:]\d{1,2})?|\d{4})`;
const UNTIL = String.raw`(?:-|–|—|till|until|to)`;
const SPAN = new RegExp(`^(?:fran|from|mellan|between)?\\s*${TIME}\\s*(?:${UNTIL}|och|and)\\s*${TIME}$`);
const FROM = new RegExp(`^(?:fran|from|efter|after)\\s*${TIME}$|^${TIME}\\s*[-–—]$`);
const TO = new RegExp(`^(?:${UNTIL}|fram till|t\\.?o\\.?m\\.?|before|fore)\\s*${TIME}$`);
const SINGLE = new RegExp(`^${TIME}$`);

/** A time of day: `10.40`, `10:40`, `9`, `kl 10`, `1040`. The text must be plain (plain.ts). */
export function readTime(text: string): TimeReading<ClockTime> {
  if (text === '') return { kind: 'none' };
  const match = SINGLE.exec(text);
  if (!match) return { kind: 'wrong', text };
  const time = clock(match[1]);
  return time ? { kind: 'read', value: time } : { kind: 'wrong', text };
}

/** A stretch: `9-11`, `9.00–11.00`, `från 10.40`, `till 11`; a single time is when it begins. */
export function readSpan(text: string): TimeReading<TypedSpan> {
  if (text === '') return { kind: 'none' };
  const span = SPAN.exec(text);
  if (span) {
    const from = clock(span[1]);
    const to = clock(span[2]);
    return from && to ? { kind: 'read', value: { from, to } } : { kind: 'wrong', text };
  }
  const begins = FROM.exec(text) ?? SINGLE.exec(text);
  if (begins) {
    const from = clock(begins[1] ?? begins[2]);
    return from ? { kind: 'read', value: { from } } : { kind: 'wrong', text };
  }
  const ends = TO.exec(text);
  const to = clock(ends?.[1]);
  if (to) return { kind: 'read', value: { to } };
  return /\d/.test(text) ? { kind: 'wrong', text } : { kind: 'none' };
}

function clock(text: string | undefined): ClockTime | undefined {
  if (!text) return undefined;
  const match =
    /^(\d{1,2})[.:](\d{1,2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? /^(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
