import type { Insertable } from 'kysely';
import type { DatabaseSchema, Db, Engine } from './database-schema.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Note, Notes } from './notes.port.ts';
import { storableKey } from './storable-key.ts';

type NoteColumns = Insertable<DatabaseSchema['notes']>;
type NoteKey = Omit<NoteColumns, 'note'>;

/** Private notes over a database (D6). */
export function createNotes(engine: Engine): Notes {
  const { db } = engine;
  async function erase(key: NoteKey): Promise<void> {
    await deleteNote(db, key);
    await engine.scrub();
  }
  return {
    async read(groupId, subject) {
      const rows = await db
        .selectFrom('notes')
        .select('note')
        .where('group_id', '=', storableKey(groupId))
        .where('subject', '=', storableKey(subject))
        .orderBy('kind')
        .orderBy('person_id')
        .execute();
      return rows.map((row) => JSON.parse(row.note) as Note);
    },
    async write(note) {
      const key = noteKey(note);
      const text = noteText(note);
      if (text === null) return erase(key);
      await upsertNotes(db, [{ ...key, note: text }]);
    },
    erase: (groupId, subject, kind, personId) => erase(noteKey({ groupId, subject, kind, personId })),
  };
}

/** Writes notes, each over the one that is there. */
export async function upsertNotes(db: Db, rows: readonly NoteColumns[]): Promise<void> {
  await db
    .insertInto('notes')
    .values(rows)
    .onConflict((clash) =>
      clash
        .columns(['group_id', 'subject', 'kind', 'person_id'])
        .doUpdateSet((row) => ({ note: row.ref('excluded.note') })),
    )
    .execute();
}

/** Deletes a note, if it is there. What it said is still in the file until `Engine.scrub`. */
export async function deleteNote(db: Db, { group_id, subject, kind, person_id }: NoteKey): Promise<void> {
  await db
    .deleteFrom('notes')
    .where('group_id', '=', group_id)
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .where('person_id', '=', person_id)
    .execute();
}

/** What a note is found by. */
export function noteKey(note: Pick<Note, 'groupId' | 'subject' | 'kind' | 'personId'>): NoteKey {
  return {
    group_id: storableKey(note.groupId),
    subject: storableKey(note.subject),
    kind: note.kind,
    person_id: storableKey(note.personId),
  };
}

/** The note as it is stored, or null when it is one that erases. */
export function noteText(note: Note): string | null {
  return note.text === '' ? null : canonicalJson(note);
}
