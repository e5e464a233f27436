import { isDateLine } from '../head/fact-lines.ts';
import { isBareLabel, labelOf } from '../labels.ts';
import { hasFirstName } from '../people/first-names.ts';
import { isRole } from '../people/roles.ts';
import type { Line, Passage } from './passage.ts';

/** `whole`: whoever made the text knew where a line was full, and has joined what goes on. */
export type LinesAre = 'as-found' | 'whole';

/**
 * Lines as the paragraphs they were before a page was too narrow: a line goes on in the next where the next word would not
 * have fitted, or where it stops in the middle of a sentence. Words that were divided are joined.
 */
export function unwrap(lines: readonly Line[], how: LinesAre = 'as-found'): readonly Passage[] {
  const width = how === 'as-found' && isWrapped(lines) ? widthOf(lines) : Number.POSITIVE_INFINITY;
  const divided = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/(?<![\p{L}-])\p{L}{1,40}-\p{Ll}+/gu) ?? []),
  );
  const page: Page = { width, close: clausesStandClose(lines) };
  const passages: { whole: Line; last: Line }[] = [];
  for (const line of lines) {
    const before = passages.at(-1);
    if (before && goesOn(before.whole, before.last, line, page)) {
      const markdown = joined(before.whole.markdown, line.markdown, divided);
      before.whole = { ...before.whole, markdown, text: joined(before.whole.text, line.text, divided) };
      before.last = line;
    } else passages.push({ whole: line, last: line });
  }
  return passages.map(({ whole }) => passageOf(whole));
}

/** A longer row of lines is no paragraph that anybody wrote. */
const LONGEST_PASSAGE = 6_000;
/** What a role may stand below. */
const LONGEST_NAME = 45;
const DECIDED = /^(?!beslut)[^.:]{3,80}\sbeslut(?:ar|ade|at|ades)\s+att\s/iu;
const TITLED = /^§\s*\d/u;
const NARROWEST = 52;
const WIDEST = 170;

/** Whether any line stops in the middle of a sentence that the next goes on with. */
function isWrapped(lines: readonly Line[]): boolean {
  return lines.some(({ text, kind, hardBreak }, index) => {
    const next = lines[index + 1];
    return (
      kind !== 'heading' &&
      kind !== 'row' &&
      hardBreak !== true &&
      text.length > NARROWEST / 2 &&
      next?.kind === 'text' &&
      !next.apart &&
      /[\p{L}\p{N},-]$/u.test(text) &&
      /^\p{Ll}/u.test(next.text) &&
      !ATT.test(next.text) &&
      !isRole(next.text)
    );
  });
}

/** How many characters fit a line: what most lines that have another below them nearly reach. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .flatMap(({ text, kind }, index) => {
      const next = lines[index + 1];
      return kind !== 'heading' && kind !== 'row' && next && !next.apart ? [text.length] : [];
    })
    .sort((a, b) => a - b);
  const width = Math.max(lengths[Math.floor(lengths.length * 0.92)] ?? 0, NARROWEST);
  // Longer lines than a page holds were not wrapped.
  return width > WIDEST ? Number.POSITIVE_INFINITY : width;
}

interface Page {
  /** How many characters fit a line. */
  readonly width: number;
  /** Clauses follow each other without an empty line between. */
  readonly close: boolean;
}

/** `Beslut` and on the next line `att ett`, then `att två`: such a protocol has each clause on a line of its own. */
function clausesStandClose(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1];
    return (
      before !== undefined &&
      !line.apart &&
      /^att\s/u.test(line.text) &&
      isBareLabel(before.text, 'decision', 'proposal')
    );
  });
}

function goesOn(whole: Line, last: Line, next: Line, { width, close }: Page): boolean {
  if (whole.text.length > LONGEST_PASSAGE || last.text.length + next.text.length > LONGEST_PASSAGE)
    return false;
  if (whole.kind === 'heading' || whole.kind === 'row' || next.kind !== 'text') return false;
  if (whole.struck !== next.struck || last.hardBreak || isBareLabel(whole.text)) return false;
  if (!next.apart && OPEN_BRACKET.test(last.text) && next.text.includes(')')) return true;
  if (whole.text.includes('\t') || next.text.includes('\t')) return isHanging(whole, last, next);
  if (whole.emphasised && last === whole) return next.emphasised === true && OPEN_END.test(whole.text);
  const begins = next.text;
  if (next.apart) return next.acrossPages === true && readsOn(whole, begins);
  if (BEGINS_SOMETHING.test(begins) || BEGINS_PART.test(begins)) return BEFORE_NUMBER.test(last.text);
  if (/[\p{L}\p{N}][-\u00ad]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(begins)) return true;
  if (labelOf(begins) || (isRole(begins) && last.text.length < LONGEST_NAME) || isDateLine(begins))
    return false;
  if (OPEN_END.test(last.text) && !ATT.test(begins)) return true;
  if (endsInFirstName(last.text) && SURNAME.test(begins)) return true;
  // `Siri Palm` over `(Nordby), Nils Ohl`.
  if (begins.startsWith('(') && /\p{L}$/u.test(last.text)) return true;
  const full = last.text.length + 1 + firstWord(begins).length > width * 0.88;
  if (ATT.test(begins)) return attGoesOn(whole.text, next, full, close);
  // Below a title that nearly fills its line a paragraph begins, whose first line is full too.
  if (last === whole && TITLED.test(whole.text) && /^\p{Lu}/u.test(begins) && begins.length > width * 0.75)
    return false;
  if (full) return !/[.:!?]$/u.test(last.text) || last.text.length > width * 0.6;
  return !/[.:;!?]$/u.test(last.text) && /^\p{Ll}/u.test(begins) && last.text.length > 25;
}

/** `Närvarande⇥Anna Ek, Granbo, Bo Al,` and the rest of the row below it. */
function isHanging(whole: Line, last: Line, next: Line): boolean {
  const [label = '', , more] = whole.text.split('\t');
  // `Beslutades:⇥Planen antas och` goes on below; of people each has a line.
  const told = labelOf(whole.text)?.label;
  if (told === 'decision' || told === 'told')
    return (
      more === undefined &&
      !next.text.includes('\t') &&
      !next.apart &&
      /^\p{Ll}/u.test(next.text) &&
      !/[.:;!?]$/u.test(last.text)
    );
  return (
    more === undefined &&
    isBareLabel(label) &&
    !next.text.includes('\t') &&
    !next.apart &&
    last.text.endsWith(',')
  );
}

/** `Bo Lindh, Vikby, Cecilia`: the surname of the last of a run of people stands on the next line. */
function endsInFirstName(text: string): boolean {
  const [, word = ''] = /(?:[,;)]|\s(?:samt|och))\s(?:(?:samt|och)\s)?(\p{Lu}[\p{L}-]+)$/u.exec(text) ?? [];
  return word !== '' && hasFirstName(word);
}

const SURNAME =
  /^(?:(?:von|van|af|de)\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s?[,(/;]|\s(?:från|[–-])\s)/u;

/** A line that begins with "att" is a clause of its own, unless the sentence before it cannot end there. */
function attGoesOn(whole: string, next: Line, full: boolean, close: boolean): boolean {
  if (/^(?:\*\*|__)/u.test(next.markdown)) return false;
  // `att ett, samt` over `att två`: the word between two clauses.
  if (ATT.test(whole) && /(?:\ssamt|,\soch)$/iu.test(whole)) return false;
  if (JOINING_END.test(whole) || wantsAtt(whole)) return true;
  // "Mötet beslutade att bifalla förslaget" over "och att frågan tas upp igen".
  if (/^(?:och|samt) att/u.test(next.text) && DECIDED.test(whole) && !/[.:;]$/u.test(whole)) return true;
  if (full && next.text.startsWith('och att') && ATT.test(whole)) return !/[.;]$/u.test(whole);
  if (close && ATT.test(whole)) return false;
  return full && !/^samt/iu.test(next.text) && !/[.,;:!?]$/u.test(whole) && next.text.startsWith('att');
}

/** Past the edge of a page only what cannot be a beginning goes on. */
function readsOn(whole: Line, begins: string): boolean {
  if (/[.:;!?]$/u.test(whole.text) || whole.text.length < 25 || whole.emphasised) return false;
  if (/[-\u00ad]$/u.test(whole.text)) return /^\p{Ll}/u.test(begins);
  if (ATT.test(begins)) return JOINING_END.test(whole.text) || wantsAtt(whole.text);
  return (/^\p{Ll}/u.test(begins) && !isRole(begins)) || OPEN_END.test(whole.text);
}

/** "att uppdra åt sekretariatet" waits for what is to be done. */
export function wantsAtt(clause: string): boolean {
  const [, after] = WAITING.exec(clause) ?? [];
  return (
    after !== undefined &&
    !/(?<!\p{L})att(?!\p{L})|[.;:]/u.test(after) &&
    after.length < 160 &&
    !/(?<!\p{L})(?:om|till)(?!\p{L})/u.test(after)
  );
}

const ATT = /^(?:samt\s+|och\s+)?att(?!\p{L})/iu;
const WAITING =
  /^(?:beslut(?:ades)?:\s+)?(?:samt\s+)?att\s+(?:uppdra(?:r)?\s+(?:åt|till)|ge\s+\S+(?:\s+\S+){0,4}\s+i\s+uppdrag|be\s|uppmana|rekommendera|bemyndiga|hemställa|föreslå|anmoda)([^]*)$/iu;
const JOINING_END =
  /(?<!\p{L})(?:och|samt|eller|om|för|genom|med|till|på|av|än|så|under förutsättning|utan|i uppdrag|såsom|att)$/iu;
/** A line that stops here stops in the middle. */
const OPEN_END =
  /(?<!\p{L})(?:och|samt|eller|om|för|genom|med|till|på|av|i|en|ett|den|det|de|kl\.?|nr|ca|vid|från|som|under|§)$|[\p{L}\p{N}],$|\p{L}\s[–-]$/iu;
/** `(from kl.` has not ended. */
const OPEN_BRACKET = /\([^()]{0,60}$/u;
/** A number after these is no beginning. */
const BEFORE_NUMBER = /(?<!\p{L})(?:kl(?:ockan)?\.?|den|nr\.?|§|ca\.?|punkt|sid(?:a|an)?)$/iu;
const BEGINS_SOMETHING =
  /^(?:\d{1,3}(?:\.\d{1,2})?[.)]\s|(?:\p{L}{1,6}\s+)?§\s?\d|\d{1,3}\s?§|(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s|$)|\p{L}\)\s)/iu;
/** `2.1 Skolchefsnätverket`: a part of an item. */
const BEGINS_PART = /^\d{1,2}\.\d{1,2}\s+\p{Lu}/u;

function firstWord(text: string): string {
  return /^\S*/u.exec(text)?.[0] ?? '';
}

function joined(before: string, after: string, divided: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return `${before.slice(0, -1)}${after}`;
  if (/\p{L}\/$/u.test(before) && /^\p{L}/u.test(after)) return `${before}${after}`;
  const cut = /([\p{L}\p{N}]+)-$/u.exec(before);
  if (!cut) return `${before} ${after}`;
  if (/^(?:och|eller|samt|till|respektive|resp\.?|eller)(?!\p{L})/iu.test(after)) return `${before} ${after}`;
  const part = cut[1] ?? '';
  const rest = /^\p{L}+/u.exec(after)?.[0] ?? '';
  const keeps =
    !/^\p{Ll}/u.test(after) ||
    part.length < 2 ||
    /\p{N}|^\p{Lu}+$/u.test(part) ||
    divided.has(`${part}-${rest}`.toLowerCase());
  return keeps ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
}

function passageOf({ indent: _indent, hardBreak: _hardBreak, ...passage }: Line): Passage {
  return {
    ...passage,
    text: passage.text.replaceAll('\u00ad', ''),
    markdown: passage.markdown.replaceAll('\u00ad', ''),
  };
}
