import { sql } from 'kysely';
import { chunks } from '../chunks.ts';
import type { DocumentTerms, Field, FieldTerms, FullText, Wanted } from './full-text.ts';
import { FIELDS } from './full-text.ts';

/**
 * PostgreSQL's tsvector with a GIN index. Vectors and queries are written out as they are, cast and never parsed: its
 * parser, dictionaries and ranking do nothing. Fields are its weights.
 */
export const TSVECTOR: FullText = {
  byBytes: 'text collate "C"',
  keyAlone: '',
  async makeTables(db) {
    await sql`create table search_terms (id bigint primary key, terms tsvector not null)`.execute(db);
    await sql`create index search_terms_by_term on search_terms using gin (terms)`.execute(db);
  },
  async add(db, documents) {
    for (const some of chunks(documents))
      await sql`insert into search_terms (id, terms) values ${sql.join(
        some.map(({ id, terms }) => sql`(${id}, ${vector(terms)}::tsvector)`),
      )}`.execute(db);
  },
  async remove(db, ids) {
    if (ids.length > 0)
      await sql`delete from search_terms where id = any(${ids.map(String)}::bigint[])`.execute(db);
  },
  async clear(db) {
    await sql`delete from search_terms`.execute(db);
  },
  matching: (wanted, holds, { from, to }, limit) =>
    sql`select t.id from search_terms as t join search_documents as d on d.id = t.id
      where t.terms @@ ${said(wanted)}::tsquery and t.id between ${from} and ${to} and ${holds}
      order by t.id desc limit ${limit}`,
};

const WEIGHTS: Readonly<Record<Field, string>> = { title: 'A', text: 'B', place: 'C', facts: 'D' };
/** A vector holds no place beyond this one, and so many of one term. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

function vector(terms: DocumentTerms): string {
  const places = new Map<string, string[]>();
  let place = 0;
  const add = (term: string, field: Field) => {
    const all = places.get(term) ?? [];
    if (all.length < MOST_PLACES) all.push(`${Math.min(place, LAST_PLACE)}${WEIGHTS[field]}`);
    places.set(term, all);
  };
  for (const field of FIELDS)
    for (const [term, step] of inPlaces(terms[field])) {
      place += step;
      add(term, field);
    }
  return [...places].map(([term, all]) => `'${term}':${all.join(',')}`).join(' ');
}

/** Each term with how far it stands from the one before: what stands beside the words follows on nothing. */
function inPlaces({ inOrder, beside }: FieldTerms): readonly (readonly [string, number])[] {
  return [
    ...inOrder.map((term, index) => [term, index === 0 ? 2 : 1] as const),
    ...beside.map((term) => [term, 2] as const),
  ];
}

function said(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'term':
      return `'${wanted.term}'${wanted.begins ? ':*' : ''}`;
    case 'phrase':
      return `(${wanted.terms.map((term) => lexeme(term, wanted.field)).join(' <-> ')})`;
    case 'all':
    case 'any':
      return `(${wanted.of.map(said).join(wanted.kind === 'all' ? ' & ' : ' | ')})`;
    default:
      return wanted satisfies never;
  }
}

/** Terms are letters, digits and signs of ours: nothing in them ends a quotation. */
function lexeme(term: string, field: Field | undefined): string {
  return `'${term}'${field ? `:${WEIGHTS[field]}` : ''}`;
}
