import type { IsoDate } from '../../basics/time.ts';
import { abilitiesOf } from '../abilities.ts';
import { groupOn } from '../group-on.ts';
import type { GroupState, Member } from '../group.ts';
import { tenuresOf, turningDays } from './tenures.ts';

/**
 * Whether there will always be somebody who can manage the group, as far as there was before: from today on, on no day
 * fewer ways in. A manager without an account is one who could be given an account, no more.
 */
export function managersKept(before: GroupState, after: GroupState, today: IsoDate): boolean {
  return [today, ...daysOf(before, after).filter((day) => day > today)].every(
    (day) => wayIn(after, day) >= wayIn(before, day),
  );
}

/** Who holds the chair on a day when a change would seat somebody beside them; undefined when nobody does. */
export function chairGiven(before: GroupState, after: GroupState): Member | undefined {
  for (const day of ['', ...daysOf(before, after)]) {
    const [then, now] = [chairsOn(before, day), chairsOn(after, day)];
    if (now.length > 1 && now.length > then.length) return then[0] ?? now[0];
  }
  return undefined;
}

function daysOf(...groups: readonly GroupState[]): readonly IsoDate[] {
  return [
    ...new Set(groups.flatMap(({ members }) => members.flatMap((member) => turningDays(tenuresOf(member))))),
  ];
}

const NO_WAY = 0;
const WITHOUT_ACCOUNT = 1;
const WITH_ACCOUNT = 2;

function wayIn(group: GroupState, day: IsoDate): number {
  const managers = groupOn(group, day).members.filter((member) => abilitiesOf(member).has('manage-group'));
  if (managers.length === 0) return NO_WAY;
  return managers.some((member) => member.identities.length > 0) ? WITH_ACCOUNT : WITHOUT_ACCOUNT;
}

function chairsOn(group: GroupState, day: IsoDate): readonly Member[] {
  return groupOn(group, day).members.filter((member) => member.roles.includes('chair'));
}
