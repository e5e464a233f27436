import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { IsoDate } from '../../basics/time.ts';
import { isIsoDate } from '../../basics/time.ts';
import { SYSTEM } from '../../basics/event.ts';
import type { GroupState, Identity } from '../group.ts';
import { memberById, memberByIdentity, sameIdentity } from '../group.ts';
import type { MembersCommand } from './commands.ts';
import type { MembersEvent } from './events.ts';
import { evolveMembers } from './evolve.ts';
import { chairGiven, managersKept } from './guards.ts';
import { soundContact, soundPosition } from './sound.ts';
import { changedFrom, leftAfter, positionOf, tenuresOf } from './tenures.ts';

/** The events that carry out a wish about the members, or why not; `today` is a date on the group's clock. */
export function decideMembers(
  group: GroupState,
  command: MembersCommand,
  today: IsoDate,
): Result<readonly MembersEvent[]> {
  const wished = wishedFor(group, command);
  if (!wished.ok || wished.value.length === 0) return wished;
  // A rule about several members is a rule about the group after the change, on every day it may matter.
  const after = wished.value.reduce(evolveMembers, group);
  const chair = chairGiven(group, after);
  if (chair) return refuse('chair-taken', { name: chair.name });
  return managersKept(group, after, today) ? wished : refuse('last-manager');
}

type WishOf<Type extends MembersCommand['type']> = Extract<MembersCommand, { type: Type }>['data'];

function wishedFor(group: GroupState, command: MembersCommand): Result<readonly MembersEvent[]> {
  switch (command.type) {
    case 'AddMember':
      return add(group, command.data);
    case 'ChangeMember':
      return change(group, command.data);
    case 'EndMembership':
      return end(group, command.data);
    case 'DescribeMember':
      return describe(group, command.data);
    case 'LinkIdentity':
      return link(group, command.data);
    case 'UnlinkIdentity':
      return unlink(group, command.data);
    case 'MergeMembers':
      return merge(group, command.data);
    default:
      return command satisfies never;
  }
}

/** A new member from a day on. The id already there means the wish was sent before: other words are then refused. */
function add(group: GroupState, wish: WishOf<'AddMember'>): Result<readonly MembersEvent[]> {
  const { personId, from } = wish;
  if (personId === SYSTEM.personId || personId.includes(':')) return refuse('request-reused');
  if (!isPlausible(from)) return refuse('invalid-date', { value: from });
  const contact = soundContact(wish);
  if (!contact.ok) return contact;
  const position = soundPosition(group, personId, wish.position);
  if (!position.ok) return position;
  const identities = wish.identities?.filter((one, at, all) => firstOf(all, one) === at) ?? [];
  const known = memberById(group, personId);
  if (known) {
    const told = { name: known.name, ...(known.email === undefined ? {} : { email: known.email }) };
    const stands = tenuresOf(known).some(
      (tenure) => tenure.from === from && same(positionOf(tenure), position.value),
    );
    return stands && same(told, contact.value) ? ok([]) : refuse('request-reused');
  }
  const held = identities.map((one) => memberByIdentity(group, one)).find((member) => member !== undefined);
  if (held) return refuse('identity-taken', { name: held.name });
  const member = { personId, ...contact.value, ...position.value, identities };
  return ok([{ type: 'MemberAdded', data: { member, from } }]);
}

/** Another position from a day on, or a correction of the one that began that day. */
function change(group: GroupState, wish: WishOf<'ChangeMember'>): Result<readonly MembersEvent[]> {
  const { personId, from } = wish;
  const member = memberById(group, personId);
  if (!member) return refuse('member-not-found');
  if (from !== undefined && !isPlausible(from)) return refuse('invalid-date', { value: from });
  const position = soundPosition(group, member.personId, wish.position);
  if (!position.ok) return position;
  const timeline = tenuresOf(member);
  if (same(changedFrom(timeline, from, position.value), timeline)) return ok([]);
  const data = {
    personId: member.personId,
    ...(from === undefined ? {} : { from }),
    position: position.value,
  };
  return ok([{ type: 'MemberChanged', data }]);
}

/** Somebody leaves after a day. One that lies before their first takes back that they were ever a member. */
function end(
  group: GroupState,
  { personId, last }: WishOf<'EndMembership'>,
): Result<readonly MembersEvent[]> {
  const member = memberById(group, personId);
  if (!member) return refuse('member-not-found');
  if (!isPlausible(last)) return refuse('invalid-date', { value: last });
  const timeline = tenuresOf(member);
  if (same(leftAfter(timeline, last), timeline)) return ok([]);
  return ok([{ type: 'MemberLeft', data: { personId: member.personId, last } }]);
}

/** Another name or address; no address takes the one there away. */
function describe(group: GroupState, wish: WishOf<'DescribeMember'>): Result<readonly MembersEvent[]> {
  const member = memberById(group, wish.personId);
  if (!member) return refuse('member-not-found');
  const contact = soundContact(wish);
  if (!contact.ok) return contact;
  const { name, email } = contact.value;
  if (name === member.name && email === member.email) return ok([]);
  return ok([{ type: 'MemberDescribed', data: { personId: member.personId, ...contact.value } }]);
}

/** One more account by which somebody is known. */
function link(group: GroupState, wish: WishOf<'LinkIdentity'>): Result<readonly MembersEvent[]> {
  const member = memberById(group, wish.personId);
  if (!member) return refuse('member-not-found');
  const held = memberByIdentity(group, wish.identity);
  if (held && held !== member) return refuse('identity-taken', { name: held.name });
  if (held) return ok([]);
  return ok([{ type: 'IdentityLinked', data: { personId: member.personId, identity: wish.identity } }]);
}

/** An account that is not theirs, or no longer. */
function unlink(group: GroupState, wish: WishOf<'UnlinkIdentity'>): Result<readonly MembersEvent[]> {
  const member = memberById(group, wish.personId);
  if (!member) return refuse('member-not-found');
  const known = member.identities.find((one) => sameIdentity(one, wish.identity));
  return ok(
    known ? [{ type: 'IdentityUnlinked', data: { personId: member.personId, identity: known } }] : [],
  );
}

/** Two who are found to be one person (D20). */
function merge(group: GroupState, wish: WishOf<'MergeMembers'>): Result<readonly MembersEvent[]> {
  const kept = memberById(group, wish.kept);
  const merged = memberById(group, wish.merged);
  if (!kept || !merged) return refuse('member-not-found');
  if (kept === merged) return ok([]);
  return ok([{ type: 'MembersMerged', data: { kept: kept.personId, merged: merged.personId } }]);
}

/** A date on which somebody alive can have begun or left: a slip of the year is caught. */
function isPlausible(date: IsoDate): boolean {
  return isIsoDate(date) && date >= '1900-01-01' && date <= '2199-12-31';
}

function firstOf(all: readonly Identity[], one: Identity): number {
  return all.findIndex((each) => sameIdentity(each, one));
}
