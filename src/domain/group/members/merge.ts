import { withTenures } from '../group-on.ts';
import type { GroupState, Identity, Member, Tenure } from '../group.ts';
import { memberById, sameIdentity } from '../group.ts';
import { filledWith, positionOf, tenuresOf } from './tenures.ts';

/**
 * The group once two members are known to be one person (D20): accounts and times of both are those of the one kept,
 * whose own word goes first, and whoever answered or stood in for either does so for the one.
 */
export function mergedInto(
  state: GroupState,
  ids: { readonly kept: string; readonly merged: string },
): GroupState {
  const kept = memberById(state, ids.kept);
  const gone = memberById(state, ids.merged);
  if (!kept || !gone || kept === gone) return state;
  const members = state.members
    .filter((member) => member !== gone)
    .map((member) => (member === kept ? whole(kept, gone) : member))
    .map((member) => repointed(member, gone.personId, kept.personId));
  return { ...state, members };
}

/** The accounts of both, each once. */
export function identitiesOfBoth(kept: Member, gone: Member): readonly Identity[] {
  const more = gone.identities.filter((one) => !kept.identities.some((known) => sameIdentity(known, one)));
  return [...kept.identities, ...more];
}

function whole(kept: Member, gone: Member): Member {
  const email = kept.email ?? gone.email;
  return withTenures(
    {
      ...kept,
      ...(email === undefined ? {} : { email }),
      identities: identitiesOfBoth(kept, gone),
      formerIds: [...(kept.formerIds ?? []), gone.personId, ...(gone.formerIds ?? [])],
    },
    filledWith(tenuresOf(kept), tenuresOf(gone)),
  );
}

/** A member whose delegations and substitutions name the one kept; nobody answers for themselves. */
function repointed(member: Member, from: string, to: string): Member {
  const timeline = tenuresOf(member);
  const points = timeline.some(
    ({ delegateFor = [], substitutesFor = [] }) =>
      delegateFor.includes(from) || substitutesFor.includes(from),
  );
  if (!points && member.personId !== to) return member;
  const renamed = (people: readonly string[] = []) =>
    [...new Set(people.map((id) => (id === from ? to : id)))].filter((id) => id !== member.personId);
  return withTenures(
    member,
    timeline.map((tenure): Tenure => {
      const { from: first, until } = tenure;
      const delegateFor = renamed(tenure.delegateFor);
      const substitutesFor = renamed(tenure.substitutesFor);
      return {
        ...(first === undefined ? {} : { from: first }),
        ...(until === undefined ? {} : { until }),
        ...positionOf({ ...tenure, delegateFor, substitutesFor }),
      };
    }),
  );
}
