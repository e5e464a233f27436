import type { IsoDate } from '../../src/domain/basics/time.ts';
import type { Alternative, Deadline, Purpose } from '../../src/domain/inquiry/vocabulary.ts';
import { readDeadline } from '../../src/domain/task/deadline-text.ts';
import { plain } from './plain.ts';
import { readTime } from './times.ts';

/** A question as it was typed. Words that were meant as a day and are none are told in `notADay`. */
export interface TypedQuestion {
  readonly purpose: Purpose;
  readonly question: string;
  readonly background: string;
  readonly alternatives: readonly Alternative[];
  readonly deadline?: Deadline;
  readonly notADay?: string;
}

/**
 * `senast 4 maj kl. 12: Vill ni delta? alternativ: Ja / Nej`, before it `per capsulam` or `intresse`; what stands on
 * further lines is the background.
 */
export function readQuestion(rest: string, today: IsoDate): TypedQuestion {
  const purposed = PURPOSE.exec(rest);
  const afterPurpose = purposed ? rest.slice(purposed[0].length) : rest;
  const due = DUE.exec(afterPurpose);
  const afterDue = due ? afterPurpose.slice(due[0].length) : afterPurpose;
  const offered = OFFERED.exec(afterDue);
  const words = offered ? afterDue.slice(0, offered.index) : afterDue;
  const [first = '', ...others] = words.trim().split(/\r\n|[\r\n\u2028\u2029]/u);
  const deadline = due ? readDue(due[1] ?? '', today) : undefined;
  return {
    purpose: purposed && plain(purposed[0]).startsWith('per') ? 'per-capsulam' : 'interest',
    question: first.trim(),
    background: others.join('\n').trim(),
    alternatives: alternativesFrom(offered?.[1] ?? ''),
    ...(deadline ? { deadline } : {}),
    ...(due && !deadline ? { notADay: (due[1] ?? '').trim() } : {}),
  };
}

/** `4 maj`, `fredag 4 maj kl. 12.00`, `2018-05-04 12:00`; undefined when no day can be read. */
export function readDue(words: string, today: IsoDate): Deadline | undefined {
  const said = words.trim().replace(WEEKDAY, '');
  const timed = TIMED.exec(said);
  const time = timed ? readTime(plain(timed[2] ?? '').replace(/^at\s*/u, '')) : undefined;
  const date = readDeadline((time?.kind === 'read' ? (timed?.[1] ?? '') : said).trim(), today)?.date;
  if (date === undefined) return undefined;
  return { date, ...(time?.kind === 'read' ? { time: time.value } : {}) };
}

/** Alternatives parted by slashes, semicolons or lines, each with an id that follows from its place. */
export function alternativesFrom(text: string): readonly Alternative[] {
  return text
    .split(/[/;\r\n]/u)
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .map((label, index) => ({ alternativeId: `alternativ-${index + 1}`, label }));
}

/** One way to read an answer: which inquiry, what, for whom. */
export interface TypedAnswerReading {
  readonly answer: string;
  /** Words of the question that is meant. */
  readonly about?: string;
  /** Name or municipality of whom it is for. */
  readonly of?: string;
}

export interface TypedInquiryAnswer {
  /** Every way it can be read, the plainest first. */
  readonly readings: readonly TypedAnswerReading[];
  readonly statement?: string;
}

/** `bifaller`, `bredband: ja`, `nej för Bjuv`, `nej yttrande: Vi saknar pengar.` */
export function readInquiryAnswer(rest: string): TypedInquiryAnswer {
  const stated = /(?:^|\s)(?:yttrande|statement)\s*:\s*([\s\S]+)$/iu.exec(rest);
  const said = (stated ? rest.slice(0, stated.index) : rest).trim().replace(/[.!]$/u, '');
  const about = /^([^:]{1,100}):\s+(.+)$/su.exec(said);
  const parted: readonly TypedAnswerReading[] = [
    { answer: said },
    ...(about ? [{ about: about[1] ?? '', answer: about[2] ?? '' }] : []),
  ];
  const forOthers = parted.flatMap((reading) => {
    const match = /^(.+)\s+(?:för|for)\s+(.+)$/isu.exec(reading.answer);
    return match ? [{ ...reading, answer: match[1] ?? '', of: match[2] ?? '' }] : [];
  });
  const statement = stated?.[1]?.trim();
  return { readings: [...parted, ...forOthers], ...(statement ? { statement } : {}) };
}

/** Whether a question has all these words, or words that begin so. */
export function isAbout(question: string, words: string): boolean {
  const has = plain(question).split(/[^\p{L}\p{N}]+/u);
  const wanted = plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return wanted.length > 0 && wanted.every((word) => has.some((each) => each.startsWith(word)));
}

const PURPOSE =
  /^(?:per\s+capsulam|intresse(?:förfrågan|forfragan|fråga|fraga)?|interest|förfrågan|forfragan)\b\s*:?\s*/iu;
const DUE = /^(?:senast|svara senast|before|by)\s+(.{1,60}?)\s*:\s+/iu;
const OFFERED = /(?:^|\s)(?:svars)?(?:alternativ(?:en)?|alternatives|options)\s*:\s*([\s\S]+)$/iu;
const WEEKDAY =
  /^(?:på\s+|on\s+)?(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+|^(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/iu;
const TIMED = /^(.+?)[\s,]+((?:(?:kl|klockan|at)\.?\s*)?\d{1,2}[.:]\d{2}|(?:kl|klockan|at)\.?\s*\d{1,2})$/iu;
