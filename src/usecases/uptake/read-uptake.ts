import { daysAfter } from '../../domain/basics/days.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { IsoDate } from '../../domain/basics/time.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { noUptake } from '../../domain/uptake/aggregate.ts';
import type { MeetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import { meetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import { agreedDecisions } from './agreed-decisions.ts';

/** The matrix over some meetings, and before which day there may be more. */
export interface UptakePage {
  readonly meetings: readonly MeetingUptake[];
  readonly before?: IsoDate;
}

/** How many meetings a page goes through: a year of them, so that its cost does not grow with the years (Q2). */
export const UPTAKE_PAGE = 12;

/** How the decisions of meetings are taken up, the latest first, from before a day. */
export async function listUptake(
  workplace: Workplace,
  caller: Caller,
  before?: IsoDate,
): Promise<Result<UptakePage>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const { group, groupId } = caller;
  const { register } = workplace.store;
  // Today's meeting may have been agreed already.
  const limit = before ?? daysAfter(workplace.clock.now(group.settings.timeZone).date, 1);
  const { past } = await register.meetingsAround(groupId, limit, UPTAKE_PAGE);
  const meetings = await uptakeOfMeetings(workplace, group, past);
  const last = past.at(-1)?.date;
  return ok({ meetings, ...(past.length === UPTAKE_PAGE && last !== undefined ? { before: last } : {}) });
}

/** How the decisions of one meeting are taken up; refused before its protocol is agreed. */
export async function readUptake(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<Result<MeetingUptake>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const row = await workplace.store.register.meeting(caller.groupId, meetingId);
  if (!row) return refuse('meeting-not-found');
  const [found] = await uptakeOfMeetings(workplace, caller.group, [row]);
  return found ? ok(found) : refuse('decision-not-agreed');
}

/** Of the meetings given those that are agreed, with what the municipalities say of their decisions. */
export async function uptakeOfMeetings(
  { store: { register } }: Workplace,
  group: GroupState,
  meetings: readonly MeetingRow[],
): Promise<readonly MeetingUptake[]> {
  // What was decided in the years of old protocols is asked of nobody now.
  const agreed = meetings.filter(({ phase, imported }) => phase === 'agreed' && !imported);
  const [facts, items] = await Promise.all([
    register.uptakes(
      group.groupId,
      agreed.map(({ meetingId }) => meetingId),
    ),
    Promise.all(agreed.map(({ meetingId }) => register.itemsOf(group.groupId, meetingId))),
  ]);
  return agreed.map((meeting, index) =>
    meetingUptake(
      meeting,
      agreedDecisions(items[index] ?? [], group),
      facts.find(({ meetingId }) => meetingId === meeting.meetingId) ?? noUptake,
      group,
    ),
  );
}
