import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { isMember } from '../domain/group/group.ts';
import type { GroupState } from '../domain/group/group.ts';
import { groupOn } from '../domain/group/group-on.ts';
import type { MetPerson } from '../domain/group/newcomers/meet.ts';
import { met } from '../domain/group/newcomers/meet.ts';
import type { ToldInChat } from '../domain/group/places/place.ts';
import { chatWith } from '../domain/group/places/places.ts';
import type { IsoDate } from '../domain/basics/time.ts';
import type { NewJob } from '../store/outbox.port.ts';
import { changeRoster } from './change-roster.ts';
import { tellPerson } from './jobs/told-in-chat.ts';
import type { Committed } from './ledger.ts';
import type { Workplace } from './workplace.ts';

/**
 * Takes in who is in the group's channel: the Teams ids of those the roster knows, and newcomers, of whom the secretariat
 * is told where the bot reaches them alone (D11). Nobody gets a right by it.
 */
export async function meetPeople(
  workplace: Workplace,
  groupId: string,
  people: readonly MetPerson[],
): Promise<Result<Committed<GroupState>>> {
  return changeRoster(
    workplace,
    groupId,
    (group) =>
      group.founded ? ok(met(group, people, () => workplace.ids.next())) : refuse('group-not-found'),
    (after, events) => ({
      jobs: events.some(({ type }) => type === 'NewcomerMet')
        ? tellSecretariat(after, workplace.clock.now(after.settings.timeZone).date, 'newcomers')
        : [],
    }),
  );
}

/** Tells everybody of the secretariat whom the bot reaches alone, once while it waits. */
export function tellSecretariat(group: GroupState, today: IsoDate, about: ToldInChat): readonly NewJob[] {
  return groupOn(group, today)
    .members.filter((member) => isMember(member) && member.roles.includes('secretariat'))
    .filter((member) => chatWith(group, member))
    .map(({ personId }) => tellPerson(personId, about));
}
