import { hasFirstName } from './first-names.ts';
import { municipalityAfter } from './municipalities.ts';
import { isName } from './names.ts';
import type { PeopleToken } from './people-token.ts';

/**
 * What only the neighbours tell. A name that ends with a municipality, with no organisation after it, lacks a comma; of two
 * names beside each other the second is an organisation where nobody is christened so.
 */
export function mendedByNeighbours(tokens: readonly PeopleToken[]): readonly PeopleToken[] {
  const count = (kind: PeopleToken['kind']) => tokens.filter((token) => token.kind === kind).length;
  // One remark that nobody knows makes no list of pairs of it.
  const pairs = count('organisation') > 0 && count('organisation') * 3 >= count('name');
  return tokens.flatMap((token, index) => {
    if (token.kind === 'organisation' && areInitials(token.words, tokens[index - 1]))
      return [{ ...token, kind: 'note' as const }];
    if (token.kind !== 'name') return [token];
    const next = tokens[index + 1]?.kind;
    const cut = municipalityAfter(token.words);
    if (cut && isName(cut[0]) && next !== 'organisation' && next !== 'party')
      return [
        { ...token, words: cut[0] },
        { ...token, kind: 'organisation' as const, words: cut[1], uncut: true as const },
      ];
    const named = tokens.slice(0, index).findLast(({ kind }) => kind !== 'role' && kind !== 'note');
    // `Evelina Rot, konsult, Framsikt Väst` on a line of its own.
    const alone = /^(?:name,role,name|name,name,role)$/u.test(
      tokens.flatMap(({ kind }) => (kind === 'note' ? [] : [kind])).join(','),
    );
    // `Anna Ek, regiondirektör, Rakel By, kanslichef`: each name has its role.
    const paired = next === 'role' && tokens[index - 1]?.kind === 'role';
    const foreign =
      named?.kind === 'name' &&
      !(paired && !alone) &&
      token.joined !== true &&
      (alone || hasFirstName(named.words)) &&
      !hasFirstName(token.words) &&
      next !== 'organisation' &&
      (pairs ||
        alone ||
        tokens.filter(({ kind }) => kind === 'name').length === tokens.filter(isMain).length) &&
      (pairs || alone || tokens.filter(isMain).length === 2);
    return [foreign ? { ...token, kind: 'organisation' as const } : token];
  });
}

const isMain = ({ kind }: PeopleToken) => kind !== 'note' && kind !== 'role';

/** `Anna Ek (AE)`: how the notes call her. */
function areInitials(words: string, before: PeopleToken | undefined): boolean {
  if (before?.kind !== 'name' || !/^\p{Lu}{2,4}$/u.test(words)) return false;
  const initials = before.words.split(/[\s-]/u).map((part) => part[0] ?? '');
  return words === initials.join('') || words === `${initials[0]}${initials.at(-1)}`;
}
