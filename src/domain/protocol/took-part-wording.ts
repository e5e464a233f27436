import type { Item, MeetingState } from '../meeting/state.ts';
import { attends } from '../meeting/attendance/evolve.ts';
import { personOf } from '../meeting/people.ts';
import type { Participant } from '../meeting/views/participation.ts';
import { participationIn } from '../meeting/views/participation.ts';
import { enumeration } from './wording.ts';

/**
 * Who did not take part in an item all through, where that is certain and something was decided: `Herman Ek deltog inte
 * i ärendet.` Only of those who were at the meeting, for the absent stand in the attendance; and of those recused, whom
 * it concerns whatever came of the item. What is not known is not printed: the protocol does not guess (D3).
 */
export function tookPartSentences(state: MeetingState, item: Item): readonly string[] {
  const sat = participationIn(state, item) ?? [];
  const decided = item.clauses.length > 0 || item.outcome !== undefined;
  const there = decided
    ? sat.filter(({ person, recused }) => {
        const presence = state.attendance.get(person.personId)?.presence;
        return !recused && attends(presence);
      })
    : [];
  return [
    ...sentence(recusedIn(state, item), (names) => `${names} anmälde jäv och deltog inte i ärendet.`),
    ...sentence(
      named(there, ({ took }) => took === 'none'),
      (names) => `${names} deltog inte i ärendet.`,
    ),
    ...sentence(
      named(there, ({ how }) => how === 'joined'),
      (names) => `${names} anslöt under ärendet.`,
    ),
    ...sentence(
      named(there, ({ how }) => how === 'left'),
      (names) => `${names} lämnade under ärendet.`,
    ),
    ...sentence(
      named(there, ({ how }) => how === 'partly'),
      (names) => `${names} deltog i delar av ärendet.`,
    ),
  ];
}

function named(sat: readonly Participant[], which: (one: Participant) => boolean): readonly string[] {
  return sat.filter(which).map(({ person }) => person.name);
}

/** Also before the item has been dealt with: it was declared, and is part of what happened. */
function recusedIn(state: MeetingState, { recusals = [] }: Item): readonly string[] {
  return recusals.flatMap(({ personId }) => personOf(state, personId)?.name ?? []);
}

function sentence(names: readonly string[], say: (names: string) => string): readonly string[] {
  return names.length === 0 ? [] : [say(enumeration(names))];
}
