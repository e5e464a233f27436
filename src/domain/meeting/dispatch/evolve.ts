import type { Evolvers, RecordedOf } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { Paper } from '../vocabulary.ts';
import type { DispatchEvent } from './events.ts';

/** Papers that come, and protocols that go. */
export const dispatchEvolvers: Evolvers<DispatchEvent> = {
  PaperAttached: (state, event) => takenIn(inAgenda(besideAgreed(state, event), event), event),
  ProtocolDispatched: (state, { data, actor, at }) => ({
    ...state,
    dispatches: [...state.dispatches, { ...data, by: actor.personId, at }],
  }),
};

/** Once a protocol is agreed its papers are what they were; what comes is kept beside it. */
function besideAgreed(state: MeetingState, { data }: RecordedOf<'PaperAttached'>): MeetingState {
  if (state.phase !== 'agreed' && !state.correction) return state;
  const { brought: _brought, ...paper } = data;
  return { ...state, arrivedPapers: new Map(state.arrivedPapers).set(data.paperId, paper) };
}

/** A paper that comes is news to those who have read the agenda (N9). */
function inAgenda(state: MeetingState, { data, version }: RecordedOf<'PaperAttached'>): MeetingState {
  if (state.phase === 'agreed') return state;
  const { itemId, brought: _brought, ...attached } = data;
  return withItem({ ...state, agendaVersion: version }, itemId, (item) => {
    const { papers } = item.plan;
    const at = papers.findIndex((paper) => paper.paperId === attached.paperId);
    // Another address or file takes the place of the one before.
    const paper: Paper = attached;
    return {
      ...item,
      plan: { ...item.plan, papers: at < 0 ? [...papers, paper] : papers.with(at, paper) },
    };
  });
}

/** What a presenter has handed in is among the papers now. */
function takenIn(state: MeetingState, { data: { brought } }: RecordedOf<'PaperAttached'>): MeetingState {
  if (brought === undefined) return state;
  return {
    ...state,
    broughtPapers: state.broughtPapers.map((paper) =>
      paper.paperId === brought ? { ...paper, became: 'taken' } : paper,
    ),
  };
}
