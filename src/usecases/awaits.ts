import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { answersFor } from '../domain/group/abilities.ts';
import { askedAs } from '../domain/inquiry/views/abilities-now.ts';
import type { InquiryState } from '../domain/inquiry/state.ts';
import { unansweredIn } from '../domain/meeting/attendance/unanswered.ts';
import { reviewersMissing } from '../domain/meeting/review/words.ts';
import { reviewerId } from '../domain/meeting/review/state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { hasUnpostedChanges } from '../domain/meeting/views/unposted.ts';
import { taskPerson } from '../domain/task/people.ts';
import { isOpen } from '../domain/task/vocabulary.ts';
import { agendaNews } from './agenda-news.ts';
import { listAttention } from './attention.ts';
import type { Caller } from './identify.ts';
import { listInquiries } from './inquiries/list-inquiries.ts';
import { idsOf, onlookerOf } from './inquiries/read-inquiry.ts';
import { listMeetings } from './list-meetings.ts';
import { openMeeting } from './open-meeting.ts';
import { listPending } from './pending/list-pending.ts';
import type { ShownTask } from './tasks/list-tasks.ts';
import { isTheirs } from './tasks/list-tasks.ts';
import { numberedTasks } from './tasks/own-tasks.ts';
import type { Workplace } from './workplace.ts';

/** What waits for somebody, each found where it is written and nowhere kept. */
export interface Awaits {
  /** A notice that they, or whom they answer for, have not answered. */
  readonly replies: readonly MeetingState[];
  /** Agendas that have changed since they looked. */
  readonly changed: readonly MeetingState[];
  /** Drafts that they have not said their word of. */
  readonly reviews: readonly MeetingState[];
  readonly inquiries: readonly InquiryState[];
  /** Their open tasks, the oldest first, numbered as `uppdrag` numbers them. */
  readonly tasks: readonly ShownTask[];
  /** For those who prepare and write alone. */
  readonly office?: AwaitsOffice;
}
export interface AwaitsOffice {
  /** Meetings with notices unanswered, and by how many. */
  readonly unanswered: readonly { readonly meeting: MeetingState; readonly count: number }[];
  /** Meetings whose decisions the channel has not been shown as they stand. */
  readonly unposted: readonly { readonly meeting: MeetingState; readonly count: number }[];
  /** Matters that members have proposed and nobody has taken up. */
  readonly proposals: number;
  /** Deliveries that failed, or of which nobody knows. */
  readonly deliveries: number;
}

/** What waits for the caller: one look at what is open. Refused with `not-allowed` to who reads nothing. */
export async function awaitsOf(workplace: Workplace, caller: Caller): Promise<Result<Awaits>> {
  const inquiries = await listInquiries(workplace, caller);
  if (!inquiries.ok) return inquiries;
  const tasks = await numberedTasks(workplace, caller, caller.member);
  if (!tasks.ok) return refuse('not-allowed');
  const meetings = await openMeetings(workplace, caller);
  const mine = new Set([...idsOf(caller.member), ...answersFor(caller.member)]);
  const onlooker = onlookerOf(caller);
  const changed: MeetingState[] = [];
  // Those who prepare the agenda have changed it themselves.
  if (!caller.abilities.has('edit-agenda'))
    for (const meeting of meetings) if (await agendaNews(workplace, caller, meeting)) changed.push(meeting);
  const person = taskPerson(caller.member, caller.group);
  return ok({
    replies: meetings.filter(
      (meeting) =>
        meeting.phase === 'notified' && unansweredIn(meeting).some(({ personId }) => mine.has(personId)),
    ),
    changed,
    reviews: meetings.filter(
      (meeting) =>
        meeting.phase === 'closed' &&
        reviewersMissing(meeting).some((reviewer) => mine.has(reviewerId(reviewer))),
    ),
    inquiries: inquiries.value.open.filter((inquiry) => {
      const personId = askedAs(inquiry, onlooker);
      return personId !== undefined && !inquiry.answers.has(personId);
    }),
    tasks: tasks.value.filter(({ task }) => isOpen(task.status) && isTheirs(task, person)),
    ...(caller.abilities.has('edit-agenda') ? { office: await officeOf(workplace, caller, meetings) } : {}),
  });
}

async function officeOf(
  workplace: Workplace,
  caller: Caller,
  meetings: readonly MeetingState[],
): Promise<AwaitsOffice> {
  const [pending, deliveries] = await Promise.all([
    listPending(workplace, caller),
    listAttention(workplace, caller),
  ]);
  const counted = (count: (meeting: MeetingState) => number) =>
    meetings.map((meeting) => ({ meeting, count: count(meeting) })).filter((each) => each.count > 0);
  return {
    unanswered: counted((meeting) => (meeting.phase === 'notified' ? unansweredIn(meeting).length : 0)),
    unposted: counted((meeting) =>
      meeting.phase === 'ongoing' || meeting.phase === 'closed'
        ? meeting.items.filter(hasUnpostedChanges).length
        : 0,
    ),
    proposals: pending.ok ? pending.value.waiting.filter(({ source }) => source === 'proposal').length : 0,
    deliveries: deliveries.ok ? deliveries.value.length : 0,
  };
}

/** The meetings that something can wait in: those people are called to, that go on, or whose draft is written. */
async function openMeetings(workplace: Workplace, caller: Caller): Promise<readonly MeetingState[]> {
  const { coming, past } = await listMeetings(workplace, caller);
  const rows = [...coming, ...past].filter(({ phase }) => OPEN.has(phase));
  const opened = await Promise.all(rows.map((row) => openMeeting(workplace, caller, row.meetingId)));
  return opened.flatMap((each) => (each.ok && OPEN.has(each.value.state.phase) ? [each.value.state] : []));
}

const OPEN: ReadonlySet<string> = new Set(['notified', 'ongoing', 'closed']);
