import type { ClockTime } from '../../basics/time.ts';
import { clockTime } from '../head/times.ts';
import { labelOf } from '../labels.ts';
import { remembered } from '../remembered.ts';
import type { Passage } from '../text/passage.ts';

/** How an item may be marked where it begins. */
export type Mark = 'paragraph' | 'number' | 'time';

/** A line that is marked as an item's first may be. */
export interface ItemLine {
  readonly mark: Mark;
  readonly number?: string;
  readonly time?: ClockTime;
  /** Empty where the title stands on the next line. */
  readonly title: string;
  readonly caseNumber?: string;
  /** `3 Title`: nothing but the row of numbers makes it one. */
  readonly undotted?: true;
  /** `..... 3`: it is a line of a table of contents. */
  readonly leader?: true;
}

/** A line with a §, a number or a time of day before its words. */
export const itemLine = remembered(({ text, kind, emphasised }: Passage): ItemLine | undefined => {
  if (text.length > LONGEST || kind === 'bullet') return undefined;
  const line = text.replaceAll('\t', ' ').trim();
  const paragraph = PARAGRAPH.exec(line) ?? PARAGRAPH_AFTER.exec(line);
  if (paragraph) return marked('paragraph', { number: paragraph[1] ?? '' }, paragraph[2] ?? '');
  const timed = TIMED.exec(line);
  const time = clockTime(timed?.[1]);
  if (timed && time && time >= '06:00') {
    const inner = NUMBERED.exec(timed[2] ?? '');
    return inner
      ? marked('time', { time, number: inner[1] ?? '' }, inner[2] ?? '')
      : marked('time', { time }, timed[2] ?? '');
  }
  const lone = ALONE.exec(line);
  if (lone) return marked('number', { number: lone[1] ?? lone[2] ?? '' }, '');
  const prefixed = PREFIXED.exec(line)?.filter((part) => part !== undefined);
  const numbered = NUMBERED.exec(line) ?? BRACKETED.exec(line) ?? prefixed ?? UNDOTTED.exec(line);
  if (!numbered) return undefined;
  const standsOut = kind === 'heading' || emphasised === true || text.includes('\t');
  const dotted = standsOut || !UNDOTTED.test(line);
  const innerTime = TIMED.exec(numbered[2] ?? '');
  const at = clockTime(innerTime?.[1]);
  return innerTime && at && at >= '06:00'
    ? marked('number', { number: numbered[1] ?? '', time: at }, innerTime[2] ?? '')
    : {
        ...marked('number', { number: numbered[1] ?? '' }, numbered[2] ?? ''),
        ...(dotted ? {} : { undotted: true }),
      };
});

/** Whether words can be the title of an item: no sentence, no label. */
export function isTitleLike(title: string): boolean {
  const label = labelOf(title);
  return (
    title.length <= 200 &&
    /\p{L}/u.test(title) &&
    (!/^(?:samt\s+)?att\s/iu.test(title) || /^att\s+göra$/iu.test(title)) &&
    !/[;,]$/u.test(title) &&
    !(title.endsWith('.') && title.length > 90) &&
    (label === undefined || label.rest !== '' || !NO_TITLES.has(label.label) || isSomebodysProposal(title))
  );
}

/** "Ungdomsrådets förslag" after a number is what a matter is called; "Förslag till beslut" never is. */
function isSomebodysProposal(title: string): boolean {
  return /^\p{L}+s\s+förslag$/iu.test(title);
}

/** Labels that never are what a matter is called, whatever stands before them. */
const NO_TITLES = new Set([
  'decision',
  'proposal',
  'conditions',
  'when-and-where',
  'when',
  'where',
  'date',
  'case-number',
  'sign-off',
]);
const LONGEST = 320;
const PARAGRAPH =
  /^(?:\p{L}{1,6}\s+)?§+\s*(\d{1,4}\s?\p{Ll}?(?![\p{L}\d]))(?:\s*\/\s*\d{2,4})?\s*[.:–—-]?\s*(.*)$/u;
const PARAGRAPH_AFTER = /^(\d{1,4}\p{Ll}?)\s*§+(?:\s*[.:–—-])?\s*(.*)$/u;
const TIMED =
  /^(?:kl(?:ockan)?\.?\s*)?(\d{1,2}[.:]\d{2})(?:\s*[-–—]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?\s*[.:–—-]?\s+(\S.*)$/iu;
const NUMBERED =
  /^(\d{1,3}(?:\.\d{1,2})?\s?\p{Ll}?)\s*(?:[.)](?!\d)\s*[–—-]?|\||:(?=\s+\p{Lu})|\s[–—-](?=\s+\p{Lu}))\s*(\S.*)$/u;
const BRACKETED = /^\((\d{1,3})\)\s+(\p{Lu}.*)$/u;
const PREFIXED =
  /^(?:punkt|ärende|dagordningspunkt|d?p\.?)(?:\s+nr\.?)?\s*(\d{1,3}\p{Ll}?)\s*[.:)–—-]?\s+(\S.*)$|^(?:nr\.?|#)\s*(\d{1,3}\p{Ll}?)\s*[.:)–—-]?\s+(\S.*)$/iu;
/** The number of an item whose title stands below it. */
const ALONE = /^(?:(?:punkt|ärende|dagordningspunkt)(?:\s+nr\.?)?\s*(\d{1,3})\s*[.:)]?|(\d{1,3})[.)])$/iu;
const UNDOTTED = /^(\d{1,3}(?:\.\d{1,2})?)\s+(\p{Lu}.*)$/u;
const CASE =
  /\s*[,(–—-]?\s*(?:dnr|diarienr|diarienummer)[.:]?\s*((?:\p{Lu}{1,6}[\s/–-]*)?\d{2,4}[\p{L}\d/:.\s–-]*\d)\s*\)?\s*$/iu;
/** `(KS 2021/306)`: what stands in brackets is one by its form. */
const CASE_ALONE = /\s+\(?((?:\p{Lu}{2,6}[\s-]?)(?:19|20)\d{2}[/:-]\d{1,6})\)?$/u;

function marked(
  mark: Mark,
  { number, time }: { readonly number?: string; readonly time?: ClockTime },
  words: string,
): ItemLine {
  const leader = /(?:\s*\.){4,}\s*\d*\s*$/u.exec(words);
  const dnr = leader ? null : (CASE.exec(words) ?? CASE_ALONE.exec(words));
  const title = words
    .slice(0, leader?.index ?? dnr?.index ?? words.length)
    .replace(/\s+/gu, ' ')
    .replace(/\s*:$/u, '')
    .trim();
  return {
    mark,
    ...(number === undefined ? {} : { number: number.replace(/\s/gu, '') }),
    ...(time === undefined ? {} : { time }),
    title,
    ...(dnr?.[1] ? { caseNumber: dnr[1].trim() } : {}),
    ...(leader ? { leader: true } : {}),
  };
}
