import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { LIMITS, lineProblem } from '../meeting/checks.ts';
import type { PendingCommand } from './commands.ts';
import type { PendingEntry, ProposedBy, Wishes } from './entry.ts';
import { matterOfEntry } from './entry.ts';
import type { PendingEvent } from './events.ts';
import { soundWaitingPlan, soundWishes } from './sound.ts';
import type { PendingState, WaitingMatter } from './state.ts';

/** What a decision may know besides the state: who asks, and for a proposal which meeting it is for. */
export interface PendingContext {
  /** Whose wish it is: of a proposal that somebody registers for another, that other (D4). */
  readonly asker: { readonly personId: string; readonly name: string };
  /** Needed by `ProposeMatter` alone: the meeting that it is for, and whether its last day to propose has passed. */
  readonly proposedFor?: { readonly meetingId: string; readonly late: boolean };
}

/** The events that carry out a command, or why not; none means that the wish is already fulfilled. */
export function decidePending(
  state: PendingState,
  command: PendingCommand,
  context: PendingContext,
): Result<readonly PendingEvent[]> {
  switch (command.type) {
    case 'EnterMatter':
      return enter(state, command.data);
    case 'ChangeWaiting':
      return change(state, command.data);
    case 'DismissMatter':
      return dismiss(state, command.data);
    case 'ReinstateMatter':
      return reinstate(state, command.data.pendingId);
    case 'ProposeMatter':
      return propose(state, command.data, context);
    case 'WithdrawMatter':
      return withdraw(state, command.data.pendingId, context);
    default:
      return command satisfies never;
  }
}

type DataOf<Type extends PendingCommand['type']> = Extract<PendingCommand, { type: Type }>['data'];

/** A matter that the secretariat writes down; sent again with other words it is changed. */
function enter(state: PendingState, wish: DataOf<'EnterMatter'>): Result<readonly PendingEvent[]> {
  const { pendingId, source, plan, ...wishes } = wish;
  if (state.left.has(pendingId)) return refuse('matter-not-waiting');
  const known = state.waiting.get(pendingId);
  if (known) return known.source === source ? change(state, wish) : refuse('request-reused');
  return awaits({ pendingId, source, plan, ...wishes });
}

/** Other words or wishes for what waits. Which matter it continues stands, whoever changes its words. */
function change(
  state: PendingState,
  { pendingId, plan, ...wishes }: DataOf<'ChangeWaiting'>,
): Result<readonly PendingEvent[]> {
  const known = state.waiting.get(pendingId);
  if (!known) return refuse('matter-not-waiting');
  const entry = sound(entryOf(known, { plan, wishes }));
  if (!entry.ok) return entry;
  return ok(same(entry.value, entryWithoutTime(known)) ? [] : [changed(entry.value)]);
}

/** Off the list with a reason; of a proposal it is the answer to whoever proposed it. */
function dismiss(
  state: PendingState,
  { pendingId, reason }: DataOf<'DismissMatter'>,
): Result<readonly PendingEvent[]> {
  const wrong = lineProblem(reason, LIMITS.clause);
  if (wrong) return { ok: false, error: wrong };
  const words = reason.trim();
  if (state.waiting.has(pendingId))
    return ok([{ type: 'MatterDismissed', data: { pendingId, reason: words } }]);
  const fate = state.left.get(pendingId)?.fate;
  return fate?.kind === 'dismissed' && fate.reason === words ? ok([]) : refuse('matter-not-waiting');
}

/** What was dismissed by a slip, or too soon, waits again. */
function reinstate(state: PendingState, pendingId: string): Result<readonly PendingEvent[]> {
  if (state.waiting.has(pendingId)) return ok([]);
  const gone = state.left.get(pendingId);
  if (gone?.fate.kind !== 'dismissed') return refuse('matter-not-waiting');
  return ok([{ type: 'MatterAwaits', data: { entry: gone.entry } }]);
}

/** A member's proposal; sent again by the same member with other words it is changed. */
function propose(
  state: PendingState,
  { pendingId, proposal }: DataOf<'ProposeMatter'>,
  { asker, proposedFor }: PendingContext,
): Result<readonly PendingEvent[]> {
  const { title, background, minutes } = proposal;
  const plan = {
    kind: 'matter' as const,
    title,
    presenters: [],
    papers: [],
    ...(background === undefined ? {} : { background }),
    ...(minutes === undefined ? {} : { minutes }),
  };
  if (state.left.has(pendingId)) return refuse('matter-not-waiting');
  const known = state.waiting.get(pendingId);
  if (known && known.proposedBy?.personId !== asker.personId) return refuse('request-reused');
  if (known) return change(state, { ...wishesOf(known), pendingId, plan });
  const proposedBy: ProposedBy = {
    ...asker,
    ...(proposedFor ? { meetingId: proposedFor.meetingId } : {}),
    ...(proposedFor?.late ? { late: true } : {}),
  };
  return awaits({ pendingId, source: 'proposal', plan, wishedFor: { kind: 'next' }, proposedBy });
}

/** A proposal taken back by the member who made it. */
function withdraw(
  state: PendingState,
  pendingId: string,
  { asker }: PendingContext,
): Result<readonly PendingEvent[]> {
  const known = state.waiting.get(pendingId);
  if (known)
    return known.proposedBy?.personId === asker.personId
      ? ok([{ type: 'MatterWithdrawn', data: { pendingId } }])
      : refuse('not-own-proposal');
  return state.left.get(pendingId)?.fate.kind === 'withdrawn' ? ok([]) : refuse('matter-not-waiting');
}

function awaits(given: PendingEntry): Result<readonly PendingEvent[]> {
  const entry = sound(given);
  return entry.ok ? ok([{ type: 'MatterAwaits', data: { entry: entry.value } }]) : entry;
}

function changed(entry: PendingEntry): PendingEvent {
  return { type: 'AwaitingChanged', data: { entry } };
}

function entryOf(
  known: PendingEntry,
  { plan, wishes }: Pick<PendingEntry, 'plan'> & { readonly wishes: Wishes },
): PendingEntry {
  const { pendingId, source, from, proposedBy } = known;
  return {
    pendingId,
    source,
    plan: { ...plan, matterId: matterOfEntry(known) },
    ...wishes,
    ...(from ? { from } : {}),
    ...(proposedBy ? { proposedBy } : {}),
  };
}

function sound(given: PendingEntry): Result<PendingEntry> {
  const plan = soundWaitingPlan(given.plan, matterOfEntry(given));
  if (!plan.ok) return plan;
  const wishes = soundWishes(given);
  if (!wishes.ok) return wishes;
  const { pendingId, source, from, proposedBy } = given;
  return ok({
    pendingId,
    source,
    plan: plan.value,
    ...wishes.value,
    ...(from ? { from } : {}),
    ...(proposedBy ? { proposedBy } : {}),
  });
}

function entryWithoutTime({ since: _since, ...entry }: WaitingMatter): PendingEntry {
  return entry;
}

function wishesOf({ wishedFor, orByMail, condition, together, note }: PendingEntry): Wishes {
  return {
    wishedFor,
    ...(orByMail ? { orByMail } : {}),
    ...(condition === undefined ? {} : { condition }),
    ...(together === undefined ? {} : { together }),
    ...(note === undefined ? {} : { note }),
  };
}
