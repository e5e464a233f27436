import { sql } from 'kysely';
import type { ActKind } from '../../domain/clauses/act-phrases.ts';
import { yearsOf } from '../../domain/register/decisions.ts';
import { askedIn } from '../../domain/search/asked.ts';
import type { Db } from '../database-schema.ts';
import type { SearchAnswer, SearchCount, SearchPage, SearchQuestion } from '../search-index.port.ts';
import { storableKey } from '../storable-key.ts';
import { idsBetween } from './document-id.ts';
import type { FullText, IdRange, Ids, Wanted } from './full-text.ts';
import { readHits } from './hits.ts';
import { meantBy } from './lexicon.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { AskedOfRegister } from './wanted.ts';
import { filtersWanted, ranksWanted, scopeWanted } from './wanted.ts';

/** What is found in a database's index, over any connection to it that can read. */
export async function findIn(
  db: Db,
  fullText: FullText,
  question: SearchQuestion & SearchPage,
): Promise<SearchAnswer> {
  const asked = await askedOf(db, question);
  const ids = await ranked(db, fullText, question, asked);
  const { mark } = await vocabularyOf(db, storableKey(question.groupId));
  return {
    hits: await readHits(db, question, ids),
    known: [...new Set(asked.flatMap(({ meant }) => [...(meant?.known ?? [])]))],
    current: mark === question.mark,
  };
}

/** How many there are, by year and kind: of the latest `most`. */
export async function countIn(
  db: Db,
  fullText: FullText,
  question: SearchQuestion,
  most: number,
): Promise<SearchCount> {
  const asked = await askedOf(db, question);
  const wanted = asked.length === 0 ? undefined : ranksWanted(asked, scopeWanted(question)).at(-1);
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

async function askedOf(
  db: Db,
  { groupId, query }: Pick<SearchQuestion, 'groupId' | 'query'>,
): Promise<readonly AskedOfRegister[]> {
  return Promise.all(
    askedIn(query).map(async (asked) =>
      asked.kind === 'word' ? { asked, meant: await meantBy(db, storableKey(groupId), asked) } : { asked },
    ),
  );
}

/** The numbers of a page's documents: rank after rank until there are enough, within each the latest first. */
async function ranked(
  db: Db,
  fullText: FullText,
  question: SearchQuestion & SearchPage,
  asked: readonly AskedOfRegister[],
): Promise<readonly number[]> {
  const { skip, count } = question;
  const enough = skip + count;
  if (asked.length === 0)
    return (await numbers(db, latest(fullText, question, undefined, enough))).slice(skip, enough);
  const found = new Set<number>();
  for (const wanted of ranksWanted(asked, scopeWanted(question))) {
    // Those of the ranks before are among them: as many as are wanted in all brings every one that is still missing.
    for (const id of await numbers(db, latest(fullText, question, wanted, enough))) found.add(id);
    if (found.size >= enough) break;
  }
  return [...found].slice(skip, enough);
}

/** The latest that are wanted; without words and filters nothing but the list of documents is looked at. */
function latest(
  fullText: FullText,
  question: SearchQuestion,
  wanted: Wanted | undefined,
  limit: number,
): Ids {
  const { filter = {} } = question;
  const range = idsBetween(filter.from, filter.to);
  if (wanted) return fullText.matching(wanted, range, limit);
  if (filtersWanted(filter).length > 0) return fullText.matching(scopeWanted(question), range, limit);
  return listed(question, range, limit);
}

function listed({ groupId, type, sees }: SearchQuestion, { from, to }: IdRange, limit: number): Ids {
  return sql`select id from search_documents where group_id = ${storableKey(groupId)} and type = ${type}
    and id between ${from} and ${to}
    ${sees.unannounced ? sql`` : sql`and announced = 1`}
    ${sees.unagreed || type === 'item' ? sql`` : sql`and agreed = 1`}
    order by id desc limit ${limit}`;
}

async function numbers(db: Db, ids: Ids): Promise<readonly number[]> {
  const { rows } = await ids.execute(db);
  return rows.map(({ id }) => Number(id));
}
