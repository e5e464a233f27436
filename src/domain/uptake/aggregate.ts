import type { Aggregate, Recorded } from '../basics/event.ts';
import type { UptakeEvent } from './events.ts';
import type { SaidBy, UptakeCell, UptakeFacts } from './vocabulary.ts';

/** How the decisions of a meeting are taken up, as the log tells it: stream kind `uptake`, id the meeting's. */
export type UptakeState = UptakeFacts;

/** Before anybody chose or answered anything. */
export const noUptake: UptakeState = { groupId: '', meetingId: '', followings: [], cells: [], entries: [] };

export const uptakeAggregate: Aggregate<UptakeState, UptakeEvent> = {
  kind: 'uptake',
  initial: noUptake,
  evolve,
};

/** The cell of a municipality, or undefined while it has said nothing. */
export function cellOf(
  { cells }: Pick<UptakeFacts, 'cells'>,
  clauseId: string,
  municipality: string,
): UptakeCell | undefined {
  return cells.find((cell) => cell.clauseId === clauseId && cell.municipality === municipality);
}

/** The state after one more event. Total: what cannot be is passed over. */
function evolve(state: UptakeState, event: Recorded<UptakeEvent>): UptakeState {
  const { groupId, meetingId } = event.data;
  const here = { ...state, groupId, meetingId };
  switch (event.type) {
    case 'DecisionsChosen': {
      const { choices } = event.data;
      const chosen = new Set(choices.map(({ clauseId }) => clauseId));
      const others = state.followings.filter(({ clauseId }) => !chosen.has(clauseId));
      return { ...here, followings: [...others, ...choices] };
    }
    case 'DecisionAnswered':
      return { ...here, cells: [...otherCells(state, event.data), answeredCell(state, event)] };
    case 'DecisionAnswerWithdrawn':
      return { ...here, cells: otherCells(state, event.data) };
    case 'UptakeEntered':
      return { ...here, entries: [...state.entries, event.data.entry] };
    default:
      return event satisfies never;
  }
}

type Answered = Extract<Recorded<UptakeEvent>, { type: 'DecisionAnswered' }>;

function answeredCell(state: UptakeState, { data, actor }: Answered): UptakeCell {
  const { groupId: _group, meetingId: _meeting, ...answer } = data;
  const { standing, onBehalfOf, date } = data;
  const said: SaidBy = {
    by: actor.personId,
    standing,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    date,
  };
  const known = cellOf(state, data.clauseId, data.municipality);
  return { ...answer, ...said, acknowledged: known?.acknowledged ?? said };
}

function otherCells(
  { cells }: UptakeState,
  cell: Pick<UptakeCell, 'clauseId' | 'municipality'>,
): readonly UptakeCell[] {
  return cells.filter(
    ({ clauseId, municipality }) => clauseId !== cell.clauseId || municipality !== cell.municipality,
  );
}
