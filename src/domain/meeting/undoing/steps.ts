import type { Recorded } from '../../basics/event.ts';
import type { Ability } from '../../group/abilities.ts';
import type { DataOf } from '../evolver.ts';
import type { MeetingEvent, MeetingEventType } from '../events.ts';
import { isOver } from '../phases.ts';
import type { MeetingState } from '../state.ts';
import { alike, sliceOf } from './slices.ts';
import type { SliceKind, Step, Touched } from './state.ts';
import { MOST_STEPS } from './state.ts';

/** The state after an event, which remembers how it was before where the event can be taken back. */
export function remembering(
  before: MeetingState,
  event: Recorded<MeetingEvent>,
  after: MeetingState,
): MeetingState {
  // What was agreed is changed by a correction alone, which begins anew.
  if (FORGETTING.has(event.type)) return { ...after, steps: [] };
  const rule = UNDOABLE[event.type] as UndoRule<MeetingEventType> | undefined;
  if (!rule || after === before) return after;
  const { version, at, actor, type, data } = event;
  const subject = rule.subject?.(data);
  const name = rule.name?.(data, before);
  const slices = rule
    .touches(data, before)
    .map((touched) => ({
      ...touched,
      before: sliceOf(before, touched),
      after: sliceOf(after, touched),
    }))
    .filter((slice) => slice.before !== slice.after);
  if (slices.length === 0) return after;
  const step: Step = {
    version,
    at,
    by: actor.personId,
    type,
    ...(subject === undefined ? {} : { subject }),
    ...(name === undefined ? {} : { name }),
    slices,
  };
  return { ...after, steps: [...after.steps.slice(1 - MOST_STEPS), step] };
}

/** The step that a version of the log did, while it is remembered. */
export function stepAt(state: MeetingState, version: number): Step | undefined {
  return state.steps.find((step) => step.version === version);
}

/** Whether nothing has changed what the step changed: what it left is what stands, and no later step passed over it. */
export function standsUntouched(state: MeetingState, step: Step): boolean {
  if (isOver(state.phase) && step.slices.some(({ of }) => STANDS_WHEN_OVER.has(of))) return false;
  const later = state.steps.filter((each) => each.version > step.version && !each.undone);
  const passedOver = later.some((each) =>
    each.slices.some((slice) => step.slices.some((own) => isSame(own, slice))),
  );
  return !passedOver && step.slices.every((slice) => alike(slice.of, sliceOf(state, slice), slice.after));
}

/** What the roster must let somebody do to take a step back: what it took to do it. */
export function abilityToUndo(step: Pick<Step, 'type' | 'subject'>, personId: string): Ability {
  if (step.type === 'AttendanceReplied') return step.subject === personId ? 'reply' : 'reply-for-others';
  return UNDOABLE[step.type as MeetingEventType]?.ability ?? 'manage-group';
}

interface UndoRule<Type extends MeetingEventType> {
  readonly ability: Ability;
  readonly touches: (data: DataOf<Type>, before: MeetingState) => readonly Touched[];
  readonly subject?: (data: DataOf<Type>) => string;
  readonly name?: (data: DataOf<Type>, before: MeetingState) => string | undefined;
}
type UndoRules = { readonly [Type in MeetingEventType]?: UndoRule<Type> };

/** The order and extent of the agenda stand when the meeting closes, and so do the replies to its notice. */
const STANDS_WHEN_OVER: ReadonlySet<SliceKind> = new Set<SliceKind>(['item', 'order', 'reply']);

const FORGETTING: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'ProtocolAgreed',
  'CorrectionOpened',
  'CorrectionAbandoned',
]);

const one = (of: SliceKind, id = ''): readonly Touched[] => [{ of, id }];
const ofItem = ({ itemId }: { readonly itemId: string }) => itemId;
const ofPerson = ({ personId }: { readonly personId: string }) => personId;

/** The course of the meeting, and the times of the item that was on. */
function course({ currentItemId }: MeetingState, itemId = currentItemId): readonly Touched[] {
  const items = new Set([currentItemId, itemId].filter((id) => id !== undefined));
  return [{ of: 'course', id: '' }, ...[...items].map((id) => ({ of: 'times' as const, id }))];
}

/**
 * What can be taken back by itself. What reached others is not here (a notice, posted decisions, an agreement, a
 * cancelled meeting), nor what has a way back of its own (deferrals).
 */
const UNDOABLE: UndoRules = {
  MeetingStarted: {
    ability: 'run-meeting',
    touches: () => [...one('course'), ...one('secretary')],
  },
  ItemStarted: {
    ability: 'run-meeting',
    touches: ({ itemId }, before) => course(before, itemId),
    subject: ofItem,
  },
  BreakStarted: { ability: 'run-meeting', touches: () => one('course') },
  BreakEnded: { ability: 'run-meeting', touches: () => one('course') },
  ItemTimesSet: {
    ability: 'run-meeting',
    touches: ({ itemId }) => one('times', itemId),
    subject: ofItem,
  },
  BreaksSet: { ability: 'run-meeting', touches: () => one('course') },
  MeetingTimesSet: { ability: 'run-meeting', touches: () => one('course') },
  MeetingClosed: {
    ability: 'run-meeting',
    touches: ({ leftovers }, before) => [
      ...course(before),
      ...one('review'),
      ...leftovers.map(({ itemId }) => ({ of: 'fate' as const, id: itemId })),
    ],
  },
  AttendanceConfirmed: {
    ability: 'run-meeting',
    touches: ({ presences }) => [
      ...one('confirmation'),
      ...presences.map(({ personId }) => ({ of: 'attendance' as const, id: personId })),
    ],
  },
  PersonArrived: {
    ability: 'run-meeting',
    touches: ({ personId }) => one('attendance', personId),
    subject: ofPerson,
  },
  PersonLeft: {
    ability: 'run-meeting',
    touches: ({ personId }) => one('attendance', personId),
    subject: ofPerson,
  },
  PresenceCorrected: {
    ability: 'run-meeting',
    touches: ({ personId }) => one('attendance', personId),
    subject: ofPerson,
  },
  AttendanceReplied: {
    ability: 'reply-for-others',
    touches: ({ personId }) => one('reply', personId),
    subject: ofPerson,
  },
  MeetingDetailsChanged: { ability: 'edit-agenda', touches: () => one('details') },
  ItemAdded: {
    ability: 'edit-agenda',
    touches: ({ itemId, drafted }) => (drafted ? [] : one('item', itemId)),
    subject: ofItem,
  },
  ItemsAdded: {
    ability: 'edit-agenda',
    touches: ({ items }) => items.map(({ itemId }) => ({ of: 'item' as const, id: itemId })),
    name: ({ items }) => String(items.length),
  },
  ItemChanged: {
    ability: 'edit-agenda',
    touches: ({ itemId }) => one('plan', itemId),
    subject: ofItem,
  },
  ItemRemoved: {
    ability: 'edit-agenda',
    touches: ({ itemId }) => one('item', itemId),
    subject: ofItem,
    name: ({ itemId }, { items }) => items.find((item) => item.itemId === itemId)?.plan.title,
  },
  GuestInvited: {
    ability: 'edit-agenda',
    touches: ({ guest }) => one('guest', guest.guestId),
    name: ({ guest }) => guest.name,
  },
  GuestWithdrawn: {
    ability: 'edit-agenda',
    touches: ({ guestId }) => [...one('guest', guestId), ...one('attendance', guestId)],
    name: ({ guestId }, { guests }) => guests.find((guest) => guest.guestId === guestId)?.name,
  },
  ItemMoved: { ability: 'edit-agenda', touches: () => one('order'), subject: ofItem },
  TextWritten: {
    ability: 'write-protocol',
    touches: ({ place }) => one('text', place),
    subject: ({ place }) => place,
  },
  ClauseRecorded: {
    ability: 'write-protocol',
    touches: ({ clauseId }) => one('clause', clauseId),
    subject: ofItem,
  },
  ClauseReworded: { ability: 'write-protocol', touches: ({ clauseId }) => one('clause', clauseId) },
  ClauseRemoved: { ability: 'write-protocol', touches: ({ clauseId }) => one('clause', clauseId) },
  ClauseConditioned: { ability: 'write-protocol', touches: ({ clauseId }) => one('clause', clauseId) },
  ClauseFunded: { ability: 'write-protocol', touches: ({ clauseId }) => one('clause', clauseId) },
  GuidanceNoted: {
    ability: 'write-protocol',
    touches: ({ guidance }) => one('guidance', guidance.guidanceId),
    subject: ofItem,
  },
  GuidanceRemoved: { ability: 'write-protocol', touches: ({ guidanceId }) => one('guidance', guidanceId) },
  RecusalNoted: {
    ability: 'run-meeting',
    touches: ({ itemId }) => one('recusals', itemId),
    subject: ofItem,
  },
  RecusalWithdrawn: {
    ability: 'run-meeting',
    touches: ({ itemId }) => one('recusals', itemId),
    subject: ofItem,
  },
  VoteRecorded: { ability: 'write-protocol', touches: ({ itemId }) => one('votes', itemId), subject: ofItem },
  VoteRemoved: { ability: 'write-protocol', touches: ({ itemId }) => one('votes', itemId), subject: ofItem },
  ReservationNoted: {
    ability: 'write-protocol',
    touches: ({ itemId }) => one('reservations', itemId),
    subject: ofItem,
  },
  ReservationRemoved: {
    ability: 'write-protocol',
    touches: ({ itemId }) => one('reservations', itemId),
    subject: ofItem,
  },
  OutcomeRecorded: {
    ability: 'write-protocol',
    touches: ({ itemId }) => one('outcome', itemId),
    subject: ofItem,
  },
};

function isSame(a: Touched, b: Touched): boolean {
  return a.of === b.of && a.id === b.id;
}
