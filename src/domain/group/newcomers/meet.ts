import { evolveGroup } from '../aggregate.ts';
import type { GroupEvent } from '../events.ts';
import type { GroupState, Identity } from '../group.ts';
import { memberByIdentity, sameIdentity } from '../group.ts';
import { unknownOf } from './evolve.ts';
import type { Newcomer } from './newcomer.ts';
import { memberOf, sameAddress } from './newcomers.ts';

/** A person as the channel tells of them. */
export interface MetPerson {
  readonly name: string;
  /** Their address at home. */
  readonly email?: string;
  readonly identities: readonly Identity[];
}

/**
 * What the group learns by meeting these people: the Teams ids of those it knows by their accounts, and newcomers, who
 * wait for a person's word. Meeting the same people again is no event. `newId` is asked once for each new one.
 */
export function met(
  group: GroupState,
  people: readonly MetPerson[],
  newId: () => string,
): readonly GroupEvent[] {
  const all: GroupEvent[] = [];
  let after = group;
  for (const person of people) {
    const events = metOne(after, person, newId);
    all.push(...events);
    after = events.reduce(evolveGroup, after);
  }
  return all;
}

/** What the group learns when people leave the channel: newcomers nobody has said anything of are forgotten. */
export function gone(group: GroupState, identities: readonly Identity[]): readonly GroupEvent[] {
  return group.newcomers
    .filter((newcomer) => !newcomer.setAside && !memberOf(group, newcomer))
    .filter((newcomer) =>
      newcomer.identities.some((known) => identities.some((one) => sameIdentity(one, known))),
    )
    .map(({ newcomerId }) => ({ type: 'NewcomerGone', data: { newcomerId } }) as const);
}

function metOne(group: GroupState, person: MetPerson, newId: () => string): readonly GroupEvent[] {
  const { identities } = person;
  const member = memberOf(group, { newcomerId: '', name: '', identities });
  if (member)
    return (
      identities
        // Teams' own id of an account the roster has; an account is given to nobody by itself.
        .filter((identity) => identity.kind === 'teams' && !memberByIdentity(group, identity))
        .map(
          (identity) => ({ type: 'IdentityLinked', data: { personId: member.personId, identity } }) as const,
        )
    );
  const known = knownNewcomer(group, person);
  if (known) return metAgain(known, person);
  const { name, email } = person;
  const newcomer = { newcomerId: newId(), name, ...(email === undefined ? {} : { email }), identities };
  return [{ type: 'NewcomerMet', data: newcomer }];
}

function knownNewcomer(group: GroupState, { identities, email }: MetPerson): Newcomer | undefined {
  return (
    group.newcomers.find((each) => unknownOf(each.identities, identities).length < identities.length) ??
    group.newcomers.find((each) => sameAddress(each.email, email) && !memberOf(group, each))
  );
}

function metAgain(known: Newcomer, { email, identities }: MetPerson): readonly GroupEvent[] {
  const more = unknownOf(known.identities, identities);
  const learnt = known.email === undefined && email !== undefined;
  if (more.length === 0 && !learnt) return [];
  const { newcomerId } = known;
  return [{ type: 'NewcomerMetAgain', data: { newcomerId, ...(learnt ? { email } : {}), identities: more } }];
}
