import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { UNTIL_AGREED } from '../../domain/meeting/phases.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { itemStands } from '../../domain/meeting/writing/entered-item.ts';
import type { MeetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import type { Caller } from '../identify.ts';
import { openMeeting } from '../open-meeting.ts';
import type { Workplace } from '../workplace.ts';
import { uptakeOfMeetings } from './read-uptake.ts';

/** What a meeting hears of the decisions of the one before, and how its own are taken up. */
export interface UptakeAtMeeting {
  readonly ofThis?: MeetingUptake;
  readonly ofPrevious?: MeetingUptake;
  /** The item by which it was told of them. */
  readonly enteredBy?: string;
}

/** How many meetings back the one before is looked for: cancelled ones and drafts are no meetings. */
const MEETINGS_BACK = 10;

/** How decisions are taken up, as one meeting shows it: the sum of those before it until its own are agreed. */
export async function uptakeAtMeeting(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<Result<UptakeAtMeeting>> {
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const { group, groupId } = caller;
  const own = await workplace.store.register.meeting(groupId, meetingId);
  const [ofThis] = own ? await uptakeOfMeetings(workplace, group, [own]) : [];
  // While it is corrected what it was told stands written.
  const ofPrevious =
    UNTIL_AGREED.includes(state.phase) && !state.correction && !state.rehearsal
      ? await previousUptake(workplace, caller, state)
      : undefined;
  const entry = ofPrevious?.facts.entries.findLast((each) => each.meetingId === meetingId);
  return ok({
    ...(ofThis ? { ofThis } : {}),
    ...(ofPrevious ? { ofPrevious } : {}),
    ...(entry && itemStands(state, entry.itemId) ? { enteredBy: entry.itemId } : {}),
  });
}

/** Of the latest agreed meeting before this one that has decisions to follow. */
async function previousUptake(
  workplace: Workplace,
  { group, groupId }: Caller,
  { details }: MeetingState,
): Promise<MeetingUptake | undefined> {
  const { past } = await workplace.store.register.meetingsAround(groupId, details.date, MEETINGS_BACK);
  const found = await uptakeOfMeetings(workplace, group, past);
  return found.find(({ rows }) => rows.length > 0);
}
