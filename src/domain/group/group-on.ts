import type { IsoDate } from '../basics/time.ts';
import type { GroupState, Member, Position } from './group.ts';
import type { Timeline } from './members/tenures.ts';
import { positionOf, printedOffice, tenureOn } from './members/tenures.ts';

/**
 * The group as it stands on a date: each member with the position of that day, those without one with no roles. Made
 * once for a state and a date, so that the same question gives the very same object; of a group in which nobody ever
 * changed it is the state itself.
 */
export function groupOn(group: GroupState, date: IsoDate): GroupState {
  let byDate = kept.get(group);
  const known = byDate?.get(date);
  if (known) return known;
  if (!byDate || byDate.size >= MOST_DATES) {
    byDate = new Map();
    kept.set(group, byDate);
  }
  const moves = group.members.some((member) => member.tenures !== undefined);
  const on = moves ? { ...group, members: group.members.map((member) => memberOn(member, date)) } : group;
  byDate.set(date, on);
  return on;
}

/** A member with the position they have on a date; without one they have no roles. */
export function memberOn(member: Member, date: IsoDate): Member {
  if (member.tenures === undefined) return member;
  const tenure = tenureOn(member.tenures, date);
  if (tenure) return withPosition(member, tenure);
  const { tenures } = member;
  const last = tenures.findLast(({ until }) => until !== undefined && until < date) ?? tenures[0];
  return withPosition(member, last ? { ...last, roles: [] } : { ...member, roles: [] });
}

/**
 * A member with another timeline, and as the log last knows them whatever the day: in the position that nothing ends,
 * else in none.
 */
export function withTenures(member: Member, tenures: Timeline): Member {
  const last = tenures.at(-1);
  const held = last?.until === undefined ? last : { ...last, roles: [] };
  return { ...withPosition(member, held ?? { ...member, roles: [] }), tenures };
}

const kept = new WeakMap<GroupState, Map<IsoDate, GroupState>>();
/** A group is asked about today and the days of its coming meetings. */
const MOST_DATES = 64;

function withPosition(member: Member, held: Position): Member {
  const { personId, name, email, identities, tenures, formerIds } = member;
  const position = positionOf(held);
  const office = printedOffice(position);
  const { delegateFor, substitutesFor, ...facts } = position;
  const active = position.roles.length > 0;
  return {
    personId,
    name,
    ...facts,
    ...(office === undefined ? {} : { office }),
    ...(active && delegateFor ? { delegateFor } : {}),
    ...(active && substitutesFor ? { substitutesFor } : {}),
    ...(email === undefined ? {} : { email }),
    identities,
    ...(tenures ? { tenures } : {}),
    ...(formerIds ? { formerIds } : {}),
  };
}
