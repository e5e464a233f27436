import type { GroupState } from '../../group/group.ts';
import type { TaskPerson } from '../../task/people.ts';
import type { UptakeCommandType } from '../commands.ts';
import { ownVoices, speaksForAll } from '../people.ts';
import { UPTAKE_RULES } from '../rules.ts';
import type { MatrixRow } from './matrix.ts';

/** The municipalities that somebody may answer for: their own first, and of the secretariat every one. */
export function answerableFor(
  person: TaskPerson,
  group: Pick<GroupState, 'municipalities'>,
): readonly string[] {
  const own = ownVoices(person, group).map(({ municipality }) => municipality);
  return speaksForAll(person) ? [...new Set([...own, ...group.municipalities])] : own;
}

/** What a person may do with the decisions of a meeting now. API and cards send these; no client works out permissions. */
export function uptakeCommandsNow(
  rows: readonly MatrixRow[],
  person: TaskPerson,
  group: Pick<GroupState, 'municipalities'>,
): readonly UptakeCommandType[] {
  const voices = answerableFor(person, group);
  const own = new Set(ownVoices(person, group).map(({ municipality }) => municipality));
  return (Object.keys(UPTAKE_RULES) as UptakeCommandType[]).filter((type) => {
    if (!person.abilities.has(UPTAKE_RULES[type].ability)) return false;
    switch (type) {
      case 'ChooseDecisions':
        return true;
      case 'AnswerDecisions':
        return rows.length > 0 && voices.length > 0;
      case 'AcknowledgeDecisions':
        // Of one's own: for others the secretariat says of each what it was told.
        return rows.some(({ cells }) =>
          cells.some(({ municipality, asked, answer }) => own.has(municipality) && asked && !answer),
        );
      case 'EnterUptake':
        return rows.length > 0;
      default:
        return type satisfies never;
    }
  });
}
