import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import type { IsoDate } from '../../basics/time.ts';
import { evolveGroup } from '../aggregate.ts';
import type { GroupEvent } from '../events.ts';
import type { GroupState, Position } from '../group.ts';
import { memberById, memberByIdentity } from '../group.ts';
import type { MembersCommand } from '../members/commands.ts';
import { decideMembers } from '../members/decide.ts';
import type { NewcomerChoice, NewcomersCommand } from './commands.ts';
import { guessMunicipality } from './guess-municipality.ts';
import type { Newcomer } from './newcomer.ts';
import { memberOf } from './newcomers.ts';

/**
 * The events that make newcomers what somebody says they are. One that has become a member meanwhile is left as they
 * are, so that the same word said twice, or by two people, is one.
 */
export function decideNewcomers(
  group: GroupState,
  command: NewcomersCommand,
  today: IsoDate,
): Result<readonly GroupEvent[]> {
  const all: GroupEvent[] = [];
  let after = group;
  for (const choice of command.data.choices) {
    const decided = decideChoice(after, choice, today);
    if (!decided.ok) return decided;
    all.push(...decided.value);
    after = decided.value.reduce(evolveGroup, after);
  }
  return ok(all);
}

function decideChoice(
  group: GroupState,
  choice: NewcomerChoice,
  today: IsoDate,
): Result<readonly GroupEvent[]> {
  const newcomer = group.newcomers.find(({ newcomerId }) => newcomerId === choice.newcomerId);
  if (!newcomer) return refuse('newcomer-not-found');
  if (memberOf(group, newcomer)) return ok([]);
  switch (choice.as) {
    case 'nobody':
      return ok(
        newcomer.setAside ? [] : [{ type: 'NewcomerSetAside', data: { newcomerId: newcomer.newcomerId } }],
      );
    case 'director':
      return added(group, newcomer, { organisation: choice.municipality, roles: ['director'] }, today);
    case 'secretariat':
    case 'co-opted':
    case 'reader': {
      // Whoever writes from a municipality's address comes from there; of others nothing is known but that they are here.
      const organisation = guessMunicipality(group, newcomer.email) ?? group.name;
      return added(group, newcomer, { organisation, roles: [choice.as] }, today);
    }
    case 'same':
      return asMember(group, newcomer, choice.personId, today);
    default:
      return choice satisfies never;
  }
}

function added(
  group: GroupState,
  { newcomerId, name, email, identities }: Newcomer,
  position: Position,
  today: IsoDate,
): Result<readonly GroupEvent[]> {
  const data = {
    personId: newcomerId,
    name,
    ...(email === undefined ? {} : { email }),
    from: today,
    position,
    identities,
  };
  return decideMembers(group, { type: 'AddMember', data }, today);
}

/** Somebody of the roster by other accounts (D20). */
function asMember(
  group: GroupState,
  newcomer: Newcomer,
  personId: string,
  today: IsoDate,
): Result<readonly GroupEvent[]> {
  const member = memberById(group, personId);
  if (!member) return refuse('member-not-found');
  const { email, identities } = newcomer;
  const wishes: MembersCommand[] = identities
    .filter((identity) => !memberByIdentity(group, identity))
    .map((identity) => ({ type: 'LinkIdentity', data: { personId, identity } }));
  if (member.email === undefined && email !== undefined)
    wishes.push({ type: 'DescribeMember', data: { personId, name: member.name, email } });
  const all: GroupEvent[] = [];
  for (const wish of wishes) {
    const decided = decideMembers(group, wish, today);
    if (!decided.ok) return decided;
    all.push(...decided.value);
  }
  return ok(all);
}
