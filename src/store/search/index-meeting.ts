import { chunks } from '../chunks.ts';
import type { Db } from '../database-schema.ts';
import type { ItemRow, MeetingRow } from '../register.port.ts';
import { storableKey } from '../storable-key.ts';
import { dayNumber } from './document-id.ts';
import type { Document, Vocabulary } from './documents.ts';
import { documentsOf, readingOf } from './documents.ts';
import { termsOf } from './document-terms.ts';
import type { DocumentTerms, FullText } from './full-text.ts';
import { learnWords } from './lexicon.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A meeting as its rows are kept under: stored keys. */
export interface MeetingKey {
  readonly group_id: string;
  readonly meeting_id: string;
}

/**
 * Brings what can be found of a meeting in step with its rows, in the transaction that wrote them. It looks at the whole
 * meeting, since its title, day and number are words of every decision of it, and writes what differs: what it costs goes
 * by the meeting and by what changed, never by how much there is besides.
 */
export async function indexMeeting(db: Db, fullText: FullText, key: MeetingKey): Promise<void> {
  // Held from here on: whoever else indexes this meeting waits, and then reads the rows anew.
  const slot = await holdSlot(db, key);
  const row = await one(db, key);
  const items = row ? await itemsOf(db, key) : [];
  const vocabulary = await vocabularyOf(db, key.group_id);
  const wanted = row ? documentsOf(row, items, await slotOn(db, key, slot, row.date), vocabulary) : [];
  const standing = await ofMeeting(db, key);
  const kept = new Set<number>();
  const fresh: Document[] = [];
  for (const document of wanted)
    if (standing.get(document.id) === document.source) kept.add(document.id);
    else fresh.push(document);
  await forget(
    db,
    fullText,
    [...standing.keys()].filter((id) => !kept.has(id)),
  );
  if (row) await write(db, fullText, key, row, fresh, vocabulary);
}

interface Slot {
  readonly day: number;
  readonly slot: number;
}

async function holdSlot(db: Db, key: MeetingKey): Promise<Slot | undefined> {
  return db
    .updateTable('search_meetings')
    .set((row) => ({ slot: row.ref('slot') }))
    .where('group_id', '=', key.group_id)
    .where('meeting_id', '=', key.meeting_id)
    .returning(['day', 'slot'])
    .executeTakeFirst();
}

/** Which of its day's meetings it is: the next one when it is new there. Two that take the same try again. */
async function slotOn(db: Db, key: MeetingKey, held: Slot | undefined, date: string): Promise<number> {
  const day = dayNumber(date);
  if (held?.day === day) return held.slot;
  const last = await db
    .selectFrom('search_meetings')
    .select('slot')
    .where('day', '=', day)
    .orderBy('slot', 'desc')
    .limit(1)
    .executeTakeFirst();
  const slot = last ? last.slot + 1 : 0;
  await db
    .insertInto('search_meetings')
    .values({ ...key, day, slot })
    .onConflict((clash) => clash.columns(['group_id', 'meeting_id']).doUpdateSet({ day, slot }))
    .execute();
  return slot;
}

async function one(db: Db, key: MeetingKey): Promise<MeetingRow | undefined> {
  const found = await db
    .selectFrom('register_meetings')
    .select('entry')
    .where('group_id', '=', key.group_id)
    .where('meeting_id', '=', key.meeting_id)
    .executeTakeFirst();
  return found && (JSON.parse(found.entry) as MeetingRow);
}

async function itemsOf(db: Db, key: MeetingKey): Promise<readonly ItemRow[]> {
  const found = await db
    .selectFrom('register_items')
    .select('entry')
    .where('group_id', '=', key.group_id)
    .where('meeting_id', '=', key.meeting_id)
    .orderBy('position')
    .orderBy('item_id')
    .execute();
  return found.map(({ entry }) => JSON.parse(entry) as ItemRow);
}

async function ofMeeting(db: Db, key: MeetingKey): Promise<ReadonlyMap<number, string>> {
  const found = await db
    .selectFrom('search_documents')
    .select(['id', 'source'])
    .where('group_id', '=', key.group_id)
    .where('meeting_id', '=', key.meeting_id)
    .execute();
  return new Map(found.map(({ id, source }) => [Number(id), source]));
}

async function forget(db: Db, fullText: FullText, ids: readonly number[]): Promise<void> {
  await fullText.remove(db, ids);
  for (const some of chunks(ids)) await db.deleteFrom('search_documents').where('id', 'in', some).execute();
}

async function write(
  db: Db,
  fullText: FullText,
  key: MeetingKey,
  { date }: MeetingRow,
  documents: readonly Document[],
  vocabulary: Vocabulary,
): Promise<void> {
  const read = documents
    .toSorted((a, b) => a.id - b.id)
    .map((document) => {
      const reading = readingOf(document, date, vocabulary);
      return { document, reading, terms: termsOf(document, reading) };
    });
  for (const some of chunks(read))
    await db
      .insertInto('search_documents')
      .values(
        some.map(({ document, reading }) => ({
          ...key,
          id: document.id,
          item_id: document.itemId === '' ? '' : storableKey(document.itemId),
          clause_id: document.clauseId === '' ? '' : storableKey(document.clauseId),
          type: document.type,
          announced: document.announced ? 1 : 0,
          agreed: document.agreed ? 1 : 0,
          year: date.slice(0, 4),
          kinds: (reading?.kinds ?? []).join(' '),
          mark: reading ? vocabulary.mark : '',
          reading: reading ? JSON.stringify(reading) : '',
          source: document.source,
        })),
      )
      .execute();
  await fullText.add(
    db,
    read.map(({ document, terms }) => ({ id: document.id, terms })),
  );
  await learnWords(db, key.group_id, new Set(read.flatMap(({ terms }) => wordsOf(terms))));
}

function wordsOf({ title, text, place }: DocumentTerms): readonly string[] {
  return [...title.inOrder, ...text.inOrder, ...place.inOrder];
}
