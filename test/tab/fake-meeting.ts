import type { ItemView, MeetingView, MeView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ItemPlan } from '../../src/domain/meeting/vocabulary.ts';
import { anAgreedMeeting, anItem, SECRETARIAT_CAN, someReminders } from './example-views.ts';

/** The fake server says no. */
export class Refused extends Error {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  constructor(code: string, params?: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    if (params) this.params = params;
  }
}

/** What a command makes of a view: enough of the meeting's rules for the tab's flows, and no more. */
export function applyCommand(view: MeetingView, { type, data }: MeetingCommand, me: MeView): MeetingView {
  const items = (itemId: string, change: (item: ItemView) => ItemView): MeetingView => ({
    ...view,
    items: view.items.map((item) => (item.itemId === itemId ? change(item) : item)),
  });
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the other wishes change nothing here
  switch (type) {
    case 'Reply':
      return {
        ...view,
        people: view.people.map((person) =>
          person.personId === data.personId
            ? {
                ...person,
                reply: {
                  value: data.reply,
                  at: '2026-04-13T08:00:00.000Z',
                  ...(person.isMe ? {} : { registeredBy: me.name }),
                },
              }
            : person,
        ),
      };
    case 'AddItem':
      return { ...view, items: [...view.items, itemOf(data.itemId, data.plan)] };
    case 'MoveItem': {
      const moving = view.items.filter((item) => item.itemId === data.itemId);
      const rest = view.items.filter((item) => item.itemId !== data.itemId);
      const at = data.before ? rest.findIndex((item) => item.itemId === data.before) : rest.length;
      return { ...view, agendaVersion: view.version + 1, items: rest.toSpliced(at, 0, ...moving) };
    }
    case 'PostNotice':
      return { ...view, phase: 'notified', can: SECRETARIAT_CAN.notified };
    case 'RemindUnanswered': {
      const { sent, due, justReminded, ...rest } = view.reminders ?? someReminders;
      const personIds = data.again ? justReminded : due;
      const reminder = { date: '2026-04-13', time: '10:00', personIds, by: me.name };
      const reminded = [...new Set([...justReminded, ...due])];
      return {
        ...view,
        reminders: { ...rest, sent: [...sent, reminder], due: [], justReminded: reminded },
      };
    }
    case 'ConfirmAttendance':
      return {
        ...view,
        attendanceConfirmed: true,
        people: view.people.map((person) => ({
          ...person,
          attendance: { presence: data.missing.includes(person.personId) ? 'absent' : 'present' },
        })),
      };
    case 'WriteText': {
      if (view.items.find((item) => item.itemId === data.place)?.text.revision === 99)
        throw new Refused('text-changed-meanwhile');
      const written = (before: ItemView['text']) => ({
        text: data.text,
        revision: before.revision + 1,
        by: me.name,
      });
      if (data.place === 'opening') return { ...view, opening: written(view.opening) };
      if (data.place === 'closing') return { ...view, closing: written(view.closing) };
      return items(data.place, (item) => ({ ...item, text: written(item.text) }));
    }
    case 'RecordClause':
      return items(data.itemId, (item) => ({
        ...item,
        clauses: [...item.clauses, { clauseId: data.clauseId, text: data.text, recordedBy: me.name }],
        unpostedChanges: true,
      }));
    case 'PostDecisions':
      return items(data.itemId, (item) => ({ ...item, decisionsPosted: true, unpostedChanges: false }));
    case 'CloseMeeting':
      if (!data.leftovers) throw new Refused('undecided-items-need-choice', { count: 2 });
      return { ...view, phase: 'closed', closedAt: '12:05', can: SECRETARIAT_CAN.closed };
    case 'MarkChecked':
      return checked(view, { name: data.name, how: data.how, by: me.name });
    case 'GiveWord':
      return view.review
        ? {
            ...view,
            review: {
              ...view.review,
              places: view.review.places.map((one) =>
                data.place === undefined || data.place === one.place
                  ? { place: one.place, seen: one.seen, asked: one.asked, mine: 'stands' }
                  : one,
              ),
            },
          }
        : view;
    case 'AgreeProtocol':
      if (view.checks.length === 0) throw new Refused('not-checked-by-anyone');
      return anAgreedMeeting({ can: [] });
    default:
      return view;
  }
}

/** The word of one person is enough where no review is out. */
function checked({ notReady, ...view }: MeetingView, check: MeetingView['checks'][number]): MeetingView {
  const still = notReady && notReady.code !== 'not-checked-by-anyone' ? { notReady } : {};
  return { ...view, ...still, checks: [...view.checks, check] };
}

function itemOf(itemId: string, plan: ItemPlan): ItemView {
  const { start, ...rest } = plan;
  return anItem({ itemId, ...rest, ...(start ? { plannedStart: start } : {}) });
}
