import { richTextFromPlain } from '../domain/basics/rich-text.ts';
import type { RichText } from '../domain/basics/rich-text.ts';
import type { ClockTime, IsoDate } from '../domain/basics/time.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import type { MeetingDetails, Reply } from '../domain/meeting/vocabulary.ts';
import { CLOSING, OPENING } from '../domain/meeting/vocabulary.ts';
import type { ExampleItem } from './example-agenda.ts';
import { CLOSING_TEXT, COMING_ITEMS, EARLIER_ITEMS, EXAMPLE_GUEST, OPENING_TEXT } from './example-agenda.ts';

/** A meeting of the example: draft it by `by` with `details` and no items, then carry out the steps in order. */
export interface ExampleMeeting {
  readonly meetingId: string;
  readonly details: MeetingDetails;
  /** Who drafts it, and when on the group's clock. */
  readonly drafted: ExampleMoment;
  readonly steps: readonly ExampleStep[];
}

export interface ExampleMoment {
  readonly by: string;
  readonly date: IsoDate;
  readonly time: ClockTime;
}

/** Something a person of the example does to the meeting, and when on the group's clock. */
interface ExampleStep extends ExampleMoment {
  readonly command: MeetingCommand;
}

const SECRETARY = 'maja';
const EARLIER_ID = 'exempel-forra-motet';
const COMING_ID = 'exempel-nasta-motet';

const EARLIER_REPLIES: readonly (readonly [person: string, reply: Reply, by?: string])[] = [
  ['disa', { kind: 'attending' }],
  ['alva', { kind: 'attending' }],
  ['borje', { kind: 'attending' }],
  ['ebbe', { kind: 'attending' }],
  ['freja', { kind: 'partial', from: '10:20' }],
  ['gustav', { kind: 'declined' }],
  ['hedda', { kind: 'attending' }],
  ['ivar', { kind: 'declined', substitute: { name: 'Stina Ersättarsson' } }, SECRETARY],
  ['juni', { kind: 'attending' }],
  ['klas-ake', { kind: 'attending' }],
  ['linnea', { kind: 'remote' }],
];

/**
 * What the demo starts with: an earlier meeting with its agreed protocol, and a coming one as a draft, both on a Friday
 * near the given day. All moments of the earlier one lie before that day.
 */
export function exampleMeetings(today: IsoDate): readonly ExampleMeeting[] {
  const earlier = fridayOnOrAfter(addDays(today, -32));
  const coming = fridayOnOrAfter(addDays(today, 12));
  return [earlierMeeting(earlier), comingMeeting(coming, today)];
}

function earlierMeeting(date: IsoDate): ExampleMeeting {
  const steps: ExampleStep[] = [];
  let now: Omit<ExampleMoment, 'by'> = { date: addDays(date, -15), time: '09:00' };
  const at = (day: IsoDate, time: ClockTime) => (now = { date: day, time });
  const then = (command: MeetingCommand, by: string = SECRETARY) => steps.push({ ...now, by, command });

  for (const { itemId, plan } of EARLIER_ITEMS) then({ type: 'AddItem', data: { itemId, plan } });
  then({ type: 'InviteGuest', data: { guest: EXAMPLE_GUEST } });
  at(addDays(date, -14), '10:00');
  then({ type: 'PostNotice', data: {} });
  EARLIER_REPLIES.forEach(([personId, reply, by], index) => {
    at(addDays(date, -12), index < 6 ? '08:15' : '13:40');
    then({ type: 'Reply', data: { personId, reply } }, by ?? personId);
  });

  at(date, '08:30');
  then({ type: 'StartMeeting', data: { time: '08:30' } });
  then({
    type: 'ConfirmAttendance',
    data: { missing: [], alsoPresent: [] },
  });
  then(writing(OPENING, richTextFromPlain(OPENING_TEXT)));
  for (const item of EARLIER_ITEMS) {
    const { itemId, plan, text, clauses, outcome } = item;
    const time = at(date, plan.start ?? now.time).time;
    if (itemId === 'exempel-natverk')
      then({ type: 'RegisterArrival', data: { personId: 'freja', time: '10:20' } });
    if (itemId === 'exempel-sensorer')
      then({ type: 'CorrectPresence', data: { personId: EXAMPLE_GUEST.guestId, presence: 'remote' } });
    then({ type: 'StartItem', data: { itemId, time } });
    if (text) then(writing(itemId, withBold(richTextFromPlain(text))));
    clauses.forEach((clause, index) =>
      then({ type: 'RecordClause', data: { itemId, clauseId: `${itemId}-${index + 1}`, text: clause } }),
    );
    for (const command of along(item)) then(command);
    if (outcome) then({ type: 'RecordOutcome', data: { itemId, text: outcome } });
    if (clauses.length > 0) then({ type: 'PostDecisions', data: { itemId } });
  }
  at(date, '12:05');
  then({ type: 'CloseMeeting', data: { time: '12:05' } });
  then(writing(CLOSING, richTextFromPlain(CLOSING_TEXT)));
  at(addDays(date, 5), '15:20');
  then({ type: 'MarkChecked', data: { name: 'Disa Modellqvist', personId: 'disa', how: 'checked' } }, 'disa');
  at(addDays(date, 6), '09:10');
  then({ type: 'MarkChecked', data: { name: 'Alva Påhittsson', personId: 'alva', how: 'checked' } });
  then({ type: 'AgreeProtocol', data: {} });
  return {
    meetingId: EARLIER_ID,
    details: {
      title: 'Kommundirektörsmöte',
      date,
      start: '08:30',
      end: '12:05',
      place: 'Sagosalen, Exempelhuset, Helsingborg',
      replyBy: addDays(date, -2),
    },
    drafted: { by: SECRETARY, date: addDays(date, -15), time: '08:50' },
    steps,
  };
}

function comingMeeting(date: IsoDate, today: IsoDate): ExampleMeeting {
  const now = { by: SECRETARY, date: addDays(today, -1), time: '14:00' };
  return {
    meetingId: COMING_ID,
    details: {
      title: 'Kommundirektörsmöte',
      date,
      start: '08:30',
      end: '12:00',
      place: 'Biblioteket, Provköping',
      joinUrl: 'https://teams.example/l/meetup-join/exempel',
      replyBy: addDays(date, -2),
    },
    drafted: now,
    steps: COMING_ITEMS.map(({ itemId, plan }) => ({
      ...now,
      command: { type: 'AddItem', data: { itemId, plan } },
    })),
  };
}

/** What goes along with the item's decisions. */
function along({ itemId, conditions, funding, guidance }: ExampleItem): readonly MeetingCommand[] {
  const clauseId = `${itemId}-1`;
  return [
    ...(conditions ? [{ type: 'SetConditions', data: { clauseId, conditions } } as const] : []),
    ...(funding ? [{ type: 'SetFunding', data: { clauseId, funding } } as const] : []),
    ...(guidance ? [{ type: 'NoteGuidance', data: { itemId, guidance } } as const] : []),
  ];
}

function writing(place: string, text: RichText): MeetingCommand {
  return { type: 'WriteText', data: { place, text, basedOn: 0 } };
}

/** The example's texts mark bold as `**so**`; people's own texts never are read like this. */
function withBold(text: RichText): RichText {
  return text.map((block) =>
    block.type === 'paragraph'
      ? {
          ...block,
          spans: block.spans.flatMap((span) =>
            span.text
              .split('**')
              .map((part, index) => (index % 2 === 1 ? { text: part, bold: true as const } : { text: part })),
          ),
        }
      : block,
  );
}

function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function fridayOnOrAfter(date: IsoDate): IsoDate {
  return addDays(date, (5 - Temporal.PlainDate.from(date).dayOfWeek + 7) % 7);
}
