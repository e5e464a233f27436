import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { ActKind } from '../../domain/clauses/act-phrases.ts';
import { yearsOf } from '../../domain/register/decisions.ts';
import type { Asked, AskedWord } from '../../domain/search/asked.ts';
import { askedIn } from '../../domain/search/asked.ts';
import type { Db } from '../database-schema.ts';
import type { SearchAnswer, SearchCount, SearchPage, SearchQuestion } from '../search-index.port.ts';
import { storableKey } from '../storable-key.ts';
import { idsBetween } from './document-id.ts';
import type { FullText, Ids, Wanted } from './full-text.ts';
import { readHits } from './hits.ts';
import type { Meant } from './lexicon.ts';
import { formsOf, meantBy } from './lexicon.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { AskedOfRegister } from './wanted.ts';
import { filtersWanted, wantedAt } from './wanted.ts';

/** What is found in a database's index, over any connection to it that can read. */
export async function findIn(
  db: Db,
  fullText: FullText,
  question: SearchQuestion & SearchPage,
): Promise<SearchAnswer> {
  const { ids, known } = await ranked(db, fullText, question);
  const { mark } = await vocabularyOf(db, storableKey(question.groupId));
  return { hits: await readHits(db, question, ids), known: [...known], current: mark === question.mark };
}

/** How many there are, by year and kind: of the latest `most`. */
export async function countIn(
  db: Db,
  fullText: FullText,
  question: SearchQuestion,
  most: number,
): Promise<SearchCount> {
  const asked = await withMeaning(db, question.groupId, askedIn(question.query), meantBy);
  const wanted = asked.length === 0 ? undefined : lastWanted(asked, filtersWanted(question.filter));
  const { rows } = await sql<{ year: string; kinds: string; count: number | string }>`select d.year, d.kinds,
    count(*) as count from (${latest(fullText, question, wanted, most)}) as found
    join search_documents as d on d.id = found.id group by d.year, d.kinds`.execute(db);
  const counts = rows.map(({ year, kinds, count }) => ({
    year,
    kinds: kinds.split(' ').filter((kind): kind is ActKind => kind !== ''),
    count: Number(count),
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { total, more: total >= most, years: yearsOf(counts) };
}

type Meaning = (db: Db, groupId: string, asked: AskedWord) => Promise<Meant>;

async function withMeaning(
  db: Db,
  groupId: string,
  asked: readonly Asked[],
  meaning: Meaning,
): Promise<readonly AskedOfRegister[]> {
  return Promise.all(
    asked.map(async (each) =>
      each.kind === 'word'
        ? { asked: each, meant: await meaning(db, storableKey(groupId), each) }
        : { asked: each },
    ),
  );
}

/**
 * How much has to be known of what words mean, up to which rank: nothing for the words as they were typed, their forms,
 * and all that is near them. Each costs more than the one before, and is mostly not needed.
 */
const STAGES: readonly (readonly [ranks: readonly number[], meaning: Meaning | undefined])[] = [
  [[0, 1], undefined],
  [[2, 3], formsOf],
  [[4, 5, 6], meantBy],
];

/** The numbers of a page's documents: rank after rank until there are enough, within each the latest first. */
async function ranked(
  db: Db,
  fullText: FullText,
  question: SearchQuestion & SearchPage,
): Promise<{ readonly ids: readonly number[]; readonly known: ReadonlySet<string> }> {
  const { groupId, query, skip, count } = question;
  const enough = skip + count;
  const typed = askedIn(query);
  const known = new Set<string>();
  const found = new Set<number>();
  const page = () => ({ ids: [...found].slice(skip, enough), known });
  const look = async (wanted: Wanted | undefined) => {
    // Those of the ranks before are among them: as many as are wanted in all brings every one that is still missing.
    for (const id of await numbers(db, latest(fullText, question, wanted, enough))) found.add(id);
    return found.size >= enough;
  };
  if (typed.length === 0) {
    await look(undefined);
    return page();
  }
  const filters = filtersWanted(question.filter);
  for (const [ranks, meaning] of STAGES) {
    const asked: readonly AskedOfRegister[] = meaning
      ? await withMeaning(db, groupId, typed, meaning)
      : typed.map((each) => ({ asked: each }));
    for (const { meant } of asked) for (const stem of meant?.known ?? []) known.add(stem);
    for (const rank of ranks) {
      const wanted = wantedAt(rank, asked, filters);
      if (wanted && (await look(wanted))) return page();
    }
  }
  return page();
}

/** What all ranks find. */
function lastWanted(asked: readonly AskedOfRegister[], filters: readonly Wanted[]): Wanted | undefined {
  return STAGES.flatMap(([ranks]) => ranks)
    .toReversed()
    .map((rank) => wantedAt(rank, asked, filters))
    .find((wanted) => wanted !== undefined);
}

/** The latest that are wanted; without words and filters nothing but the list of documents is looked at. */
function latest(
  fullText: FullText,
  question: SearchQuestion,
  wanted: Wanted | undefined,
  limit: number,
): Ids {
  const { filter } = question;
  const range = idsBetween(filter?.from, filter?.to);
  const holds = mayBeFound(question);
  if (wanted) return fullText.matching(wanted, holds, range, limit);
  const filters = filtersWanted(filter);
  if (filters.length > 0) return fullText.matching({ kind: 'all', of: filters }, holds, range, limit);
  return sql`select d.id from search_documents as d where ${holds} and d.id between ${range.from} and ${range.to}
    order by d.id desc limit ${limit}`;
}

/** What somebody may find of a type: asked for with the words, so that nothing else is ever read or counted (D5). */
function mayBeFound({ groupId, type, sees }: SearchQuestion): RawBuilder<unknown> {
  const announced = sees.unannounced ? sql`` : sql` and d.announced = 1`;
  const agreed = sees.unagreed || type === 'item' ? sql`` : sql` and d.agreed = 1`;
  return sql`d.group_id = ${storableKey(groupId)} and d.type = ${type}${announced}${agreed}`;
}

async function numbers(db: Db, ids: Ids): Promise<readonly number[]> {
  const { rows } = await ids.execute(db);
  return rows.map(({ id }) => Number(id));
}
