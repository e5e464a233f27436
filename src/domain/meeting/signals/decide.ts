import { ok } from '../../basics/result.ts';
import type { Decided, WishOf } from '../decision.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { Signal } from './signal.ts';
import { suggestionsOf } from './suggestions.ts';

/** Somebody does not want to do anything about it. What is no longer there needs no word. */
export function dismissSignal(state: MeetingState, { signalId }: WishOf<'DismissSignal'>): Decided {
  const known = state.signals.some((signal) => signal.signalId === signalId);
  return ok(known ? [{ type: 'SignalDismissed', data: { signalId } }] : []);
}

/**
 * What the product notes when Teams tells of the call: only what somebody could do something about, so that what a call
 * tells before and after the meeting leaves no trace. The same told again is nothing new.
 */
export function noteSignal(state: MeetingState, signal: Signal): readonly MeetingEvent[] {
  const last = state.signals.findLast(({ personId }) => personId === signal.personId);
  if (last?.kind === signal.kind) return [];
  const after = { ...state, signals: [...state.signals, signal] };
  // A call that goes on, or somebody who is back, takes away what was suggested before, without suggesting anything.
  const takesBack = suggestionsOf(state).some(({ personId }) => personId === signal.personId);
  const suggests = suggestionsOf(after).some(({ signalId }) => signalId === signal.signalId);
  return suggests || takesBack ? [{ type: 'CallSignalled', data: signal }] : [];
}
