import type { IsoDate } from '../../domain/basics/time.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { groupWords } from '../../domain/group/words.ts';
import { concernedOf, readFacts } from '../../domain/register/decisions.ts';
import type { ShownDecision } from '../../domain/uptake/views/meeting-uptake.ts';
import type { ItemRow } from '../../store/register.port.ts';

/** The clauses of a meeting's items as they were agreed last, in their order; none before that (D5). */
export function agreedDecisions(items: readonly ItemRow[], group: GroupState): readonly ShownDecision[] {
  const named = namedBy(group);
  return items
    .filter(({ decisionsAgreed }) => decisionsAgreed)
    .flatMap(({ itemId, date, title, number, clauses }) =>
      clauses.map(({ clauseId, text }) => ({
        clauseId,
        itemId,
        item: number === undefined ? title : `${number}. ${title}`,
        text,
        named: named(text, date),
      })),
    )
    .map((decision, index) => ({ ...decision, number: index + 1 }));
}

/** How many clauses of a group are kept read: those of some years. */
const MOST_READ = 2_000;

/** What was read, for as long as the group says the same words: reading a clause takes a thousand times longer. */
const readings = new Map<string, { readonly said: string; readonly of: Map<string, readonly string[]> }>();

function namedBy(group: GroupState): (text: string, date: IsoDate) => readonly string[] {
  const words = groupWords(group);
  const said = JSON.stringify(words);
  const known = readings.get(group.groupId);
  const { of } = known?.said === said ? known : { of: new Map<string, readonly string[]>() };
  readings.set(group.groupId, { said, of });
  return (text, date) => {
    const key = `${date} ${text}`;
    const before = of.get(key);
    if (before) return before;
    const { assignees } = readFacts(text, date, words);
    const named = concernedOf({ text, assignees }, group.municipalities);
    if (of.size >= MOST_READ) of.clear();
    of.set(key, named);
    return named;
  };
}
