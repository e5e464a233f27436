import type { MeetingEvent, MeetingEventType } from '../domain/meeting/events.ts';
import { invitationOf } from '../domain/meeting/presenting/links.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { RegisterRow } from '../store/register.port.ts';
import { followPresenters } from './jobs/presenters.ts';
import { sendMail } from './jobs/mail.ts';
import { TIMES_MOVE } from './times-move.ts';

/** What presenters from outside must be told of a meeting's events. `shown` is what each event shows as. */
export function presenterJobs(
  after: MeetingState,
  shown: readonly MeetingEventType[],
  events: readonly MeetingEvent[],
): readonly NewJob[] {
  const { meetingId, phase, presenters } = after;
  const mails = events.flatMap((event): readonly NewJob[] => {
    if (!isMailed(event) || !invitationOf(after, event.data.invitationId)?.email) return [];
    const mail = event.type === 'PresenterInformed' ? 'presenter-news' : 'presenter-invitation';
    return [sendMail({ mail, meetingId, invitationId: event.data.invitationId })];
  });
  const waiting = presenters.some(({ withdrawn, email }) => !withdrawn && email !== undefined);
  if (!waiting || !shown.some((type) => TELLS_PRESENTERS.has(type))) return mails;
  const during = phase === 'draft' || phase === 'notified' ? 'preparation' : 'meeting';
  return [...mails, followPresenters(meetingId, during)];
}

/** Where links that were made lead to. */
export function presenterLinkRows(
  { groupId, meetingId }: MeetingState,
  events: readonly MeetingEvent[],
): readonly RegisterRow[] {
  return events.flatMap((event): readonly RegisterRow[] =>
    event.type === 'PresenterLinkMade'
      ? [{ kind: 'presenter-link', row: { groupId, meetingId, digest: event.data.digest } }]
      : [],
  );
}

type MailedEvent = Extract<
  MeetingEvent,
  { type: 'PresenterInvited' | 'PresenterLinkRenewed' | 'PresenterInformed' }
>;

function isMailed(event: MeetingEvent): event is MailedEvent {
  const { type } = event;
  return type === 'PresenterInvited' || type === 'PresenterLinkRenewed' || type === 'PresenterInformed';
}

/** Events after which somebody may be on at another time, or not at all. */
const TELLS_PRESENTERS: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  ...TIMES_MOVE,
  'MeetingDetailsChanged',
  'PresenterInvited',
  'PresenterLinkRenewed',
]);
