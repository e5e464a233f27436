import type { ItemView, PostedView, SlotView, TextView } from '../../contract/views.ts';
import type { Moment } from '../../domain/basics/time.ts';
import type { Surroundings } from '../../domain/clauses/pointed-at.ts';
import { pointedAtBy } from '../../domain/clauses/pointed-at.ts';
import { papersNow } from '../../domain/meeting/dispatch/papers.ts';
import type { Item, MeetingState, PostedDecisions } from '../../domain/meeting/state.ts';
import { textAt } from '../../domain/meeting/writing/text-at.ts';
import type { TextPlace } from '../../domain/meeting/vocabulary.ts';
import { agendaOf } from '../../domain/meeting/views/agenda.ts';
import { catchUpOf } from '../../domain/meeting/views/catch-up.ts';
import type { ItemTimes } from '../../domain/meeting/views/live-clock.ts';
import { liveClockOf } from '../../domain/meeting/views/live-clock.ts';
import { hasUnpostedChanges } from '../../domain/meeting/views/unposted.ts';
import { deferralSentence } from '../../domain/protocol/deferral-wording.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import type { LiveReader } from './live-view.ts';
import { presentLiveItem, presentMissed } from './live-view.ts';
import { presentPlan } from './plan-view.ts';

type NameOf = (personId: string) => string;

/** What somebody may see of what is written. */
export interface Reader extends LiveReader {
  /** Text and decisions that nobody has agreed on yet, or, once agreed, all of them. */
  readonly readsUnagreed: boolean;
  readonly personId: string;
  /** What those who meet keep among themselves, such as guidance that is not for the protocol. */
  readonly inCircle: boolean;
  /** How the group's protocols are worded. */
  readonly style: ProtocolStyle;
}

/**
 * The items in the agenda's order with their predicted times. Who does not read what is unagreed gets the decisions that
 * the channel was shown, and running text is left out.
 */
export function presentItems(
  state: MeetingState,
  moment: Moment,
  nameOf: NameOf,
  reader: Reader,
): readonly ItemView[] {
  const predicted = new Map(liveClockOf(state, moment).items.map((times) => [times.itemId, times]));
  // What is told of a missed item besides is what this reader may see of it anyway.
  const missed = new Map(
    reader.inCircle ? catchUpOf(state, reader.personId).map((one) => [one.item.itemId, one]) : [],
  );
  const byId = new Map(state.items.map((item) => [item.itemId, item]));
  return agendaOf(state).flatMap((row) => {
    const item = byId.get(row.itemId);
    if (!item) return [];
    const times = predicted.get(row.itemId);
    const plan = presentPlan({ ...row, papers: papersNow(state, item) });
    const text = presentText(state, row.itemId, nameOf, reader);
    return {
      ...plan,
      slots: plan.slots.map((slot) => ({ ...slot, ...predictedSlot(times, slot.slotId) })),
      ...(times?.predicted === undefined ? {} : { predictedStart: times.predicted }),
      ...(times?.before === undefined ? {} : { itemsBefore: times.before }),
      text,
      ...presentDecisions(item, { ...plan, text: text.text }, nameOf, reader),
      ...presentCarrying(state, item, reader),
      ...presentLiveItem(state, item, reader),
      ...presentMissed(missed.get(row.itemId)),
    };
  });
}

function predictedSlot(times: ItemTimes | undefined, slotId: string): Pick<SlotView, 'predictedStart'> {
  const predicted = times?.slots?.find((slot) => slot.slotId === slotId)?.predicted;
  return predicted === undefined ? {} : { predictedStart: predicted };
}

/**
 * The text at a place of the protocol; until somebody writes there, an item's is its background. Nothing where it is not
 * for this reader yet.
 */
export function presentText(state: MeetingState, place: TextPlace, nameOf: NameOf, reader: Reader): TextView {
  if (!reader.readsUnagreed) return { text: [], revision: 0 };
  const { text, revision, by } = textAt(state, place);
  return { text, revision, ...(by === undefined ? {} : { by: nameOf(by) }) };
}

function presentDecisions(
  item: Item,
  around: Surroundings,
  nameOf: NameOf,
  { readsUnagreed, inCircle }: Reader,
): Pick<
  ItemView,
  'clauses' | 'guidance' | 'outcome' | 'decisionsPosted' | 'posted' | 'unpostedChanges' | 'leftover'
> {
  const { clauses, outcome } = readsUnagreed ? item : (item.posted ?? { clauses: [] });
  return {
    clauses: clauses.map((clause) => {
      const { clauseId, text, conditions, funding, recordedBy } = clause;
      const pointsAt = pointedAtBy(clause, around);
      return {
        clauseId,
        text,
        recordedBy: nameOf(recordedBy),
        ...(conditions ? { conditions } : {}),
        ...(funding ? { funding } : {}),
        ...(pointsAt ? { pointsAt } : {}),
      };
    }),
    guidance: readsUnagreed ? item.guidance.filter((each) => each.inProtocol || inCircle) : [],
    ...(outcome === undefined ? {} : { outcome }),
    decisionsPosted: item.posted !== undefined,
    ...(item.posted ? { posted: presentPosted(item.posted) } : {}),
    unpostedChanges: readsUnagreed && hasUnpostedChanges(item),
    ...(item.leftover ? { leftover: item.leftover } : {}),
  };
}

/** What whoever reads the meeting may see: the channel has seen it. */
function presentPosted({ clauses, outcome }: PostedDecisions): PostedView {
  return {
    clauses: clauses.map(({ clauseId, text, conditions }) => ({
      clauseId,
      text,
      ...(conditions ? { conditions } : {}),
    })),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** What is carried to another meeting. Before the meeting that an item is put off is a change of the agenda. */
function presentCarrying(
  { phase }: MeetingState,
  { deferral, followUps = [] }: Item,
  { readsUnagreed, inCircle, style }: Reader,
): Pick<ItemView, 'deferral' | 'followUps'> {
  const shown = readsUnagreed || phase === 'notified' ? deferral : undefined;
  return {
    ...(shown ? { deferral: { ...shown, printed: deferralSentence(shown, style) } } : {}),
    followUps: inCircle ? followUps : [],
  };
}
