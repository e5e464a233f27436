import { folded } from '../basics/folded.ts';
import type { Asked } from './asked.ts';
import { askedIn } from './asked.ts';
import { LAST_RANK, nearness, rankOf } from './closeness.ts';
import type { Known } from './compounds.ts';
import { phraseSpans } from './found-spans.ts';
import { stemmed } from './stem.ts';
import type { Token } from './tokens.ts';
import { signsOf, tokensOf } from './tokens.ts';

/** What something is found by. A word of its title ranks before the same in its text. */
export interface Searchable {
  readonly title: string;
  readonly text: string;
}

/**
 * Those that have everything asked for, the best first, equals in their order; all of them when nothing is asked. It
 * looks at every entry: for a few thousand at most, and what the index (store/search) must agree with.
 */
export function scanned<T>(entries: readonly T[], query: string, of: (entry: T) => Searchable): readonly T[] {
  const asked = askedIn(query);
  if (asked.length === 0) return entries;
  const read = entries.map((entry) => ({ entry, fields: fieldsOf(of(entry)) }));
  const known = knownIn(read.flatMap(({ fields }) => [...fields.title.words, ...fields.text.words]));
  return read
    .flatMap(({ entry, fields }) => {
      const ranks = asked.map((each) => rankIn(fields, each, known));
      return ranks.includes(undefined) ? [] : [{ entry, rank: Math.max(...ranks.map(Number)) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

interface Field {
  readonly words: readonly Token[];
  readonly terms: readonly string[];
}

function fieldsOf({ title, text }: Searchable): { readonly title: Field; readonly text: Field } {
  return { title: fieldOf(title), text: fieldOf(text) };
}

function fieldOf(text: string): Field {
  const words = tokensOf(text);
  return { words, terms: [...words, ...signsOf(text)].map(({ term }) => term) };
}

/** What the entries themselves teach: every word that stands alone in one of them. */
function knownIn(words: readonly Token[]): Known {
  const stems = new Set<string>();
  for (const term of new Set(words.map((word) => word.term))) stems.add(folded(stemmed(term)));
  return (stem) => stems.has(stem);
}

function rankIn(
  { title, text }: { readonly title: Field; readonly text: Field },
  asked: Asked,
  known: Known,
): number | undefined {
  const ranks = [title, text].flatMap((field) => ranksIn(field, asked, known, field === title));
  return ranks.length === 0 ? undefined : Math.min(LAST_RANK, ...ranks);
}

function ranksIn({ words, terms }: Field, asked: Asked, known: Known, inTitle: boolean): readonly number[] {
  switch (asked.kind) {
    case 'word':
      return terms.flatMap((term) => {
        const near = nearness(term, asked, known);
        return near ? [rankOf(near.closeness, inTitle)] : [];
      });
    case 'sign':
      return terms.some((term) => asked.terms.includes(term)) ? [0] : [];
    case 'phrase':
      return phraseSpans(words, asked.terms).length > 0 ? [0] : [];
    default:
      return asked satisfies never;
  }
}
