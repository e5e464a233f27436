import { withArrived } from '../dispatch/papers.ts';
import type { Evolvers, RecordedOf } from '../evolver.ts';
import { contentsOf } from '../review/content.ts';
import { noSigning } from '../signing/state.ts';
import type { Item, MeetingState } from '../state.ts';
import type { AgreementEvent } from './events.ts';
import { standingOf } from './standing.ts';

/** The protocol is agreed, and what becomes of it afterwards. */
export const agreementEvolvers: Evolvers<AgreementEvent> = {
  ProtocolAgreed: agreed,
  CorrectionOpened: correctionOpened,
  CorrectionAbandoned: standingOf,
};

/** Nothing is written after this; the log up to here is what was agreed, and what the channel may show. */
function agreed(state: MeetingState, event: RecordedOf<'ProtocolAgreed'>): MeetingState {
  const { data, at, version } = event;
  const { correction: _done, ...rest } = state;
  const agreement = { ...data, at, version };
  const { date, title } = state.details;
  return {
    ...rest,
    phase: 'agreed',
    agreed: agreement,
    items: state.items.map(shownAsAgreed),
    revisions: [...state.revisions, { ...agreement, contents: contentsOf(state), filedAs: { date, title } }],
    signing: noSigning,
  };
}

/** The draft of the next revision begins as what was agreed, with the links of the papers that have come since. */
function correctionOpened(state: MeetingState, event: RecordedOf<'CorrectionOpened'>): MeetingState {
  const { reason } = event.data;
  if (state.correction) return { ...state, correction: { ...state.correction, reason } };
  const { agreed: _until, ...draft } = state;
  const { round: _ended, ...review } = state.review;
  return {
    ...draft,
    phase: 'closed',
    items: state.items.map((item) => withArrivedPapers(state, item)),
    review,
    // What led to what was agreed is not taken back step by step.
    steps: [],
    correction: { reason, by: event.actor.personId, at: event.at, standing: state },
  };
}

/** Until it is agreed the channel shows what the secretary has posted (D2, D5); then it shows what was agreed. */
function shownAsAgreed(item: Item): Item {
  const { clauses, outcome } = item;
  if (clauses.length === 0 && outcome === undefined && !item.posted) return item;
  return { ...item, posted: { clauses, ...(outcome === undefined ? {} : { outcome }) } };
}

function withArrivedPapers(state: MeetingState, item: Item): Item {
  return { ...item, plan: { ...item.plan, papers: withArrived(state, item.plan.papers) } };
}
