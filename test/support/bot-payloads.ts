/** What each button sends; the list of buttons is the bot's own, so that a new one without a case fails. */
export const BUTTONS: Readonly<Record<string, object>> = {
  reply: { kind: 'attending' },
  'reply-details': { kind: 'declined', note: 'sjuk' },
  refresh: { card: 'meeting' },
  remind: { round: 0 },
  'start-meeting': {},
  'confirm-attendance': {},
  'next-item': { itemId: 'i2' },
  pause: {},
  resume: {},
  'post-decisions': { itemId: 'i1' },
  'close-meeting': { leftovers: 'keep' },
  undo: { version: 1 },
  'take-over': {},
  'no-comment': { seen: 'x' },
  'inquiry-answer': { inquiryId: 'q1', alternativeId: 'bifaller' },
  'inquiry-take-back': { inquiryId: 'q1', personId: 'anna' },
  'task-status': { taskId: 'task-0001', tasks: 'of', of: 'bo', status: 'done' },
  'task-note': { taskId: 'task-0001', tasks: 'of', of: 'bo', taskNote: 'klart' },
  'task-time': { taskId: 'task-0001', tasks: 'of', of: 'bo', granted: true },
  'agenda-seen': { agendaVersion: 1 },
  'confirm-newcomers': { 'who-met-1': 'director:Bjuv' },
};

/** What each dialog sends. */
export const SUBMISSIONS: Readonly<Record<string, object>> = {
  decision: { dialogId: 'stulet-id-1', itemId: 'i1', clauses: 'att bifalla', post: 'yes' },
  'decision-tasks': { dialogId: 'stulet-id-1', itemId: 'i1', 'task-1-1': 'yes' },
  attendance: { missing: '', alsoPresent: 'bo' },
  presence: { personId: 'bo', time: '10:40', what: 'arrived' },
  'propose-wording': { step: 'place', place: 'opening' },
  proposal: { dialogId: 'stulet-id-4', title: 'Växel' },
  defer: { itemId: 'i1', choice: 'next' },
  'inquiry-answer': { inquiryId: 'q1', personId: 'anna', alternativeId: 'bifaller' },
  'inquiry-ask': { inquiryId: 'stulet-id-2', purpose: 'interest', question: 'Ska vi?', date: '2018-05-04' },
  'inquiry-enter': { inquiryId: 'q1', itemId: 'stulet-id-3', meetingId: 'm1' },
  'inquiry-lead': { inquiryId: 'q1', what: 'close', outcome: 'att avslå' },
};
