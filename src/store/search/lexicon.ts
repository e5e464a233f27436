import { folded } from '../../domain/basics/folded.ts';
import type { AskedWord } from '../../domain/search/asked.ts';
import type { Closeness } from '../../domain/search/closeness.ts';
import { nearness } from '../../domain/search/closeness.ts';
import type { Known } from '../../domain/search/compounds.ts';
import { seamsIn, stemsBefore } from '../../domain/search/compounds.ts';
import { stemmed } from '../../domain/search/stem.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../database-schema.ts';

/** The words of a register that are near one that was asked for, by how near. */
export interface Meant {
  readonly words: ReadonlyMap<Closeness, readonly string[]>;
  /** Stems that the register knows and that parts of compounds were told by. */
  readonly known: ReadonlySet<string>;
}

/** From so many letters on a word is looked for without its dots, and inside others. */
const LEAST_LOOSE = 3;
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

/** The forms of a word that was asked for: the words of the register that have its stem, but for dots and accents. */
export async function formsOf(db: Db, groupId: string, asked: AskedWord): Promise<Meant> {
  const forms = await wordsOf(db, groupId).where('stem', '=', asked.plainStem).execute();
  return { words: byNearness(forms, asked, () => false), known: new Set() };
}

/** All that the register's words have to do with one that was asked for, apart from those that begin with it. */
export async function meantBy(db: Db, groupId: string, asked: AskedWord): Promise<Meant> {
  const { term, stem, plain, plainStem } = asked;
  if (plain.length < LEAST_LOOSE) return formsOf(db, groupId, asked);
  const forms = await wordsOf(db, groupId).where('stem', '=', plainStem).execute();
  const begun = await wordsOf(db, groupId)
    .where('plain', '>=', plain)
    .where('plain', '<', plain + AFTER_ALL)
    // The others begin with it as it was typed: those the engine finds by itself.
    .where((or) => or.or([or('word', '<', term), or('word', '>=', term + AFTER_ALL)]))
    .execute();
  const holding = await db
    .selectFrom('search_parts')
    .select('word')
    .distinct()
    .where('group_id', '=', groupId)
    .where('part', '>=', plainStem)
    .where('part', '<', plainStem + AFTER_ALL)
    .orderBy('word')
    .limit(MOST_WORDS)
    .execute();
  const before = holding.flatMap(({ word }) => [
    ...stemsBefore(word, stem),
    ...stemsBefore(folded(word), plainStem),
  ]);
  const known = await knownAmong(db, groupId, new Set(before));
  return {
    words: byNearness([...forms, ...begun, ...holding], asked, (each) => known.has(each)),
    known,
  };
}

interface Found {
  readonly word: string;
}

function wordsOf(db: Db, groupId: string) {
  return db
    .selectFrom('search_words')
    .select('word')
    .where('group_id', '=', groupId)
    .orderBy('word')
    .limit(MOST_WORDS);
}

/** Each word once, without the word itself and what begins with it. */
function byNearness(found: readonly Found[], asked: AskedWord, known: Known): Meant['words'] {
  const words = new Set(found.map(({ word }) => word));
  const near = Map.groupBy(words, (word) => nearness(word, asked, known)?.closeness ?? 'beginning');
  near.delete('beginning');
  near.delete('same');
  return near;
}

function entryOf(groupId: string, word: string) {
  return { group_id: groupId, word, plain: folded(word), stem: folded(stemmed(word)) };
}

/** What stands in a word from where another part may begin, without dots: what is asked for inside it begins one of these. */
function partsOf(word: string): readonly string[] {
  const plain = folded(word);
  return seamsIn(plain).map((at) => plain.slice(at));
}

async function knownAmong(db: Db, groupId: string, stems: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const some of chunks([...stems], MOST_WORDS)) {
    const found = await db
      .selectFrom('search_words')
      .select('stem')
      .distinct()
      .where('group_id', '=', groupId)
      .where('stem', 'in', some)
      .execute();
    for (const { stem } of found) known.add(stem);
  }
  return known;
}
