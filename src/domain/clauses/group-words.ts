import type { ActorKind } from './finding.ts';

/**
 * What a group adds to the vocabulary: its own people, networks, bodies, sources of money and abbreviations. Everything
 * may be left out; the grammar then goes by how the words are built.
 */
export interface GroupWords {
  readonly people?: readonly string[];
  readonly municipalities?: readonly string[];
  readonly networks?: readonly NamedThing[];
  /** Bodies above the group or beside it: the board, the presidium, an association. */
  readonly bodies?: readonly NamedThing[];
  /** Sources of money, as totals are kept by: `Tidigare års överskott`. */
  readonly sources?: readonly NamedThing[];
  /** Abbreviations that everybody in the group knows. */
  readonly abbreviations?: readonly string[];
}

/** A name and how else it is written. Spaces, hyphens, case and the definite form make no other name. */
export interface NamedThing {
  readonly name: string;
  readonly variants?: readonly string[];
}

/** A name of the group that was found. */
export interface KnownName {
  readonly name: string;
  readonly kind: ActorKind;
}

/** The group's names by how they are written, folded. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>;
  /** Length of the longest folded name, which bounds the search. */
  readonly longest: number;
  /** Full names by first name, where one person alone has it. */
  readonly byFirstName: ReadonlyMap<string, string>;
}

/** The names of a group, ready to be looked up. */
export function nameIndex({
  people = [],
  municipalities = [],
  networks = [],
  bodies = [],
}: GroupWords): NameIndex {
  const names = new Map<string, KnownName>();
  const add = (written: string, name: string, kind: ActorKind) => {
    const key = foldedName(written);
    if (key !== '' && !names.has(key)) names.set(key, { name, kind });
  };
  for (const name of people) add(name, name, 'person');
  for (const name of municipalities) add(name, name, 'municipality');
  for (const { name, variants = [] } of networks)
    for (const each of [name, ...variants]) add(each, name, 'network');
  for (const { name, variants = [] } of bodies)
    for (const each of [name, ...variants]) add(each, name, 'body');
  const firsts = Map.groupBy(people, (name) => name.split(' ')[0]?.toLowerCase() ?? '');
  return {
    names,
    longest: Math.max(0, ...[...names.keys()].map((key) => key.length)),
    byFirstName: new Map(
      [...firsts].flatMap(([first, [only, ...more]]) => (only && more.length === 0 ? [[first, only]] : [])),
    ),
  };
}

/** `Socialchefs nätverket`, `socialchefsnätverk` and `Socialchefs-nätverket` are one name. */
export function foldedName(written: string): string {
  const joined = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return /(?:verket|verken|gruppen|rådet|forumet|styrelsen)$/u.test(joined) ? joined.slice(0, -2) : joined;
}
