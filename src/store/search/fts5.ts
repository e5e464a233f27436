import { sql } from 'kysely';
import type { FieldTerms, FullText, Wanted } from './full-text.ts';
import { FIELDS } from './full-text.ts';

/**
 * SQLite's FTS5. The tokenizer `ascii` parts terms at the blanks that stand between them, and leaves letters beyond ASCII
 * as they are: nothing is folded, no dots are lost. The table keeps no text of its own.
 */
export const FTS5: FullText = {
  byBytes: 'text',
  keyAlone: 'without rowid',
  async makeTables(db) {
    await sql`create virtual table search_terms using fts5(title, text, place, facts, content='', contentless_delete=1,
      tokenize="ascii tokenchars '=/.'")`.execute(db);
  },
  async add(db, documents) {
    for (const { id, terms } of documents) {
      const [title, text, place, facts] = FIELDS.map((field) => written(terms[field]));
      await sql`insert into search_terms (rowid, title, text, place, facts) values (${id}, ${title}, ${text}, ${place}, ${facts})`.execute(
        db,
      );
    }
  },
  async remove(db, ids) {
    for (const id of ids) await sql`delete from search_terms where rowid = ${id}`.execute(db);
  },
  async clear(db) {
    await sql`insert into search_terms (search_terms) values ('delete-all')`.execute(db);
  },
  // A cross join is carried out as it is written: the words first, then the row of each until there are enough.
  matching: (wanted, holds, { from, to }, limit) =>
    sql`select t.rowid as id from search_terms as t cross join search_documents as d on d.id = t.rowid
      where search_terms match ${said(wanted)} and t.rowid between ${from} and ${to} and ${holds}
      order by t.rowid desc limit ${limit}`,
};

/** What stands beside the words is kept apart from them, so that no phrase runs into it. */
function written({ inOrder, beside }: FieldTerms): string {
  return [...inOrder, ...beside.map((term) => `. ${term}`)].join(' ');
}

function said(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'term':
      return `"${wanted.term}"${wanted.begins ? ' *' : ''}`;
    case 'phrase':
      return `${wanted.field ? `${wanted.field} : ` : ''}"${wanted.terms.join(' ')}"`;
    case 'all':
    case 'any':
      return `(${wanted.of.map(said).join(wanted.kind === 'all' ? ' AND ' : ' OR ')})`;
    default:
      return wanted satisfies never;
  }
}
