import type { Instant } from '../../basics/time.ts';
import type { GroupState } from '../group.ts';
import type { LetterheadEvent } from './events.ts';

/** The group after its letterhead changed. One that a group is founded with has been its own since ever. */
export function evolveLetterhead(
  state: GroupState,
  { data }: LetterheadEvent,
  since: Instant = '',
): GroupState {
  return { ...state, letterheads: [...(state.letterheads ?? []), { since, letterhead: data.letterhead }] };
}
