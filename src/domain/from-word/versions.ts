import type { Span } from '../basics/rich-text.ts';
import { lineSpans } from './text-lines.ts';
import type { WordAuthor, WordLine, WordRun } from './word-file.ts';

/** A wording and what it became, by whom where that is known. */
export interface Version<T> {
  readonly before: T;
  readonly after: T;
  readonly by: readonly WordAuthor[];
}

/**
 * What became of a line, change by change: first what nobody tracked, then what each author did in tracked changes, each
 * as if the others' had been rejected. So one can be taken in and another left.
 */
export function versionsOf<T>(
  before: T,
  line: Pick<WordLine, 'runs' | 'partedBy'>,
  read: (spans: readonly Span[]) => T,
  same: (a: T, b: T) => boolean,
): readonly Version<T>[] {
  const { runs, partedBy } = line;
  const authors = authorsOf(runs);
  const whole = (kept: readonly WordRun[]) => read(spansOf(kept));
  const untracked = whole(runs.filter(({ inserted }) => !inserted));
  const versions: Version<T>[] = [];
  const add = (from: T, after: T, by: readonly WordAuthor[]) => {
    if (!same(from, after)) versions.push({ before: from, after, by });
  };
  add(before, untracked, authors.length === 0 && partedBy ? [partedBy] : []);
  for (const author of authors) add(untracked, whole(acceptedOf(runs, author)), [author]);
  return versions;
}

/** What the runs say, with every tracked change accepted and without what was struck by hand. */
export function acceptedSpans(runs: readonly WordRun[]): readonly Span[] {
  return spansOf(runs.filter(({ deleted }) => !deleted));
}

/** Everybody who has changed something of it in tracked changes, each with their last change. */
export function authorsOf(runs: readonly WordRun[]): readonly WordAuthor[] {
  const authors = new Map<string, WordAuthor>();
  for (const { inserted, deleted } of runs)
    for (const author of [inserted, deleted]) {
      if (!author) continue;
      const known = authors.get(author.name);
      if (!known || (author.at ?? '') > (known.at ?? '')) authors.set(author.name, author);
    }
  return [...authors.values()];
}

/** Who made a line what it is: its own changes, or whose change parted or moved it. */
export function makersOf({ runs, partedBy, movedBy }: WordLine): readonly WordAuthor[] {
  if (movedBy) return [movedBy];
  const authors = authorsOf(runs);
  return authors.length > 0 ? authors : partedBy ? [partedBy] : [];
}

/** Only this author's changes accepted. What one inserted and another deleted is nobody's any more. */
function acceptedOf(runs: readonly WordRun[], { name }: WordAuthor): readonly WordRun[] {
  return runs.filter(({ inserted, deleted }) => {
    if (inserted) return !deleted && inserted.name === name;
    return deleted?.name !== name;
  });
}

function spansOf(runs: readonly WordRun[]): readonly Span[] {
  return lineSpans(
    runs.flatMap(({ text, bold, struck }) => (struck ? [] : [bold ? { text, bold } : { text }])),
  );
}
