import { labelOf } from '../labels.ts';
import { hasFirstName } from '../people/first-names.ts';
import { looksLikePeople } from '../people/people-list.ts';
import { isRole } from '../people/roles.ts';
import type { Passage } from '../text/passage.ts';
import type { ItemLine, Mark } from './item-line.ts';
import { isTitleLike } from './item-line.ts';
import { isSectionTitle, isStandingTitle } from './standing.ts';

/** What stands around a line that may be a title. */
export interface Around {
  readonly mark: Mark | 'bare';
  readonly heading: ReadonlySet<number>;
  readonly begun: boolean;
  readonly items: ReadonlyMap<number, ItemLine>;
  /** The level of the headings that are titles, where no label stands as high. */
  readonly top?: number;
  /** How many headings, and lines that look like one, are no labels. */
  readonly headings: number;
  /** `Ärende: …` marks each item. */
  readonly matters: boolean;
  readonly emphasised: number;
}

/** A title with neither number nor time: a line of its own with something below it. */
export function mayBeBare(passages: readonly Passage[], at: number, around: Around): boolean {
  const passage = passages[at];
  if (!passage || passage.kind === 'bullet' || passage.kind === 'row') return false;
  const { text, kind, level = 0, emphasised } = passage;
  const label = labelOf(text);
  if (around.matters && around.mark === 'bare') return isMatter(text);
  // Before the first matter there is nothing that "Inledning" could be a part of.
  const told = label?.label === 'told' && label.rest === '' && label.words === text;
  // A heading as high as the titles of matters is one, where what was decided stands deeper.
  const first = told && (!around.begun || (kind === 'heading' && level === around.top));
  if (!looksLikeTitle(text) || (label !== undefined && !first) || isPerson(passage)) return false;
  const next = passages[at + 1];
  if (next === undefined || isRole(next.text)) return false;
  // A numbered line among timed ones is of a list.
  if (around.mark === 'time' && kind === 'text' && /^\d{1,2}[.)]\s/u.test(text)) return false;
  if (isStandingTitle(text) || isSectionTitle(text)) return passage.apart === true || kind === 'heading';
  if (around.mark === 'paragraph') return false;
  if (around.heading.size > 0) return kind === 'heading' && around.heading.has(level) && around.begun;
  if (around.mark === 'number')
    return kind === 'heading' || (around.items.has(at + 1) && passage.apart === true && !/:\s/u.test(text));
  if (around.headings > 2) return kind === 'heading';
  if (around.emphasised > 2) return emphasised === true;
  const before = passages[at - 1];
  return passage.apart === true || (before !== undefined && /[.!?]$/u.test(before.text) && text.length < 60);
}

export function isMatter(text: string): boolean {
  const label = labelOf(text);
  return label?.label === 'matter' && label.rest !== '' && isTitleLike(label.rest);
}

/** "Expo Framtid" is written as a name too; nobody is christened Expo. */
function isPerson({ text, markdown }: Passage): boolean {
  return (text.includes(',') || hasFirstName(text)) && looksLikePeople(markdown);
}

function looksLikeTitle(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 120 &&
    /^["”“'’]?[\p{Lu}\d]/u.test(text) &&
    !/[.!:;,]$/u.test(text) &&
    !/^\p{L}[\p{L} ]{1,30}:\s*\d/u.test(text) &&
    !text.includes('@') &&
    text.split(/\s+/u).length <= 16 &&
    !/^(?:\d{1,2}[.)]\s+)?(?:samt\s+)?att\s/iu.test(text) &&
    !isRole(text) &&
    /\p{L}{2}/u.test(text)
  );
}

/** The words of such a title. */
export function bareTitle(text: string): string {
  const label = labelOf(text);
  return (label?.label === 'matter' && label.rest !== '' ? label.rest : text).replaceAll('\t', ' ');
}

/** What a break is called, without its time. */
export function breakTitle(text: string): string {
  return text.replace(/^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?\s+/iu, '');
}
