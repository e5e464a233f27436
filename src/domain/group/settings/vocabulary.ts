import type { Refusal } from '../../basics/result.ts';
import type { NamedThing } from '../../clauses/group-words.ts';
import { foldedName } from '../../clauses/group-words.ts';
import type { Problem } from '../../meeting/checks.ts';
import { LIMITS, lineProblem } from '../../meeting/checks.ts';

/** What the grammar of clauses is told of a group besides its people and municipalities (N3, N4). Absent = nothing. */
export interface Vocabulary {
  readonly networks?: readonly NamedThing[];
  /** Bodies above the group or beside it: the board, the presidium, an association. */
  readonly bodies?: readonly NamedThing[];
  /** Sources of money, as totals are kept by (D17). */
  readonly sources?: readonly NamedThing[];
  /** Those that everybody in the group knows. */
  readonly abbreviations?: readonly string[];
}

/** The lists of names in a vocabulary, in the order they are shown. */
export const NAME_LISTS = ['networks', 'bodies', 'sources'] as const satisfies readonly (keyof Vocabulary)[];

/** The vocabulary without what is empty or said twice. */
export function soundVocabulary(given: Vocabulary = {}): Vocabulary {
  const abbreviations = unique((given.abbreviations ?? []).map(trimmed).filter((each) => each !== ''));
  const lists = NAME_LISTS.flatMap((list) => {
    const named = (given[list] ?? []).map(soundName);
    return named.length > 0 ? [[list, named] as const] : [];
  });
  return { ...Object.fromEntries(lists), ...(abbreviations.length > 0 ? { abbreviations } : {}) };
}

/** The first thing wrong with a sound vocabulary: a name that is none, or one that two would have. */
export function vocabularyProblem(vocabulary: Vocabulary): Problem {
  const named = NAME_LISTS.flatMap((list) => vocabulary[list] ?? []);
  const written = named.flatMap(({ name, variants = [] }) => [name, ...variants]);
  const seen = new Set<string>();
  const twice = written.find((each) => seen.size === seen.add(foldedName(each)).size);
  return (
    [...written, ...(vocabulary.abbreviations ?? [])]
      .map((each) => lineProblem(each, LIMITS.name))
      .find((each) => each !== undefined) ?? (twice === undefined ? undefined : saidTwice(twice))
  );
}

function soundName({ name, variants = [] }: NamedThing): NamedThing {
  const sound = trimmed(name);
  const seen = new Set([foldedName(sound)]);
  // What differs in spaces, hyphens, case or the definite form is understood without being written.
  const others = variants.map(trimmed).filter((each) => {
    const folded = foldedName(each);
    return folded !== '' && !seen.has(folded) && seen.add(folded);
  });
  return { name: sound, ...(others.length > 0 ? { variants: others } : {}) };
}

function trimmed(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function saidTwice(name: string): Refusal {
  return { code: 'vocabulary-twice', params: { name } };
}
