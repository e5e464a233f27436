import type { ClockTime, IsoDate } from '../../basics/time.ts';
import { isMunicipality } from '../people/municipalities.ts';
import { printedDate } from './dates.ts';
import type { FoundTimes } from './times.ts';
import { clockTime, timesIn } from './times.ts';

/** When and where a meeting was held. */
export interface HeadFacts {
  readonly date?: IsoDate;
  /** The words of the date name no year. */
  readonly yearless?: true;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly place?: string;
}

/** The facts of what is printed after `Tid/Plats:` and its like, or in a sentence that says the same. */
export function factsIn(text: string, year?: string): HeadFacts {
  const date = printedDate(text, year);
  const other = date ? untilNextDay(text.replace(date.words, ' ')) : undefined;
  const rest = date ? (other?.rest ?? text.replace(date.words, ' ')) : text;
  const times = other?.times ?? timesIn(rest);
  const place = placeIn(times ? rest.replace(times.words, ' ') : rest);
  return {
    ...(date ? { date: date.date } : {}),
    ...(date?.yearless ? { yearless: true } : {}),
    ...(times ? { start: times.start } : {}),
    ...(times?.end ? { end: times.end } : {}),
    ...(place === '' ? {} : { place }),
  };
}

/** `kl. 12.00 – 180831 kl. 13.00`: a meeting that ends on another day. */
function untilNextDay(text: string): { readonly times: FoundTimes; readonly rest: string } | undefined {
  const found =
    /(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})\s*(?:[-–—]|till)\s*(\S.{4,30}?)\s+(?:kl\.?\s*)(\d{1,2}[.:]\d{2})/iu.exec(
      text,
    );
  const [start, end] = [clockTime(found?.[1]), clockTime(found?.[3])];
  if (!found || !start || !end || !printedDate(found[2] ?? '')) return undefined;
  return { times: { start, end, words: found[0] }, rest: text };
}

/** `Helsingborg 220217`: where and when a protocol was issued; undefined for any other line. */
export function issueLine(text: string): { readonly place: string; readonly date: IsoDate } | undefined {
  if (text.length > 60) return undefined;
  const found = printedDate(text);
  if (!found || !text.trimEnd().endsWith(found.words.trimEnd())) return undefined;
  const place = text
    .slice(0, text.indexOf(found.words))
    .replace(/(?:,|\s+den)?\s*$/u, '')
    .trim();
  return isMunicipality(place) || /^\p{Lu}\p{Ll}+$/u.test(place) ? { place, date: found.date } : undefined;
}

const SAID =
  /(?:kommundirektörs?|kommunchefs?)?(?:mötet|sammanträdet|sammankomsten)\s+(?:genomfördes|hölls|ägde\s+rum|genomförs|hålls|var|skedde)(?:\s+(?:som|genom)\s+(?:ett\s+)?(?=\p{L}+möte))?/iu;
const NOISE =
  /\((?:[^()]*(?:ajourner|paus|lunch|inkl)[^()]*)\)|(?<!\p{L})(?:ajournering(?:ar|en)?|paus)\s*:?\s*(?:kl\.?\s*)?[\d.:–— -]+|(?<!\p{L})(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)(?!\p{L})(?:\s+den)?|(?<!\p{L})(?:klockan|kl\.?)(?!\p{L})|(?<!\p{L})(?:tid|plats|lokal|datum)\s*:/giu;

function placeIn(text: string): string {
  return text
    .replace(SAID, ' ')
    .replace(NOISE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/^[\s,.;:|/–—-]+|[\s,.;:|/–—-]+$/gu, '')
    .replace(/^(?:den\s+)?(?:,\s*)*/u, '')
    .replace(/^(?:på|i|vid|hos)\s+(?=\p{Lu})|^i\s+/u, '')
    .replace(/(?:,\s*){2,}/gu, ', ')
    .trim();
}
