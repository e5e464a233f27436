import type { IsoDate } from '../../basics/time.ts';
import { isIsoDate } from '../../basics/time.ts';
import { dateIn } from '../../meeting/agenda-text/dates-text.ts';

/** A date of a text, and the words that say it. */
export interface PrintedDate {
  readonly date: IsoDate;
  readonly words: string;
  /** The words do not say which year: it was taken from elsewhere. */
  readonly yearless?: true;
}

/**
 * The first date of a text: `180420`, `2018-04-20`, `20180420`, `fredag den 20 april 2018`, `20/4 2018`, `20.4.2018`; with a
 * year from elsewhere also `den 20 april` and `20/4`.
 */
export function printedDate(text: string, year?: string): PrintedDate | undefined {
  const whole = dateIn(text) ?? numeric(text);
  if (whole) return { date: inItsCentury(whole.date, whole.words), words: whole.words };
  if (year === undefined) return undefined;
  const day = DAY.exec(text);
  const month = day ? MONTHS.indexOf((day[2] ?? '').toLowerCase().slice(0, 3)) + 1 : 0;
  const date = day ? iso(year, String(month), day[1] ?? '') : '';
  return day && isIsoDate(date) ? { date, words: day[0], yearless: true } : undefined;
}

/** `980514` is of the last century: protocols tell of what has been. */
function inItsCentury(date: IsoDate, words: string): IsoDate {
  return /^\d{6}$/u.test(words.trim()) && date > '2080' ? `19${date.slice(2)}` : date;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari|\\.)?|feb(?:ruari|\\.)?|mar(?:s|\\.)?|apr(?:il|\\.)?|maj|jun(?:i|\\.)?|jul(?:i|\\.)?|aug(?:usti|\\.)?|sep(?:tember|t\\.?|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?!\\p{L})';
const DAY = new RegExp(
  `(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\s+)?(?:den\\s+)?(?<![\\d/.:-])(\\d{1,2})(?::?e)?\\s+${MONTH}`,
  'iu',
);
const SHORT = new RegExp(
  `(?<![\\d/.:-])(\\d{1,2})(?::?e)?\\s+${MONTH},?\\s*(?:(?:år\\s+)?((?:19|20)\\d{2})|[-–’'](\\d{2}))(?!\\d)`,
  'iu',
);

function numeric(text: string): PrintedDate | undefined {
  const short = SHORT.exec(text);
  if (short) {
    const month = MONTHS.indexOf((short[2] ?? '').toLowerCase().slice(0, 3)) + 1;
    const date = iso(short[3] ?? `20${short[4]}`, String(month), short[1] ?? '');
    if (isIsoDate(date)) return { date, words: short[0] };
  }
  for (const pattern of [
    /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u,
    /(?<!\d)(?<year>(?:19|20)\d{2})[/. ](?<month>\d{1,2})[/. ](?<day>\d{1,2})(?!\d)/u,
    /(?<!\d)(?<day>\d{1,2})[/.–-](?<month>\d{1,2})[/.\s–-]\s*(?<year>(?:19|20)\d{2})(?!\d)/u,
    /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})[\s-]+(?<year>\d{2})(?!\d)/u,
    /(?<![\d-])(?<year>\d{2})-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/u,
  ]) {
    const found = pattern.exec(text);
    const { year = '', month = '', day = '' } = found?.groups ?? {};
    const date = iso(year.length === 2 ? `20${year}` : year, month, day);
    if (found && isIsoDate(date)) return { date, words: found[0] };
  }
  return undefined;
}

function iso(year: string, month: string, day: string): IsoDate {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
