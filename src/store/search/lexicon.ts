import { folded } from '../../domain/basics/folded.ts';
import type { AskedWord } from '../../domain/search/asked.ts';
import type { Closeness } from '../../domain/search/closeness.ts';
import { nearness } from '../../domain/search/closeness.ts';
import { firstsIn, stemsOfFirst } from '../../domain/search/compounds.ts';
import { stemmed } from '../../domain/search/stem.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../database-schema.ts';

/** The words of a register that are near one that was asked for, by how near. */
export interface Meant {
  readonly words: ReadonlyMap<Closeness, readonly string[]>;
  /** Stems that the register knows and that parts of compounds were told by. */
  readonly known: ReadonlySet<string>;
}

/** A word of so many letters can have another inside it, and a part has so many at least. */
const LEAST_PART = 3;
const LEAST_FIRST = 2;
/** So many words of each sort are looked for: a search for `a` is no search for all of them. */
const MOST_WORDS = 400;
/** Stands after every letter. */
const AFTER_ALL = '\u{10FFFF}';

/**
 * Adds words to those that the register knows: each once, with its stem, without its dots, and by what it may have inside
 * it. There are few of them beside the texts, and ever fewer new ones.
 */
export async function learnWords(db: Db, groupId: string, words: ReadonlySet<string>): Promise<void> {
  const unknown: string[] = [];
  for (const some of chunks([...words].toSorted())) {
    const found = await db
      .selectFrom('search_words')
      .select('word')
      .where('group_id', '=', groupId)
      .where('word', 'in', some)
      .execute();
    const known = new Set(found.map(({ word }) => word));
    unknown.push(...some.filter((word) => !known.has(word)));
  }
  for (const some of chunks(unknown))
    await db
      .insertInto('search_words')
      .values(some.map((word) => entryOf(groupId, word)))
      .onConflict((clash) => clash.columns(['group_id', 'word']).doNothing())
      .execute();
  const parts = unknown.flatMap((word) => partsOf(word).map((part) => ({ group_id: groupId, part, word })));
  for (const some of chunks(parts))
    await db
      .insertInto('search_parts')
      .values(some)
      .onConflict((clash) => clash.columns(['group_id', 'part', 'word']).doNothing())
      .execute();
}

/** What the register's words have to do with one that was asked for, apart from those that begin with it. */
export async function meantBy(db: Db, groupId: string, asked: AskedWord): Promise<Meant> {
  const { term, stem, plain, plainStem } = asked;
  const loose = plain.length >= LEAST_PART;
  const words = () => db.selectFrom('search_words').select('word').where('group_id', '=', groupId);
  const forms = await words().where('stem', '=', stem).orderBy('word').limit(MOST_WORDS).execute();
  const alike = await words().where('plain_stem', '=', plainStem).orderBy('word').limit(MOST_WORDS).execute();
  const begun = loose
    ? await words()
        .where('plain', '>=', plain)
        .where('plain', '<', plain + AFTER_ALL)
        // The others begin with it as it was typed: those the engine finds by itself.
        .where((or) => or.or([or('word', '<', term), or('word', '>=', term + AFTER_ALL)]))
        .orderBy('word')
        .limit(MOST_WORDS)
        .execute()
    : [];
  const holding = loose
    ? await db
        .selectFrom('search_parts')
        .select('word')
        .distinct()
        .where('group_id', '=', groupId)
        .where('part', '>=', plainStem)
        .where('part', '<', plainStem + AFTER_ALL)
        .orderBy('word')
        .limit(MOST_WORDS)
        .execute()
    : [];
  const compounds = holding.map(({ word }) => word);
  const known = await knownAmong(db, groupId, firstStems(compounds, asked));
  const all = new Set([...forms, ...alike, ...begun].map(({ word }) => word).concat(compounds));
  const near = Map.groupBy(
    all,
    (word) => nearness(word, asked, (each) => known.has(each))?.closeness ?? 'beginning',
  );
  near.delete('beginning');
  near.delete('same');
  return { words: near, known };
}

function entryOf(groupId: string, word: string) {
  const plain = folded(word);
  return { group_id: groupId, word, stem: stemmed(word), plain, plain_stem: stemmed(plain) };
}

/** What stands in a word after some of its letters, without dots: what is asked for inside it begins one of these. */
function partsOf(word: string): readonly string[] {
  const plain = folded(word);
  if (!/^\p{L}+$/u.test(plain)) return [];
  const parts: string[] = [];
  for (let at = LEAST_FIRST; at <= plain.length - LEAST_PART; at += 1) parts.push(plain.slice(at));
  return parts;
}

/** The stems that the register would have to know for these words to be compounds with what is asked for. */
function firstStems(words: readonly string[], { stem, plainStem }: AskedWord): ReadonlySet<string> {
  const firsts = words.flatMap((word) => [...firstsIn(word, stem), ...firstsIn(folded(word), plainStem)]);
  return new Set(firsts.flatMap(stemsOfFirst));
}

async function knownAmong(db: Db, groupId: string, stems: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const some of chunks([...stems], MOST_WORDS))
    for (const column of ['stem', 'plain_stem'] as const) {
      const found = await db
        .selectFrom('search_words')
        .select(`${column} as stem`)
        .distinct()
        .where('group_id', '=', groupId)
        .where(column, 'in', some)
        .execute();
      for (const { stem } of found) known.add(stem);
    }
  return known;
}
