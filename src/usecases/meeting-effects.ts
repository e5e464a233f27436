import { standingOf } from '../domain/meeting/agreement/standing.ts';
import type { MeetingEvent, MeetingEventType } from '../domain/meeting/events.ts';
import { isUnannounced } from '../domain/meeting/phases.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { nextToPresent } from '../domain/meeting/views/presenter-cues.ts';
import { attendedOf } from '../domain/protocol/attended.ts';
import type { ChannelCard } from '../domain/meeting/vocabulary.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { MeetingRow, RegisterRow } from '../store/register.port.ts';
import { concernsSubstitutes } from './calendar/substitutes.ts';
import { itemRows } from './item-rows.ts';
import { followCues } from './jobs/presenters.ts';
import { keepCalendar } from './jobs/calendar.ts';
import { planReminders } from './jobs/reminders.ts';
import { postCard, updateCard } from './jobs/cards.ts';
import { sendMail } from './jobs/mail.ts';
import type { Effects } from './ledger.ts';
import { toldOfCancelling } from './mails/meeting-cancelled.ts';
import { presenterJobs, presenterLinkRows } from './presenter-jobs.ts';
import { protocolJobs } from './protocol-jobs.ts';
import { TIMES_MOVE } from './times-move.ts';

/**
 * What the world outside must be told of a meeting's events. At most four new posts a meeting (D11): the notice, the
 * meeting with its decisions, the draft to those who review it, the agreed protocol; all else updates one of them.
 * Nothing of a draft is archived (D5): only `ProtocolAgreed` files anything.
 */
export function meetingEffects(after: MeetingState, events: readonly MeetingEvent[]): Effects {
  // Nothing of a rehearsal leaves it (D9).
  if (after.rehearsal) return {};
  const jobs: NewJob[] = [];
  const updates = new Set<ChannelCard>();
  for (const event of events) {
    for (const card of CARDS_SHOWING[shownBy(event)]) if (after.cards.has(card)) updates.add(card);
    if (event.type === 'NoticePosted') jobs.push(postCard(after.meetingId, 'notice'));
    if (REMINDERS_MOVE.has(shownBy(event)) && after.phase === 'notified')
      jobs.push(planReminders(after.meetingId));
    if (event.type === 'AttendanceReplied' && event.data.reply.kind === 'declined') {
      const { personId, reply } = event.data;
      const invitation = { mail: 'substitute-invitation', meetingId: after.meetingId, personId } as const;
      if (reply.substitute?.email) jobs.push({ ...sendMail(invitation), delayMs: SECOND_THOUGHTS_MS });
    }
    if (event.type === 'RemindersSent')
      for (const personId of event.data.personIds)
        jobs.push(sendMail({ mail: 'reply-reminder', meetingId: after.meetingId, personId }));
    if (event.type === 'MeetingCancelled' && after.noticedAt !== undefined)
      for (const personId of toldOfCancelling(after))
        jobs.push(sendMail({ mail: 'meeting-cancelled', meetingId: after.meetingId, personId }));
    // Begun anew after it was taken back: its card is there.
    if (event.type === 'MeetingStarted' && !after.cards.has('meeting'))
      jobs.push(postCard(after.meetingId, 'meeting'));
    jobs.push(...protocolJobs(after, event));
  }
  if (after.cards.has('review') && isOut(after) && events.some(({ type }) => !UNSEEN_IN_REVIEW.has(type)))
    updates.add('review');
  for (const card of updates) jobs.push(updateCard(after.meetingId, card));
  const turnsMoved = events.some((event) => TURNS_MOVE.has(shownBy(event)));
  if (turnsMoved && (after.cues.length > 0 || nextToPresent(after).length > 0))
    jobs.push(followCues(after.meetingId));
  if (events.some((event) => CALENDAR_MOVES.has(shownBy(event))) && isCalled(after))
    jobs.push(keepCalendar(after.meetingId));
  else if (events.some(({ type }) => REPLIES.has(type)) && isCalled(after) && concernsSubstitutes(after))
    jobs.push({ ...keepCalendar(after.meetingId), delayMs: SECOND_THOUGHTS_MS });
  jobs.push(...presenterJobs(after, events.map(shownBy), events));
  const standing = standingOf(after);
  const listed = events.some((event) => LISTED.has(shownBy(event)));
  const register: readonly RegisterRow[] = [
    ...(listed ? [{ kind: 'meeting', row: meetingRow(standing) } as const] : []),
    ...itemRows(standing, events),
    ...presenterLinkRows(after, events),
  ];
  return register.length > 0 ? { jobs, register } : { jobs };
}

/** The register's row of a meeting. */
export function meetingRow(state: MeetingState): MeetingRow {
  const { groupId, meetingId, phase, details, agreed } = state;
  return {
    groupId,
    meetingId,
    phase,
    date: details.date,
    ...(details.endDate ? { endDate: details.endDate } : {}),
    start: details.start,
    title: details.title,
    place: details.place,
    ...(agreed?.number ? { number: agreed.number } : {}),
    ...(isUnannounced(state) ? { unannounced: true } : {}),
    ...(agreed ? { attendance: attendedOf(state) } : {}),
  };
}

/** Whether the draft is with those who review it. */
function isOut({ phase, review }: MeetingState): boolean {
  return phase === 'closed' && review.round !== undefined && !review.round.ended;
}

/**
 * While a draft is out, whatever happens to it may ask its reviewers again. The card all see says nothing of that, but
 * with it the views that they alone have are drawn anew.
 */
const UNSEEN_IN_REVIEW: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'CardPosted',
  'PresenterCued',
  'InvitationKept',
  'InvitationWithdrawn',
  'InvitationLost',
  'ReviewersReminded',
  'ArchiveFound',
]);

/** What an event shows as: a step taken back is seen where the step was. */
function shownBy(event: MeetingEvent): MeetingEventType {
  return event.type === 'StepUndone' ? (event.data.what as MeetingEventType) : event.type;
}

/** How long an invitation waits, so that a slip of the hand in the reply is mended before anybody is called. */
const SECOND_THOUGHTS_MS = 120_000;

/** Events that may change when those who have not answered are reminded. */
const REMINDERS_MOVE: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'NoticePosted',
  'MeetingDetailsChanged',
]);

/** Whether people were called to it, and it has not begun: what stands in their calendars follows it until then. */
function isCalled({ phase, noticedAt }: MeetingState): boolean {
  return phase === 'notified' || (phase === 'cancelled' && noticedAt !== undefined);
}

/** Events that may change what stands in people's calendars: when and where, who comes, what is presented when. */
const CALENDAR_MOVES: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'NoticePosted',
  'MeetingDetailsChanged',
  'InviteesChanged',
  'MeetingCancelled',
  'ItemAdded',
  'ItemsAdded',
  'ItemChanged',
  'ItemMoved',
  'ItemRemoved',
  'ItemDeferred',
  'ItemResumed',
  'PresenterInvited',
  'PresenterLinkWithdrawn',
]);

/** Events that may name a substitute, or others. */
const REPLIES: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'AttendanceReplied',
  'CalendarAnswered',
]);

/** Events that change what a list of meetings shows. */
const LISTED: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'MeetingDrafted',
  'MeetingDetailsChanged',
  'NoticePosted',
  'MeetingStarted',
  'MeetingClosed',
  'MeetingCancelled',
  'ProtocolAgreed',
]);

/** Events after which somebody else may be next to present, or at another time. */
const TURNS_MOVE: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  ...TIMES_MOVE,
  'InviteesChanged',
]);

const NONE: readonly ChannelCard[] = [];
const NOTICE: readonly ChannelCard[] = ['notice'];
const REVIEW: readonly ChannelCard[] = ['review'];
const MEETING: readonly ChannelCard[] = ['meeting'];
const BOTH: readonly ChannelCard[] = ['notice', 'meeting'];

/** Which posted cards show what an event changes. Text and clauses show only when the secretary posts them (D2, D5). */
const CARDS_SHOWING: Readonly<Record<MeetingEventType, readonly ChannelCard[]>> = {
  MeetingDrafted: NONE,
  MeetingDetailsChanged: BOTH,
  InviteesChanged: NOTICE,
  ItemAdded: BOTH,
  ItemsAdded: BOTH,
  ItemChanged: BOTH,
  ItemMoved: BOTH,
  ItemRemoved: BOTH,
  GuestInvited: NOTICE,
  GuestWithdrawn: NOTICE,
  NoticePosted: NONE,
  AttendanceReplied: NOTICE,
  CalendarAnswered: NOTICE,
  RemindersSent: NONE,
  MeetingStarted: BOTH,
  StepUndone: NONE,
  AttendanceConfirmed: MEETING,
  PersonArrived: MEETING,
  PersonLeft: MEETING,
  PresenceCorrected: MEETING,
  ItemStarted: MEETING,
  BreakStarted: MEETING,
  BreakEnded: MEETING,
  ItemTimesSet: MEETING,
  BreaksSet: NONE,
  MeetingTimesSet: MEETING,
  ProtocolTakenOver: MEETING,
  TextWritten: NONE,
  ClauseRecorded: NONE,
  ClauseReworded: NONE,
  ClauseRemoved: NONE,
  ClauseConditioned: NONE,
  ClauseFunded: NONE,
  GuidanceNoted: NONE,
  GuidanceRemoved: NONE,
  OutcomeRecorded: NONE,
  DecisionsPosted: MEETING,
  RecusalNoted: NONE,
  RecusalWithdrawn: NONE,
  VoteRecorded: NONE,
  VoteRemoved: NONE,
  ReservationNoted: NONE,
  ReservationRemoved: NONE,
  MeetingClosed: BOTH,
  LeftoverChosen: MEETING,
  ItemDeferred: BOTH,
  ItemResumed: BOTH,
  FollowUpPlanned: NONE,
  FollowUpDropped: NONE,
  MeetingCancelled: BOTH,
  RehearsalEnded: NONE,
  ProtocolChecked: NONE,
  ProtocolCheckWithdrawn: NONE,
  ReviewOpened: REVIEW,
  ReviewEnded: REVIEW,
  ReviewersReminded: NONE,
  WordGiven: NONE,
  WordWithdrawn: NONE,
  WordingProposed: NONE,
  ProposalWithdrawn: NONE,
  ProposalAnswered: NONE,
  ProtocolAgreed: ['meeting', 'review'],
  CorrectionOpened: NONE,
  CorrectionAbandoned: NONE,
  SignatureMarked: NONE,
  SignatureWithdrawn: NONE,
  SigningWaived: NONE,
  PaperAttached: NOTICE,
  ProtocolDispatched: NONE,
  CardPosted: NONE,
  PresenterCued: NONE,
  // The link to the Teams meeting comes with it.
  DeliveryGivenUp: NONE,
  InvitationKept: BOTH,
  InvitationWithdrawn: NONE,
  InvitationLost: BOTH,
  ArchiveFound: NONE,
  ProtocolArchived: BOTH,
  // Told to those who run the meeting alone.
  CallSignalled: [],
  SignalDismissed: [],
  PresenterInvited: NONE,
  PresenterLinkMade: NONE,
  PresenterLinkWithdrawn: MEETING,
  PresenterLinkRenewed: NONE,
  PresenterPageOpened: NONE,
  // Who leads the meeting is told on its card.
  PresenterReady: MEETING,
  PresenterNotReady: MEETING,
  PresenterLetIn: MEETING,
  PresenterThanked: MEETING,
  PaperBrought: NONE,
  BroughtPaperDeclined: NONE,
  PresenterInformed: NONE,
};
