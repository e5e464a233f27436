import type { IsoDate } from '../../domain/basics/time.ts';
import type { Caller } from '../identify.ts';
import { listMeetings } from '../list-meetings.ts';
import { openMeeting } from '../open-meeting.ts';
import type { Workplace } from '../workplace.ts';

/** The meeting that a matter proposed today is for. */
export interface ProposableMeeting {
  readonly meetingId: string;
  readonly title: string;
  readonly date: IsoDate;
  /** Last day to propose for it; absent where none is set. */
  readonly proposalsBy?: IsoDate;
  /** That day has passed. */
  readonly late: boolean;
}

/** The next meeting that people are called to and that has not begun; undefined when there is none. */
export async function meetingToProposeFor(
  workplace: Workplace,
  caller: Caller,
): Promise<ProposableMeeting | undefined> {
  const { coming } = await listMeetings(workplace, caller);
  const next = coming.find(({ phase }) => phase === 'notified');
  if (!next) return undefined;
  const opened = await openMeeting(workplace, caller, next.meetingId);
  if (!opened.ok) return undefined;
  const { title, date, proposalsBy } = opened.value.state.details;
  const today = workplace.clock.now(caller.group.settings.timeZone).date;
  return {
    meetingId: next.meetingId,
    title,
    date,
    ...(proposalsBy === undefined ? {} : { proposalsBy }),
    late: proposalsBy !== undefined && today > proposalsBy,
  };
}
