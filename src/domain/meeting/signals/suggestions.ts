import { minutesOf } from '../../basics/time.ts';
import { attends } from '../attendance/evolve.ts';
import { personOf } from '../people.ts';
import type { MeetingState } from '../state.ts';
import type { Signal, SignalKind } from './signal.ts';

/**
 * What Teams told of the call and nobody has done yet: that it began while the meeting has not, that it ended while the
 * meeting has not, that somebody came or went otherwise than is registered. What was done by hand is suggested no more,
 * and of one person, as of the call, the last word alone.
 */
export function suggestionsOf(state: MeetingState): readonly Signal[] {
  return state.signals.filter((signal, index) => {
    const later = state.signals.slice(index + 1);
    return !later.some((each) => about(each) === about(signal)) && isOpen(state, signal);
  });
}

/** The call, or one person in it. */
function about({ personId = '' }: Signal): string {
  return personId;
}

function isOpen(state: MeetingState, { kind, personId, time }: Signal): boolean {
  switch (kind) {
    case 'call-started':
      return state.phase === 'notified';
    case 'call-ended':
      return state.phase === 'ongoing';
    case 'joined':
    case 'left':
      return personId !== undefined && state.phase === 'ongoing' && differs(state, personId, kind, time);
    default:
      return kind satisfies never;
  }
}

/** Whether what is registered of somebody says otherwise. */
function differs(
  state: MeetingState,
  personId: string,
  kind: Extract<SignalKind, 'joined' | 'left'>,
  time: string,
): boolean {
  if (!personOf(state, personId)) return false;
  const known = state.attendance.get(personId);
  const here = attends(known?.presence) && known?.to === undefined;
  if (kind === 'joined') return !here && (known?.to === undefined || minutesOf(time) > minutesOf(known.to));
  return here && (known?.from === undefined || minutesOf(time) > minutesOf(known.from));
}
