import type { GroupState, Identity } from '../group.ts';
import { sameIdentity } from '../group.ts';
import type { NewcomersEvent } from './events.ts';
import type { Newcomer } from './newcomer.ts';

/** The group after somebody was met in the channel, or somebody said what they are. */
export function evolveNewcomers(state: GroupState, event: NewcomersEvent): GroupState {
  switch (event.type) {
    case 'NewcomerMet':
      return { ...state, newcomers: [...state.newcomers, event.data] };
    case 'NewcomerMetAgain': {
      const { newcomerId, email, identities } = event.data;
      return withNewcomer(state, newcomerId, (newcomer) => ({
        ...newcomer,
        ...(email === undefined ? {} : { email }),
        identities: [...newcomer.identities, ...unknownOf(newcomer.identities, identities)],
      }));
    }
    case 'NewcomerSetAside':
      return withNewcomer(state, event.data.newcomerId, (newcomer) => ({ ...newcomer, setAside: true }));
    case 'NewcomerGone':
      return {
        ...state,
        newcomers: state.newcomers.filter(({ newcomerId }) => newcomerId !== event.data.newcomerId),
      };
    default:
      return event satisfies never;
  }
}

/** Those of the identities given that are not among the known. */
export function unknownOf(known: readonly Identity[], given: readonly Identity[]): readonly Identity[] {
  return given.filter((one) => !known.some((each) => sameIdentity(each, one)));
}

function withNewcomer(
  state: GroupState,
  newcomerId: string,
  change: (newcomer: Newcomer) => Newcomer,
): GroupState {
  return {
    ...state,
    newcomers: state.newcomers.map((each) => (each.newcomerId === newcomerId ? change(each) : each)),
  };
}
