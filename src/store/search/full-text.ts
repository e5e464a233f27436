import type { QueryExecutorProvider, RawBuilder } from 'kysely';

/** The parts of a document; the terms of `facts` begin with `=`, so that no word is ever one of them. */
export const FIELDS = ['title', 'text', 'place', 'facts'] as const;
export type Field = (typeof FIELDS)[number];

/** What an engine's full text looks for, said once for both. */
export type Wanted =
  /** A term; with `begins` any that begins so. */
  | { readonly kind: 'term'; readonly term: string; readonly begins?: true }
  /** Terms one after the other; with `field` in this one. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[]; readonly field?: Field }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Wanted[] };

/** The terms of a document, by field: those that follow each other, and those that stand beside them. */
export type DocumentTerms = Readonly<Record<Field, FieldTerms>>;
export interface FieldTerms {
  readonly inOrder: readonly string[];
  readonly beside: readonly string[];
}

export interface NewDocument {
  readonly id: number;
  readonly terms: DocumentTerms;
}

/** A question that answers numbers of documents, as `id`, the highest first. PostgreSQL writes them as text. */
export type Ids = RawBuilder<{ readonly id: number | string }>;

/** Whole numbers, both ends included. */
export interface IdRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What differs between the engines' full text. Terms are ours: neither engine takes words apart, knows a language or
 * ranks. Documents are answered by their number, the highest first, which is the latest.
 */
export interface FullText {
  makeTables(db: QueryExecutorProvider): Promise<void>;
  /** A type of text column that is ordered by its bytes. */
  readonly byBytes: 'text' | 'text collate "C"';
  /** The end of a table that is nothing but its key: it is kept once. */
  readonly keyAlone: '' | 'without rowid';
  /** Adds documents whose row in `search_documents` stands; their ids rise. */
  add(db: QueryExecutorProvider, documents: readonly NewDocument[]): Promise<void>;
  /** Takes away what is found of documents. */
  remove(db: QueryExecutorProvider, ids: readonly number[]): Promise<void>;
  /** Takes away what is found of all documents. */
  clear(db: QueryExecutorProvider): Promise<void>;
  /** The question for the latest documents that are wanted and of which `holds`, asked of their row `d`, is true. */
  matching(wanted: Wanted, holds: RawBuilder<unknown>, range: IdRange, limit: number): Ids;
}
