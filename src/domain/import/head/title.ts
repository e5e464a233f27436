import { labelOf } from '../labels.ts';
import type { Passage } from '../text/passage.ts';
import { hasFirstName } from '../people/first-names.ts';
import { looksLikePeople } from '../people/people-list.ts';
import type { PrintedDate } from './dates.ts';
import { printedDate } from './dates.ts';
import { isBodyName } from './fact-lines.ts';
import { timesIn } from './times.ts';

export interface PrintedTitle {
  readonly title: string;
  readonly number: string | null;
  /** Where it stands among the passages. */
  readonly at: number;
  /** The words that were taken from it: a number, a date. */
  readonly dateWords?: string;
  /** What stands after its date and says more of when and where: `kl. 9–12, Stadshuset`. */
  readonly facts?: string;
}

/** The title of a protocol and its running number, among what stands before the items. */
export function titleOf(passages: readonly Passage[]): PrintedTitle | undefined {
  const first = passages.slice(0, 14);
  // A line in columns is a letterhead: only where nothing else says what this is.
  const labelled = first.findIndex(({ text }) => labelOf(text) !== undefined);
  const kinds = [
    isMainHeading,
    alone(saysProtocol),
    alone(saysMeeting),
    saysProtocol,
    saysMeeting,
    columned(saysProtocol),
    namesBody,
    // Below a label what is short is a value.
    isShort,
  ];
  const among = (to: number) =>
    kinds
      .map((fits) =>
        first.findIndex(
          (passage, index) =>
            passage.kind !== 'bullet' &&
            (passage.kind !== 'row' || passage.text.includes('\t')) &&
            (index < to || to < 0) &&
            (fits !== isShort || labelled < 0 || index < labelled) &&
            fits(passage),
        ),
      )
      .find((index) => index >= 0);
  // A numbered meeting is the title, whatever runs above every page; what stands below the first label may be anything.
  const [numbered = -1, meeting = -1] = [saysProtocol, saysMeeting].map((says) =>
    first.findIndex(
      (passage) => alone(says)(passage) && passage.kind !== 'bullet' && RUNNING.test(passage.text),
    ),
  );
  const one = numbered < 0 ? meeting : numbered;
  const found =
    first.some(isMainHeading) || one < 0 || (labelled >= 0 && one > labelled)
      ? (among(labelled) ?? among(-1))
      : one;
  const at = beforeBareWord(first, found);
  const passage = at === undefined ? undefined : first[at];
  if (at === undefined || !passage) return undefined;
  const cells = passage.text.split('\t');
  const cell = cells.find((each) => TITLE.test(each)) ?? cells.join(' ');
  const { words, number } = withoutNumber(cell);
  const date = printedDate(words);
  const beside = date ? undefined : printedDate(cells.filter((each) => each !== cell).join(', '));
  const [before = '', after = ''] = date
    ? [words.slice(0, words.indexOf(date.words)), afterOf(words, date)]
    : [];
  const facts = timesIn(after) && tidy(before) !== '' ? after : undefined;
  const bare = date ? tidy(facts === undefined ? words.replace(date.words, ' ') : before) : words;
  const title = bare === '' ? tidy(words) : bare;
  // `Protokoll fört vid sammanträde med` goes on below.
  const next = first[at + 1];
  if (GOES_ON.test(title) && next && isTitleLike(next.text) && labelOf(next.text) === undefined)
    return { title: `${title} ${tidy(next.text)}`, number, at: at + 1 };
  return {
    title,
    number,
    at,
    ...(date || beside ? { dateWords: (date ?? beside)?.words ?? '' } : {}),
    ...(facts === undefined ? {} : { facts }),
  };
}

function afterOf(words: string, date: PrintedDate): string {
  return words.slice(words.indexOf(date.words) + date.words.length);
}

/** "Protokoll" below "Kommundirektörsmöte i Norr" says only what the paper is. */
function beforeBareWord(first: readonly Passage[], found: number | undefined): number | undefined {
  const before = found === undefined ? undefined : first[found - 1];
  const bare = /^(?:protokoll|(?:minnes|mötes)?anteckning(?:ar)?)(?:\s+(?:nr\s+)?\d{1,3}\/\d{2,4})?$/iu.test(
    first[found ?? -1]?.text ?? '',
  );
  return found !== undefined && bare && before && alone(saysMeeting)(before) && !saysProtocol(before)
    ? found - 1
    : found;
}

/** `Protokoll nr 3/2018`, `Nr 2018:3`: the running number, alone on a line or after a label. */
export function numberAlone(text: string): string | undefined {
  return /^(?:(?:protokoll|(?:minnes|mötes)?anteckning(?:ar)?)\s*(?:(?:nr|nummer)\.?\s*:?\s*|(?=\d{1,3}\s*\/))|(?:nr|nummer|protokollsnummer|protokollnr)\.?\s*:?\s*)(\d{1,3}\s*[/:-]\s*(?:19|20)\d{2}|(?:19|20)\d{2}\s*[/:]\s*\d{1,3}|\d{1,3})$/iu
    .exec(text)?.[1]
    ?.replace(/\s+/gu, '');
}

const alone = (fits: (passage: Passage) => boolean) => (passage: Passage) =>
  passage.kind !== 'row' && !passage.text.includes('\t') && fits(passage);
/** In columns, or a row of a table without a table. */
const columned = (fits: (passage: Passage) => boolean) => (passage: Passage) =>
  passage.kind === 'row' && !passage.markdown.includes('|') && fits(passage);
const LONGEST = 150;
const isMainHeading = ({ kind, level, text }: Passage) =>
  kind === 'heading' && level === 1 && TITLE.test(text) && labelOf(text) === undefined;
const GOES_ON = /\s(?:med|för|i|vid|av|och|till|inom)$/u;
const RUNNING = /(?<!\d)\d{1,3}\s?[/:-]\s?(?:19|20)\d{2}(?![\d-])|(?<!\d)(?:19|20)\d{2}:\d{1,3}(?!\d)/u;
const TITLE = /protokoll|anteckning|per\s+capsulam|möte|sammanträde|konferens|internat|pm(?!\p{L})/iu;
const saysProtocol = ({ text }: Passage) =>
  /protokoll|anteckning|per\s+capsulam/iu.test(text) && isTitleLike(text);
const saysMeeting = ({ text }: Passage) =>
  /möte|sammanträde|konferens|internat/iu.test(text) && isTitleLike(text);
/** `Kommunala pensionärsrådet 10 april 2014`. */
const namesBody = ({ text }: Passage) => isBodyName(tidy(text.replace(printedDate(text)?.words ?? '', '')));
const isShort = ({ text, markdown }: Passage) =>
  isTitleLike(text) &&
  /\p{L}{3}/u.test(text) &&
  printedDate(text) === undefined &&
  !text.includes('@') &&
  !((/[,(]/u.test(text) || hasFirstName(text)) && looksLikePeople(markdown));

function isTitleLike(text: string): boolean {
  const labelled = labelOf(text);
  return (
    text.length <= LONGEST &&
    (!/[.!?;]$/u.test(text) || isTitledSentence(text)) &&
    !/^(?:\d{1,3}[.)]|§)\s/u.test(text) &&
    (labelled === undefined || labelled.label === 'told' || labelled.label === 'decision')
  );
}

/** `Protokoll fört vid styrelsemöte den 15 mars 2011.` */
function isTitledSentence(text: string): boolean {
  return (
    /^(?:\p{L}*protokoll|\p{L}*anteckningar|\p{L}*möte)(?!\p{L}).*\d\.$/iu.test(text) &&
    printedDate(text) !== undefined
  );
}

function withoutNumber(text: string): { readonly words: string; readonly number: string | null } {
  const found =
    /(?:(?<=protokoll(?:et)?|anteckningar|beslut)\s+)?(?:\(?\s*(?:nr|nummer|#)\.?\s*)?(?<![\d/-])(\d{1,3}\s*\/\s*(?:19|20)\d{2}|(?:19|20)\d{2}\s*[:/]\s*\d{1,3}(?!\s*[/-]\s*\d)|(?<=protokoll\s+(?:nr\.?\s*)?)\d{1,3}\s*[/:]\s*\d{2}|(?<=(?:protokoll|möte)\s+(?:nr\.?\s*)?)\d{1,3}\s*[–-]\s*(?:19|20)\d{2}(?!\s*[–-]\s*\d))(?!\d)\)?/iu.exec(
      text,
    );
  if (found?.[1])
    return {
      words: tidy(text.replace(found[0], ' ')),
      number: found[1].replace(/\s+/gu, '').replace(/[–-]/u, '/'),
    };
  // `nr 6 2019/2020`: the sixth of a season.
  const ofSeason =
    /\s+(?:nr|nummer)\.?\s*(\d{1,3})[,\s]+(?:19|20)\d{2}\s*[/–-]\s*(?:19|20)?\d{2}(?!\d)/iu.exec(text);
  if (ofSeason?.[1]) return { words: tidy(text.replace(ofSeason[0], ' ')), number: ofSeason[1] };
  const alone =
    /(?:\s+(?:nr|nummer)\.?\s*|(?<=^(?:\p{L}+\s+)?\p{L}*protokoll)\s+)(\d{1,3})(?!\d|\s*[/:.-]\s*\d|\s+\p{L})/iu.exec(
      text,
    );
  if (alone?.[1]) return { words: tidy(text.replace(alone[0], ' ')), number: alone[1] };
  return { words: tidy(text), number: null };
}

/** Without what a date or a number leaves at the end. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(
      /(?:\s*[,:–—-]|\s+\.|\s+(?:den|nr|kl\.?|från|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?:\s+den)?))+\s*$/iu,
      '',
    )
    .replace(/^\s*[,:–—-]+\s*/u, '')
    .trim();
}
