import type { Moment } from '../../domain/basics/time.ts';
import type { InquiryEvent } from '../../domain/inquiry/events.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { NewJob } from '../../store/outbox.port.ts';
import type { InquiryRow } from '../../store/register.port.ts';
import { postInquiryCard, updateInquiryCard } from '../jobs/cards.ts';
import { remindOfInquiry } from '../jobs/reminders.ts';
import { sendMail } from '../jobs/mail.ts';
import type { Effects } from '../ledger.ts';
import { reminderDue } from './reminder-due.ts';

/** What inquiries are decided on: the moment, and the zone of the group's clock. */
export interface InquiryClock {
  readonly moment: Moment;
  readonly timeZone: string;
}

/** What the world outside must be told of an inquiry's events: its card, its reminders, its row in the register. */
export function inquiryEffects(
  after: InquiryState,
  events: readonly InquiryEvent[],
  clock: InquiryClock,
): Effects {
  const { inquiryId } = after;
  const jobs = events.flatMap((event): readonly NewJob[] => {
    switch (event.type) {
      case 'InquiryOpened':
        return [postInquiryCard(inquiryId), ...reminderOf(after, clock)];
      case 'InquiryExtended':
        return reminderOf(after, clock);
      case 'InquiryReminded':
        return event.data.personIds.map((personId) =>
          sendMail({ mail: 'inquiry-reminder', inquiryId, personId }),
        );
      case 'AnswerGiven':
      case 'AnswerWithdrawn':
      case 'InquiryClosed':
      case 'InquiryWithdrawn':
      case 'InquiryEntered':
      case 'InquiryCardPosted':
        return [];
      default:
        return event satisfies never;
    }
  });
  const shows = events.some(({ type }) => type !== 'InquiryReminded' && type !== 'InquiryCardPosted');
  if (after.card && shows) jobs.push(updateInquiryCard(inquiryId));
  const listed = events.some(({ type }) => LISTED.has(type));
  return listed ? { jobs, register: [{ kind: 'inquiry', row: inquiryRow(after) }] } : { jobs };
}

/** The register's row of an inquiry. */
export function inquiryRow(state: InquiryState): InquiryRow {
  const { groupId, inquiryId, purpose, question, deadline, opened, closed, withdrawn, entered, source } =
    state;
  const place = entered ?? source;
  const ended = closed ?? withdrawn;
  return {
    groupId,
    inquiryId,
    purpose,
    question,
    status: withdrawn ? 'withdrawn' : entered ? 'entered' : closed ? 'closed' : 'open',
    deadline,
    opened: opened?.date ?? '',
    ...(ended ? { closed: ended.date } : {}),
    ...(closed?.outcome ? { outcome: closed.outcome } : {}),
    ...(place ? { meetingId: place.meetingId, itemId: place.itemId } : {}),
    ...(source ? { matterId: source.matterId ?? source.itemId } : {}),
  };
}

/** Events that change what a list of inquiries shows of those that have ended, or when the open ones are due. */
const LISTED: ReadonlySet<InquiryEvent['type']> = new Set<InquiryEvent['type']>([
  'InquiryOpened',
  'InquiryExtended',
  'InquiryClosed',
  'InquiryWithdrawn',
  'InquiryEntered',
]);

function reminderOf(state: InquiryState, clock: InquiryClock): readonly NewJob[] {
  const due = reminderDue(state.deadline, clock.moment, clock.timeZone);
  return due === undefined ? [] : [remindOfInquiry(state.inquiryId, due)];
}
