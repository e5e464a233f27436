import { weekdayOf } from '../basics/days.ts';
import type { IsoDate } from '../basics/time.ts';
import { isIsoDate } from '../basics/time.ts';
import type { Passage } from './text/passage.ts';

/** A passage that cannot have been written at the printed date, and why. */
export interface DateDoubt {
  readonly because: 'refers-to-later' | 'year-not-over' | 'weekday' | 'number-of-other-year';
  readonly words: string;
  readonly passage?: Passage;
}

export interface DateJudged {
  readonly doubts: readonly DateDoubt[];
  /** The nearest year in which nothing contradicts it. */
  readonly likely?: IsoDate;
}

/** Whether what a protocol tells contradicts the date that it prints (its year is what is mistyped in January). */
export function judgeDate(
  date: IsoDate,
  number: string | null,
  passages: readonly Passage[],
  head: string,
): DateJudged {
  const doubts = doubtsOf(date, number, passages, head);
  if (doubts.length === 0) return { doubts };
  for (const shift of [1, -1, 2, -2]) {
    const other = `${Number(date.slice(0, 4)) + shift}${date.slice(4)}`;
    if (isIsoDate(other) && doubtsOf(other, number, passages, head).length === 0)
      return { doubts, likely: other };
  }
  return { doubts };
}

const PAST =
  /(?:(?:har|hade)\s+(?:\p{L}+\s+)?(?:fått|getts|beslutat|beslutats|behandlats|redovisats|bordlagts|antagits)|fick|beslutade|beslutades|beslöt|beslöts|bordlades|initierades|redovisades|behandlades|återremitterades|antogs|godkändes)(?!\p{L})[^.;]{0,80}?(?<!\d)(\d{6}|\d{4}-\d\d-\d\d)(?!\d)/giu;
/** Words that something is past are looked for where there is a date for them to be of. */
const A_DATE = /\d{6}|\d{4}-\d\d/u;
const ACCOUNTS =
  /(?:årsredovisning(?:en)?|bokslut(?:et)?|årsbokslut(?:et)?|verksamhetsberättelse(?:n)?)\s+(?:för\s+)?(?:år\s+)?(20\d\d)(?![\d-])/giu;
const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

function doubtsOf(
  date: IsoDate,
  number: string | null,
  passages: readonly Passage[],
  head: string,
): readonly DateDoubt[] {
  const year = date.slice(0, 4);
  const doubts: DateDoubt[] = [];
  const named = /(?<!\p{L})(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?(?!\p{L})/iu
    .exec(head)?.[1]
    ?.toLowerCase();
  if (named !== undefined && WEEKDAYS[weekdayOf(date) - 1] !== named)
    doubts.push({ because: 'weekday', words: named });
  const numbered = /(?:\/|^)((?:19|20)\d{2})(?::|$)/u.exec(number ?? '')?.[1];
  if (numbered !== undefined && numbered !== year)
    doubts.push({ because: 'number-of-other-year', words: number ?? '' });
  for (const passage of passages) {
    for (const match of A_DATE.test(passage.text) ? passage.text.matchAll(PAST) : []) {
      const digits = (match[1] ?? '').replaceAll('-', '');
      const told = digits.length === 6 ? `20${digits}` : digits;
      const iso = `${told.slice(0, 4)}-${told.slice(4, 6)}-${told.slice(6, 8)}`;
      if (isIsoDate(iso) && iso > date) doubts.push({ because: 'refers-to-later', words: match[0], passage });
    }
    // A year's accounts are not closed before the year is over; in the autumn they may be planned.
    if (date.slice(5, 7) > '08') continue;
    for (const match of passage.text.matchAll(ACCOUNTS))
      if ((match[1] ?? '') >= year) doubts.push({ because: 'year-not-over', words: match[0], passage });
  }
  return doubts;
}
