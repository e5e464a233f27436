import type { GroupWords } from '../clauses/group-words.ts';
import type { GroupState } from './group.ts';

/** What a group adds to the grammar of clauses: those who are or were its people, its municipalities,
 * and its own vocabulary. */
export function groupWords({ members, municipalities, settings }: GroupState): GroupWords {
  return {
    people: members.map(({ name }) => name),
    municipalities,
    ...settings.vocabulary,
  };
}
