import type { MeView } from '../../contract/views.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { ABILITIES } from '../../domain/group/abilities.ts';
import type { Caller } from '../../usecases/identify.ts';

/** Who the caller is here, and in which group. */
export function presentMe(caller: Caller, moment: Moment): MeView {
  const { member, group } = caller;
  return {
    personId: member.personId,
    name: member.name,
    organisation: member.organisation,
    abilities: ABILITIES.filter((ability) => caller.abilities.has(ability)),
    group: { groupId: group.groupId, name: group.name, timeZone: group.settings.timeZone },
    today: moment.date,
    now: moment.instant,
  };
}
