import type { ClockTime, IsoDate } from '../../basics/time.ts';
import type { Labelled } from '../labels.ts';
import { labelOf } from '../labels.ts';
import { peopleSigned } from '../end/signed.ts';
import { looksLikePeople, peopleIn } from '../people/people-list.ts';
import type { ImportedSignatory } from '../structure.ts';
import type { Passage } from '../text/passage.ts';
import { printedDate } from './dates.ts';
import { factParts, isBodyName, isDateLine, isPlaceLine, isTimeLine } from './fact-lines.ts';
import { factsIn, issueLine } from './facts.ts';
import { clockTime } from './times.ts';
import { numberAlone, titleOf } from './title.ts';

/** What stands above the people and the items. */
export interface ReadHead {
  readonly title: string;
  readonly titleAt: number;
  readonly number: string | null;
  readonly facts: {
    readonly date?: IsoDate;
    readonly start?: ClockTime;
    readonly end?: ClockTime;
    readonly place?: string;
  };
  readonly adjusters: readonly string[];
  /** Of a cover page, where they stand before the items. */
  readonly signatories: readonly ImportedSignatory[];
  readonly used: ReadonlySet<number>;
  /** The words that name the day, for the weekday among them. */
  readonly words: string;
  readonly differs?: { readonly words: string; readonly passage: Passage };
}

/** `Vi sågs den 7 november 2019 i Granbo.` */
const MET =
  /^(?:vi|\p{L}*gruppen|kretsen|nätverket|kommuncheferna|kommundirektörerna)\s+(?:sågs|träffades|möttes|samlades|sammanträdde|hade\s+möte)\s/iu;
/** `Start: 09.00`, `Sluttid 11.30` */
const EDGE = /^((?:start|slut)(?:tid)?)\s*:?\s+(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})$/iu;
const FACTS = new Set(['when-and-where', 'when', 'where', 'date']);

/** Reads title, number, date, times and place from the passages before `end`. */
export function readHead(
  passages: readonly Passage[],
  end: number,
  notice: ReadonlySet<number> = new Set(),
): ReadHead {
  const before = passages.slice(0, end);
  const title = titleOf(before);
  // What stands above the title is the letterhead.
  const used = new Set<number>([
    ...Array.from({ length: title ? title.at + 1 : 0 }, (_, index) => index),
    ...[...notice].filter((index) => index < end),
  ]);
  const found: { date?: IsoDate; yearless?: true; start?: ClockTime; end?: ClockTime; place?: string } = {};
  const adjusters: string[] = [];
  const words: string[] = [];
  const dates: { date: IsoDate; passage: Passage; sure: boolean }[] = [];
  let number = title?.number ?? null;
  const year = before
    .map(({ text }) => printedDate(text)?.date.slice(0, 4))
    .find((each) => each !== undefined);
  const take = (text: string, passage: Passage, label: Labelled['label']) => {
    const facts = factsIn(text, year);
    words.push(text);
    if (facts.date !== undefined) {
      dates.push({ date: facts.date, passage, sure: facts.yearless !== true });
      found.date ??= facts.date;
    }
    if (found.start === undefined && facts.start !== undefined) {
      found.start = facts.start;
      if (facts.end !== undefined) found.end = facts.end;
    }
    if (
      facts.place !== undefined &&
      !isBodyName(facts.place) &&
      (label === 'where' || (label === 'when-and-where' && found.place === undefined))
    )
      found.place = facts.place;
  };
  const titled = title ? before[title.at] : undefined;
  if (titled && title?.facts !== undefined)
    take(`${title.dateWords} ${title.facts}`, titled, 'when-and-where');
  for (let index = 0; index < before.length; index += 1) {
    const passage = before[index];
    if (!passage || used.has(index)) continue;
    const { text } = passage;
    const edge = EDGE.exec(text);
    if (edge) {
      const time = clockTime(edge[2]);
      if (/^s(?:lut|tart)/iu.test(edge[1] ?? '') && time !== undefined) {
        found[/^slut/iu.test(edge[1] ?? '') ? 'end' : 'start'] ??= time;
        used.add(index);
        continue;
      }
    }
    const label = labelOf(text);
    if (label && FACTS.has(label.label)) {
      used.add(index);
      const values = valueBelow(before, index, label);
      for (const value of values) used.add(value);
      const said = [label.rest, ...values.map((value) => before[value]?.text ?? '')].filter(
        (each) => each !== '',
      );
      const words = said.join(label.rest === '' ? ', ' : ' ').replaceAll('\t', ', ');
      for (const part of factParts(label, words)) take(part.text, passage, part.label);
      continue;
    }
    if (label?.label === 'adjusters' && label.rest !== '' && looksLikePeople(label.rest)) {
      adjusters.push(...peopleIn(label.rest).people.map(({ name }) => name));
      used.add(index);
      continue;
    }
    if (
      label?.label === 'paragraphs' ||
      (label?.label === 'sign-off' && label.rest !== '') ||
      isBareWord(text, index, title?.at)
    ) {
      used.add(index);
      continue;
    }
    if (label) continue;
    const met = index < 6 ? MET.exec(text) : null;
    if (met && printedDate(text) && text.length < 200) {
      used.add(index);
      take(text.slice(met[0].length).replace(/\.$/u, ''), passage, 'when-and-where');
      continue;
    }
    const alone = numberAlone(text);
    if (alone !== undefined) {
      number ??= alone;
      used.add(index);
      continue;
    }
    const issue = index < 12 ? issueLine(text) : undefined;
    if (issue) {
      used.add(index);
      dates.push({ date: issue.date, passage, sure: true });
      continue;
    }
    if (title && index < title.at + 3 && isBodyName(text)) {
      used.add(index);
      continue;
    }
    if (index < 8 && /^\S+@\S+\.\S+$/u.test(text)) used.add(index);
    else if (index < 8 && (isDateLine(text) || (found.start === undefined && isTimeLine(text)))) {
      used.add(index);
      take(text, passage, 'when-and-where');
      if (found.place !== undefined || !isPlaceLine(before[index + 1], before[index + 2])) continue;
      found.place = before[index + 1]?.text ?? '';
      used.add(index + 1);
    }
  }
  const cover = coverOf(before, used);
  const fromTitle = title?.dateWords === undefined ? undefined : printedDate(title.dateWords)?.date;
  // `Direktionen      2018-11-29` above the title.
  const above = before.slice(0, title?.at ?? 0).flatMap(({ text }) => printedDate(text)?.date ?? [])[0];
  const date = found.date ?? dates[0]?.date ?? fromTitle ?? above;
  const other = dates.find((each) => each.sure && date !== undefined && differs(each.date, date));
  const otherTitle = fromTitle !== undefined && date !== undefined && fromTitle !== date;
  const differing = other
    ? { words: `${date} och ${other.date}`, passage: other.passage }
    : otherTitle && titled
      ? { words: `${date} och ${fromTitle}`, passage: titled }
      : undefined;
  return {
    title: title?.title ?? '',
    titleAt: title?.at ?? -1,
    number,
    facts: {
      ...(date === undefined ? {} : { date }),
      ...(found.start === undefined ? {} : { start: found.start }),
      ...(found.end === undefined ? {} : { end: found.end }),
      ...(found.place === undefined ? {} : { place: found.place }),
    },
    adjusters: [...adjusters, ...cover.adjusters],
    signatories: cover.signatories,
    used,
    words: words.join(' '),
    ...(differing ? { differs: differing } : {}),
  };
}

/** Where no head says when, a sentence does: "Beslutet är fattat den 16 december 2020." */
export function withDecidedOn(head: ReadHead, passages: readonly Passage[]): ReadHead {
  if (head.facts.date !== undefined) return head;
  for (const { text } of passages) {
    const said = DECIDED_ON.exec(text)?.[1];
    const date = said === undefined ? undefined : printedDate(said)?.date;
    if (date !== undefined) return { ...head, facts: { ...head.facts, date } };
  }
  return head;
}

const DECIDED_ON =
  /(?:beslut(?:et)?\s+(?:är\s+|har\s+|blev\s+)?fatta(?:des|t|ts)|mötet\s+(?:hölls|ägde\s+rum|genomfördes)|gruppen\s+(?:möttes|träffades))\s+(?:\p{L}+\s+){0,4}?((?:den\s+)?\d.{3,30})/iu;

/** "Protokoll" below the title of the meeting. */
function isBareWord(text: string, index: number, titleAt = -1): boolean {
  return index <= titleAt + 2 && /^(?:protokoll|(?:minnes|mötes)?anteckningar)$/iu.test(text);
}

/** A protocol may be issued some days after the meeting; weeks are another matter. */
function differs(issued: IsoDate, held: IsoDate): boolean {
  const days = (Date.parse(`${issued}T12:00:00Z`) - Date.parse(`${held}T12:00:00Z`)) / 86_400_000;
  return days < 0 || days > 45;
}

/** The value of a label: on the lines below it, or going on there. */
function valueBelow(
  passages: readonly Passage[],
  index: number,
  { label, rest }: Labelled,
): readonly number[] {
  if (rest === '') return below(passages, index + 1, label === 'when-and-where' ? 3 : 1);
  const goesOn = (label === 'where' || label === 'when-and-where') && !/[.!?]$/u.test(rest);
  return goesOn && !passages[index + 1]?.apart ? below(passages, index + 1, 1) : [];
}

function below(passages: readonly Passage[], from: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < passages.length && found.length < most; index += 1) {
    const passage = passages[index];
    if (!passage || labelOf(passage.text) || (passage.apart && found.length > 0)) break;
    if (looksLikePeople(passage.markdown) || passage.kind === 'heading') break;
    found.push(index);
  }
  return found;
}

/** The signatures of a cover page: below a label that says so, before the items. */
function coverOf(
  passages: readonly Passage[],
  used: Set<number>,
): Omit<ReturnType<typeof peopleSigned>, 'checkedWith'> {
  const signed = rowOfNames(passages);
  if (signed !== undefined) return peopleSigned(passages.slice(signed, signed + 3));
  const from = passages.findIndex(
    ({ text }) => /^(?:underskrift(?:er)?|signaturer)(?!\p{L})/iu.test(text) || isLineToSign(text),
  );
  if (from < 0) return { signatories: [], adjusters: [] };
  let to = from + 1;
  const among = (index: number) =>
    !used.has(index) || labelOf(passages[index]?.text ?? '')?.label === 'paragraphs';
  while (to < passages.length && among(to) && isSigned(passages[to])) to += 1;
  for (let index = from; index < to; index += 1) used.add(index);
  return peopleSigned(passages.slice(from, to));
}

/** `Sekreterare: …`, `Ordförande: …`, `Justerare: …` below each other: who has signed. */
function rowOfNames(passages: readonly Passage[]): number | undefined {
  const at = passages.findIndex((_, index) => {
    const row = passages.slice(index, index + 3).map(({ text }) => labelOf(text));
    const labels = new Set(row.map((label) => label?.label));
    return (
      labels.has('secretary') &&
      labels.has('chair') &&
      labels.has('adjusters') &&
      row.every((label) => label !== undefined && looksLikePeople(label.rest))
    );
  });
  return at < 0 ? undefined : at;
}

/** `Sekreterare ______`: a role, and a line to write on. */
function isLineToSign(text: string): boolean {
  const label = labelOf(text);
  return (
    label !== undefined &&
    ['chair', 'secretary', 'adjusters', 'sign-off'].includes(label.label) &&
    /^(?:[._…]{5,}|(?:[._]\s?){5,})/u.test(label.rest)
  );
}

function isSigned(passage: Passage | undefined): boolean {
  if (!passage || passage.text.length > 160) return false;
  const label = labelOf(passage.text)?.label;
  return label === undefined
    ? looksLikePeople(passage.markdown) || /^[._\s]+$/u.test(passage.text) || passage.kind === 'row'
    : ['chair', 'secretary', 'adjusters', 'sign-off', 'paragraphs', 'date', 'where'].includes(label);
}
