import { remembered } from '../remembered.ts';
import { classified } from './classified.ts';
import { isName } from './names.ts';
import { mendedByNeighbours } from './neighbours.ts';
import type { PeopleToken } from './people-token.ts';
import { isRole } from './roles.ts';

/** The pieces of a list of people as they are printed: names, where they come from, what they are, how they took part. */
export const peopleTokens = remembered((markdown: string): readonly PeopleToken[] => {
  const led = ledParts(markdown);
  if (led)
    return led.flatMap(({ organisation, people }) => [
      ...peopleTokens(people),
      ...(organisation === '' ? [] : [{ kind: 'organisation' as const, words: organisation }]),
    ]);
  const tokens: PeopleToken[] = [];
  for (const { words, struck } of piecesOf(markdown))
    for (const token of classified(words)) tokens.push(struck ? { ...token, struck: true } : token);
  return mendedByNeighbours(tokens);
});

/** `Granbo: Anna Ek och Bo Al, Vikby: Cia By`: organisations before their people, each with a colon. */
function ledParts(
  markdown: string,
): readonly { readonly organisation: string; readonly people: string }[] | undefined {
  if (!LED.test(markdown) || /~~|\t/u.test(markdown)) return undefined;
  const leads = [...markdown.matchAll(LEAD)].filter(([, words = '']) => !isRole(words) && !isName(words));
  if (leads.length < 2) return undefined;
  const before = markdown.slice(0, leads[0]?.index ?? 0).trim();
  const parts = [
    ...(before === '' ? [] : [{ organisation: '', people: before }]),
    ...leads.map(({ index, 0: whole, 1: organisation = '' }, at) => ({
      organisation: organisation.trim(),
      people: markdown.slice(index + whole.length, leads[at + 1]?.index ?? markdown.length),
    })),
  ];
  return parts.every(({ people }) => !LED.test(people)) ? parts : undefined;
}

const LED = /\p{L}:\s+\S/u;
const LEAD = /(?<=^|[,;.]\s{0,2})([^,;:.()*]{2,60}):\s+/gu;

interface Piece {
  readonly words: string;
  readonly struck: boolean;
}

/** Commas, semicolons, tabs and brackets part; struck words are remembered as struck. */
function piecesOf(markdown: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, part] of markdown
    .replace(/(?<=\p{L}{3})\.\s+(?=(?:§|punkt)\s*\d)/giu, ', ')
    .replace(/\*\*|__|(?<!\*)\*(?!\*)/gu, '')
    .split('~~')
    .entries()) {
    const struck = index % 2 === 1;
    for (const words of part.split(/\s*[,;\t\n|]\s*|\s*\(|\)\s*|\s+[-–—·•]\s+|\s{3,}|(?<=\p{L}):\s+/u)) {
      const bare = words
        .replace(/\\(?=\S)/gu, '')
        .replace(/^[\s.:]+|[\s.:]+$/gu, '')
        .replace(/\s+/gu, ' ');
      if (bare !== '') pieces.push({ words: endsAbbreviated(words) ? `${bare}.` : bare, struck });
    }
  }
  return pieces;
}

function endsAbbreviated(words: string): boolean {
  return /(?:ordf|sekr|bitr|d\.\s?[yä])\.\s*$/iu.test(words);
}
