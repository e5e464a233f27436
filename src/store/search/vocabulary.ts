import type { GroupWords } from '../../domain/clauses/group-words.ts';
import { markOf } from '../../domain/register/decisions.ts';
import type { Db } from '../database-schema.ts';
import type { Vocabulary } from './documents.ts';

/** The words of groups as they were read last, by their text: they seldom change and every row is read by them. */
const read = new Map<string, { readonly text: string; readonly vocabulary: Vocabulary }>();
const NONE: Vocabulary = { words: {}, mark: markOf({}) };

/** The words that new rows of a group are read by; none before the group has said any. */
export async function vocabularyOf(db: Db, groupId: string): Promise<Vocabulary> {
  const found = await db
    .selectFrom('search_vocabulary')
    .select('words')
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  if (!found) return NONE;
  const before = read.get(groupId);
  if (before?.text === found.words) return before.vocabulary;
  const words = JSON.parse(found.words) as GroupWords;
  const vocabulary: Vocabulary = { words, mark: markOf(words) };
  read.set(groupId, { text: found.words, vocabulary });
  return vocabulary;
}
