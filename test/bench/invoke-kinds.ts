import { DIALOGS } from '../../bot/handlers/task.ts';
import { VERBS } from '../../bot/handlers/card-action.ts';
import { MESSAGE_COMMANDS, SEARCH_COMMANDS } from '../../src/contract/extension-commands.ts';

/** One kind of invoke: what is sent, and by whom; several values take turns, so that each undoes the one before. */
export interface Kind {
  /** As in the figures: `press next-item`, `open decision`, `send decision`, `search items`. */
  readonly what: string;
  readonly name: string;
  readonly by: 'secretary' | 'directors';
  readonly values: readonly object[];
}

/** What the payloads are about. */
export interface KindsOfMeeting {
  readonly meetingId: string;
  readonly itemIds: readonly string[];
  readonly agendaVersion: number;
  readonly directorId: string;
}

const INQUIRY = 'exempel-forfragan';
const TASK = 'exempel-uppdrag-molnavtal';
/** The meeting that is agreed. */
const HELD = 'exempel-forra-motet';

/** What people send while the notice is out, and what has nothing to do with a meeting. */
export function beforeMeeting(about: KindsOfMeeting): readonly Kind[] {
  const { agendaVersion, meetingId } = about;
  const inquiry = { inquiryId: INQUIRY };
  const task = { taskId: TASK, tasks: 'all' };
  return [
    press('reply', 'directors', { meetingId, kind: 'attending' }, { meetingId, kind: 'remote' }),
    press(
      'reply-details',
      'directors',
      { meetingId, kind: 'partial', from: '09:00' },
      { meetingId, kind: 'partial', from: '10:00' },
    ),
    press('refresh', 'directors', { meetingId, card: 'notice' }, inquiry, { tasks: 'all' }),
    press('agenda-seen', 'directors', { meetingId, agendaVersion }),
    press('remind', 'secretary', { meetingId, round: 0 }),
    press('confirm-newcomers', 'secretary', {}),
    press(
      'inquiry-answer',
      'directors',
      { ...inquiry, alternativeId: 'nej' },
      { ...inquiry, alternativeId: 'senare' },
    ),
    press('inquiry-take-back', 'directors', inquiry),
    press('task-status', 'secretary', { ...task, status: 'in-progress' }, { ...task, status: 'open' }),
    press('task-note', 'secretary', { ...task, taskNote: 'På gång' }, { ...task, taskNote: 'Snart klart' }),
    press('task-time', 'secretary', { ...task, granted: true }),
    press('uptake-acknowledge', 'directors', { meetingId: HELD, card: 'protocol' }),
    press('uptake-enter', 'secretary', { meetingId: HELD, card: 'matrix' }),
    ...dialog('proposal', 'directors', { meetingId, dialogId: 'bench-forslag-1', title: 'Gemensam växel' }),
    ...dialog('inquiry-answer', 'directors', { ...inquiry, alternativeId: 'nej', statement: 'Vi avvaktar.' }),
    ...dialog('inquiry-lead', 'secretary', { ...inquiry, what: 'extend', date: '2099-05-04' }),
    ...dialog('inquiry-enter', 'secretary', { ...inquiry, meetingId, itemId: 'bench-arende-1' }),
    ...dialog('inquiry-ask', 'secretary', {
      inquiryId: 'bench-fraga-1',
      purpose: 'interest',
      question: 'Ska vi?',
      date: '2099-05-04',
    }),
    ...dialog(
      'uptake-answer',
      'secretary',
      { meetingId: HELD, municipality: 'Bjuv', 'status-1': 'in-progress' },
      { meetingId: HELD, municipality: 'Bjuv', 'status-1': 'done' },
    ),
    ...dialog('uptake-choose', 'secretary', { meetingId: HELD, followed: '1' }),
    ...SEARCH_COMMANDS.map((commandId) => ({
      what: `search ${commandId}`,
      name: 'composeExtension/query',
      by: 'directors' as const,
      values: [{ commandId, parameters: [{ name: 'query', value: 'energi' }] }],
    })),
    ...MESSAGE_COMMANDS.map((commandId) => ({
      what: `from a message ${commandId}`,
      name: 'composeExtension/fetchTask',
      by: 'secretary' as const,
      values: [
        { commandId, messagePayload: { id: '1', body: { contentType: 'text', content: 'kommer 10.40' } } },
      ],
    })),
  ];
}

/** What people send while the meeting goes on. */
export function duringMeeting({ directorId, itemIds, meetingId }: KindsOfMeeting): readonly Kind[] {
  const [first = '', second = ''] = itemIds;
  const each = itemIds.map((itemId) => ({ meetingId, itemId }));
  return [
    press('start-meeting', 'secretary', { meetingId }),
    press('confirm-attendance', 'secretary', { meetingId }),
    press('next-item', 'secretary', ...each),
    press('pause', 'secretary', { meetingId }),
    press('resume', 'secretary', { meetingId }),
    press('take-over', 'secretary', { meetingId }),
    ...dialog(
      'decision',
      'secretary',
      { meetingId, itemId: first, dialogId: 'bench-beslut-1', clauses: 'att bifalla', post: 'no' },
      { meetingId, itemId: first, dialogId: 'bench-beslut-1', clauses: 'att avslå', post: 'no' },
    ),
    ...dialog('decision-tasks', 'secretary', { meetingId, itemId: first, dialogId: 'bench-beslut-1' }),
    press('post-decisions', 'secretary', { meetingId, itemId: first }),
    press('let-presenter-in', 'secretary', { meetingId, invitationId: 'ingen' }),
    press('thank-presenter', 'secretary', { meetingId, invitationId: 'ingen' }),
    ...dialog('attendance', 'secretary', { meetingId, missing: directorId }, { meetingId, missing: '' }),
    ...dialog('presence', 'secretary', { meetingId, personId: directorId, time: '10.40', what: 'arrived' }),
    ...dialog(
      'defer',
      'secretary',
      { meetingId, itemId: second, choice: 'next' },
      { meetingId, itemId: second, choice: 'not-at-all' },
    ),
    press('undo', 'secretary', { meetingId, version: 1 }),
    press('close-meeting', 'secretary', { meetingId }),
  ];
}

/** What people send while the draft is out for review. */
export function inReview({ itemIds, meetingId }: KindsOfMeeting): readonly Kind[] {
  const [place = ''] = itemIds;
  const data = { meetingId, dialogId: 'bench-lydelse-1', place, seen: 'x', text: 'Nya ord.' };
  return [
    press('no-comment', 'directors', { meetingId, seen: 'x' }),
    ...dialog('propose-wording', 'directors', { ...data, step: 'place' }),
  ];
}

/** Which buttons and dialogs none of these stages has; empty, or a new one is not measured. */
export function leftOut(kinds: readonly Kind[]): readonly string[] {
  const known = new Set(kinds.map(({ what }) => what));
  return [
    ...[...VERBS.keys()].map((verb) => `press ${verb}`),
    ...[...DIALOGS.keys()].map((dialog) => `send ${dialog}`),
  ].filter((what) => !known.has(what));
}

function press(verb: string, by: Kind['by'], ...data: readonly object[]): Kind {
  return {
    what: `press ${verb}`,
    name: 'adaptiveCard/action',
    by,
    values: data.map((each) => ({
      action: { type: 'Action.Execute', verb, data: each },
      trigger: 'manual',
    })),
  };
}

function dialog(name: string, by: Kind['by'], ...data: readonly object[]): readonly Kind[] {
  const values = data.map((each) => ({ data: { dialog: name, ...each }, context: { theme: 'default' } }));
  return [
    { what: `open ${name}`, name: 'task/fetch', by, values },
    { what: `send ${name}`, name: 'task/submit', by, values },
  ];
}
