import { richTextFromPlain } from '../domain/basics/rich-text.ts';
import type { RichText } from '../domain/basics/rich-text.ts';
import { daysAfter } from '../domain/basics/days.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import type { MeetingDetails, Reply } from '../domain/meeting/vocabulary.ts';
import { CLOSING, OPENING } from '../domain/meeting/vocabulary.ts';
import type { ExampleItem } from './example-earlier-items.ts';
import { CLOSING_TEXT, earlierItems, OPENING_TEXT } from './example-earlier-items.ts';
import { GUESTS } from './example-people.ts';
import type { ExampleAct, ExampleDates, ExampleStep } from './example-step.ts';
import { at, EARLIER, SECRETARY, SERIES } from './example-step.ts';

const PAUSE = `${EARLIER}-2`;
const THEME = `${EARLIER}-3`;

/** Who answers the notice, when, and who registers it for whom. */
const FIRST_REPLIES: readonly (readonly [person: string, reply: Reply, by?: string])[] = [
  ['disa', { kind: 'attending' }],
  ['alva', { kind: 'attending' }],
  ['borje', { kind: 'attending' }],
  ['ebbe', { kind: 'attending' }],
  ['freja', { kind: 'partial', from: '10:20' }, 'tyra'],
  ['otto', { kind: 'attending' }],
];
const LATER_REPLIES: typeof FIRST_REPLIES = [
  ['hedda', { kind: 'attending' }],
  ['juni', { kind: 'attending' }],
  ['klas-ake', { kind: 'attending' }],
];
const LAST_REPLIES: typeof FIRST_REPLIES = [
  ['gustav', { kind: 'declined' }],
  ['linnea', { kind: 'remote' }],
  ['ivar', { kind: 'declined', substitute: { name: 'Stina Ersättarsson' } }, SECRETARY],
];

/** The earlier meeting, from its draft until it was closed. */
export function earlierMeeting(dates: ExampleDates): readonly ExampleStep[] {
  const items = earlierItems(dates);
  return [...prepared(dates, items), ...held(dates, items)];
}

/** Something asked of the earlier meeting. */
export function asked(command: MeetingCommand): ExampleAct {
  return { kind: 'meeting', meetingId: EARLIER, command };
}

/** The earlier meeting's time and place. */
function earlierDetails(dates: ExampleDates): MeetingDetails {
  return {
    title: 'Kommundirektörsmöte',
    date: dates.earlier,
    start: '08:30',
    end: '12:30',
    place: 'Sagosalen, Exempelhuset, Helsingborg',
    replyBy: daysAfter(dates.earlier, -2),
    proposalsBy: daysAfter(dates.earlier, -10),
  };
}

/** A place of the earlier meeting written for the first time. */
function writing(place: string, text: string): ExampleAct {
  return asked({ type: 'WriteText', data: { place, text: withBold(richTextFromPlain(text)), basedOn: 0 } });
}

function prepared(dates: ExampleDates, items: readonly ExampleItem[]): readonly ExampleStep[] {
  const day = (offset: number) => daysAfter(dates.earlier, offset);
  const added = ({ itemId, plan }: ExampleItem, before: string) =>
    asked({ type: 'AddItem', data: { itemId, plan, before } });
  const theme = items.find(({ itemId }) => itemId === THEME);
  const pauseAt = items.findIndex(({ itemId }) => itemId === PAUSE);
  return [
    ...at(day(-15), '08:50', SECRETARY, {
      kind: 'draft',
      meetingId: EARLIER,
      details: earlierDetails(dates),
      seriesId: SERIES,
      pending: [],
    }),
    ...at(
      day(-15),
      '09:00',
      SECRETARY,
      ...items.flatMap((item, index) =>
        item.came === 'planned' ? [added(item, index < pauseAt ? PAUSE : THEME)] : [],
      ),
      ...(theme ? [asked({ type: 'ChangeItem', data: { itemId: THEME, plan: theme.plan } })] : []),
      ...GUESTS.map((guest) => asked({ type: 'InviteGuest', data: { guest } })),
    ),
    ...at(day(-14), '10:00', SECRETARY, asked({ type: 'PostNotice', data: {} })),
    ...replies(day(-11), '08:15', FIRST_REPLIES),
    ...replies(day(-8), '13:40', LATER_REPLIES),
    ...at(
      day(-7),
      '15:05',
      SECRETARY,
      ...items.flatMap((item, index) =>
        item.came === 'late' ? [added(item, items[index + 1]?.itemId ?? PAUSE)] : [],
      ),
    ),
    ...at(
      day(-3),
      '12:00',
      SECRETARY,
      asked({ type: 'RemindUnanswered', data: { reminderId: 'exempel-paminnelse' } }),
    ),
    ...replies(day(-2), '09:30', LAST_REPLIES),
  ];
}

function held({ earlier }: ExampleDates, items: readonly ExampleItem[]): readonly ExampleStep[] {
  const live = items.flatMap((item) => {
    const { itemId, plan, leftOver, deferral } = item;
    const time = plan.start ?? '08:30';
    const acts = deferral
      ? [asked({ type: 'DeferItem', data: { itemId, deferral } })]
      : dealtWith(item, time);
    return leftOver ? [] : at(earlier, time, SECRETARY, ...acts);
  });
  return [
    ...at(
      earlier,
      '08:30',
      SECRETARY,
      asked({ type: 'StartMeeting', data: { time: '08:30' } }),
      asked({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } }),
      writing(OPENING, OPENING_TEXT),
    ),
    ...live,
    ...at(earlier, '10:15', SECRETARY, ...GUESTS.map(({ guestId }) => present(guestId))),
    ...at(
      earlier,
      '10:20',
      SECRETARY,
      asked({ type: 'RegisterArrival', data: { personId: 'freja', time: '10:20' } }),
    ),
    ...at(
      earlier,
      '11:30',
      SECRETARY,
      asked({
        type: 'RegisterDeparture',
        data: { personId: 'klas-ake', time: '11:30', approximate: true },
      }),
    ),
    ...at(
      earlier,
      '12:32',
      SECRETARY,
      asked({ type: 'CloseMeeting', data: { time: '12:32', leftovers: 'carry-over' } }),
    ),
    ...at(
      earlier,
      '14:10',
      SECRETARY,
      writing(CLOSING, CLOSING_TEXT),
      asked({
        type: 'CorrectPresence',
        data: { personId: 'borje', presence: 'present', parts: true },
      }),
    ),
  ];
}

/** An item as it is dealt with: begun, written, decided, and shown in the channel. */
function dealtWith(item: ExampleItem, time: string): readonly ExampleAct[] {
  const { itemId, text, clauses = [], outcome } = item;
  return [
    asked({ type: 'StartItem', data: { itemId, time } }),
    ...(text ? [writing(itemId, text)] : []),
    ...clauses.map((clause, index) =>
      asked({ type: 'RecordClause', data: { itemId, clauseId: `${itemId}-${index + 1}`, text: clause } }),
    ),
    ...along(item).map(asked),
    ...(outcome ? [asked({ type: 'RecordOutcome', data: { itemId, text: outcome } })] : []),
    ...(clauses.length > 0 ? [asked({ type: 'PostDecisions', data: { itemId } })] : []),
  ];
}

/** What goes along with the item's decisions. */
function along({ itemId, conditions, funding, guidance, followUp }: ExampleItem): readonly MeetingCommand[] {
  const clauseId = `${itemId}-1`;
  return [
    ...(conditions ? [{ type: 'SetConditions', data: { clauseId, conditions } } as const] : []),
    ...(funding ? [{ type: 'SetFunding', data: { clauseId, funding } } as const] : []),
    ...(guidance ? [{ type: 'NoteGuidance', data: { itemId, guidance } } as const] : []),
    ...(followUp ? [{ type: 'PlanFollowUp', data: { itemId, ...followUp } } as const] : []),
  ];
}

function replies(date: string, time: string, given: typeof FIRST_REPLIES): readonly ExampleStep[] {
  return given.flatMap(([personId, reply, by = personId]) =>
    at(date, time, by, asked({ type: 'Reply', data: { personId, reply } })),
  );
}

function present(personId: string): ExampleAct {
  return asked({ type: 'CorrectPresence', data: { personId, presence: 'remote' } });
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
