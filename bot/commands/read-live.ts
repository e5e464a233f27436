import { parseCommand } from './parse-command.ts';
import { plain } from './plain.ts';
import { readSpan } from './times.ts';
import type { TypedCommand } from './typed-command.ts';

/** A name and the printed number of an item: `Karin Ek 4`, and what follows a colon. */
export interface NamedInItem {
  readonly name: string;
  readonly number: string | undefined;
  readonly words: string;
}

/** `Karin Ek 4: texten`, `Karin Ek`, the number and the words after a colon being optional. */
export function readNamedInItem(rest: string): NamedInItem | undefined {
  const match =
    /^([^:\d]+?)(?:[\s,]+(?:ärende\s+|arende\s+|item\s+)?(\d{1,3}))?\s*(?::\s*([\s\S]*))?$/iu.exec(
      rest.trim(),
    );
  const name = match?.[1]?.trim() ?? '';
  return name === '' ? undefined : { name, number: match?.[2], words: match?.[3]?.trim() ?? '' };
}

/** A vote in numbers, in the item with that printed number or the one that is on. */
export interface TypedVote {
  readonly number: string | undefined;
  readonly for: number;
  readonly against?: number;
  readonly abstained?: number;
}

const VOTE =
  /^(?:(\d{1,3})[\s:.)]+(?=\d))?(\d{1,3})\s+(?:for|ja|yes)(?:[\s,]+(\d{1,3})\s+(?:emot|mot|nej|against|no))?(?:[\s,]+(?:och\s+|and\s+)?(\d{1,3})\s+(?:avstod|avstar|abstained))?$/;

/** `4 7 för 3 emot 1 avstod`; the item may be left out, and those against or abstaining where there were none. */
export function readVote(rest: string): TypedVote | undefined {
  const match = VOTE.exec(plain(rest).replace(/[.!]$/, ''));
  if (!match) return undefined;
  const [, number, yes = '0', no, none] = match;
  return {
    number,
    for: Number(yes),
    ...(no === undefined ? {} : { against: Number(no) }),
    ...(none === undefined ? {} : { abstained: Number(none) }),
  };
}

/** `3 9.00–9.20`: when the item with that printed number was dealt with; either end may be open. */
export function readItemTimes(
  rest: string,
): { readonly number: string; readonly start?: string; readonly end?: string } | undefined {
  const match = /^(\d{1,3})[:.)]?\s+(.+)$/.exec(plain(rest));
  if (!match) return undefined;
  const [, number = '', span = ''] = match;
  const read = readSpan(span);
  if (read.kind !== 'read') return undefined;
  const { from, to } = read.value;
  return { number, ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) };
}

/** `Karin Ek kom 10.40`, `Karin Ek är här`, `Karin Ek har gått`: the same as `anlände Karin Ek 10.40`, the name first. */
export function readCameOrLeft(text: string): CameOrLeft | undefined {
  const match = CAME_OR_LEFT.exec(
    text
      .replace(/\u00A0/g, ' ')
      .trim()
      .replace(/^[/!]/, ''),
  );
  const [, name = '', came, time = ''] = match ?? [];
  if (!match || NO_NAME.test(plain(name)) || name.split(/\s+/u).length > MOST_WORDS) return undefined;
  const command = parseCommand(`${came === undefined ? 'gick' : 'anlände'} ${name} ${time}`);
  return command.kind === 'arrived' || command.kind === 'left' ? command : undefined;
}

type CameOrLeft = Extract<TypedCommand, { kind: 'arrived' | 'left' }>;

const MOST_WORDS = 4;
const CAME_OR_LEFT =
  /^(\p{L}[\p{L}\p{M}\s-]*?)\s+(?:((?:är|ar|is)\s+(?:här|har|here|på\s+plats|pa\s+plats)|kom|anlände|anlande|came|arrived)|har\s+g[åa]tt|gick|l[äa]mnade|has\s+left|left)(?:\s+((?:(?:ca|cirka|about|around)\.?\s*)?(?:(?:kl|klockan|at)\.?\s*)?\d[\d.:]*))?[.!]?$/iu;
/** Who asks or tells of themselves names nobody. */
const NO_NAME =
  /^(?:vem|vilka|nar|vad|hur|var|jag|vi|han|hon|de|alla|who|when|what|how|where|i|we|he|she|they|all)\b/;

/** `Karin Ek delar av mötet`, `Karin Ek efter mötet`: words that begin with a name. */
export function readPresence(
  text: string,
): { readonly name: string; readonly what: 'parts' | 'afterwards' } | undefined {
  const said = text
    .replace(/\u00A0/g, ' ')
    .trim()
    .replace(/^[/!]|[.!]$/g, '');
  const parts =
    /^(.+?)\s+(?:(?:var\s+med|närvarade|narvarade|was\s+there\s+for)\s+)?(?:delar\s+av\s+m[öo]tet|parts\s+of\s+the\s+meeting)$/iu.exec(
      said,
    );
  if (parts?.[1]) return { name: parts[1], what: 'parts' };
  const after =
    /^(.+?)\s+(?:(?:anslöt|anslot|kom|came|joined)\s+)?(?:efter\s+m[öo]tet|after\s+the\s+meeting)$/iu.exec(
      said,
    );
  return after?.[1] ? { name: after[1], what: 'afterwards' } : undefined;
}
