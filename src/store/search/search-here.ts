import type { Db } from '../database-schema.ts';
import type { Searcher } from '../search-index.port.ts';
import type { FullText } from './full-text.ts';
import { countIn, findIn } from './search-index.ts';

/** Looks in the index over this very connection. */
export function searchHere(db: Db, fullText: FullText): Searcher {
  return {
    find: (question) => findIn(db, fullText, question),
    count: (question, most) => countIn(db, fullText, question, most),
  };
}
