import type { MeetingView } from '../../src/contract/views.ts';
import {
  A_SERIES_OF_THE_MEETING,
  A_STEP_OF_THE_AGENDA,
  A_STEP_OF_THE_ROLL,
  aRichMeeting,
  CHANGES_PATH,
  SOME_CHANGES,
} from './agenda-views.ts';
import {
  aClosedMeeting,
  aMeeting,
  anAgreedMeeting,
  anOngoingMeeting,
  director,
  MEETING_ID,
  someFunding,
  someReminders,
} from './example-views.ts';
import { aLongItem, aMeetingAtRest, anExpo, DURING } from './face-views.ts';
import { aCancelledMeeting, aFormalMeeting, aRehearsal } from './live-views.ts';
import {
  aBreakInTheMeeting,
  aMeetingIMissed,
  aMeetingIMissedSomeOf,
  aMeetingOfMyDirector,
  aMeetingWithoutTimes,
  delegate,
  myTasks,
  tasksOfMeeting,
} from './now-views.ts';
import { attention, someOutbox } from './outbox-views.ts';
import {
  aCorrectedProtocol,
  aMeetingBeingCorrected,
  aMeetingToReview,
  aMeetingUnderMyReview,
  aReviewedMeeting,
} from './protocol-life-views.ts';
import { aMeetingFromWord, finishedFromWord, FROM_WORD_PATH, someFromWord } from './from-word-views.ts';
import { LIST_SCREENS } from './list-screens.ts';
import { OPEN_SCREENS } from './open-screens.ts';
import type { ProblemView } from '../../src/contract/views.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary, refuseTheClipboard } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;
const asDirector = { me: director };
const drafts = [
  {
    field: 'text:item-transport',
    authorId: 'helsingborg',
    author: 'Karin Wallander',
    mine: false,
    content: [{ type: 'paragraph' as const, spans: [{ text: 'Skånetrafiken har skickat ut' }] }],
    basedOn: 0,
    sequence: 3,
  },
];
const [othersDraft] = drafts;
const ownDraft = {
  ...othersDraft,
  authorId: 'anna',
  author: 'Anna Berg',
  mine: true,
  content: othersDraft?.content ?? '',
  sequence: 4,
};
const SOME_SUGGESTIONS: NonNullable<MeetingView['suggestions']> = [
  { signalId: 's1', kind: 'joined', time: '10:40', personId: 'mats', name: 'Mats Ekdahl' },
  { signalId: 's2', kind: 'left', time: '11:05', personId: 'ellen', name: 'Ellen Gyllenstierna-Rosencrantz' },
  { signalId: 's3', kind: 'call-ended', time: '12:04' },
];

/** Of the pitches: one in each state that the agenda tells apart. */
const SOME_PRESENTERS: NonNullable<MeetingView['presenters']> = [
  {
    invitationId: 'v1',
    itemId: 'item-expo',
    slotId: 'slot-1',
    name: 'Ida By',
    email: 'ida@bjuv.example',
    status: 'ready',
    brought: [{ paperId: 'b1', title: 'Bilder om platsmätning i kommunala verksamheter', size: 1_430_000 }],
  },
  { invitationId: 'v2', itemId: 'item-expo', name: 'Gustava Rosencrantz-Gyllenstierna', status: 'withdrawn' },
  { invitationId: 'v3', itemId: 'item-budget', name: 'Olle Nyström', status: 'opened' },
];
const PRESENTERS_NOW: NonNullable<MeetingView['presenters']> = [
  { invitationId: 'v1', itemId: 'item-budget', name: 'Ida By', status: 'ready', cue: 'let-in' },
  {
    invitationId: 'v2',
    itemId: 'item-oevrigt',
    name: 'Gustava Rosencrantz-Gyllenstierna',
    status: 'in',
    cue: 'thank',
  },
];

/** With all that the secretariat may do about presenters and papers. */
function whoInvites(meeting: MeetingView): MeetingView {
  return {
    ...meeting,
    can: [
      ...meeting.can,
      'AttachPaper',
      'InvitePresenter',
      'WithdrawPresenterLink',
      'RenewPresenterLink',
      'TakeBroughtPaper',
      'DeclineBroughtPaper',
      'LetPresenterIn',
      'ThankPresenter',
    ],
  };
}

const foreign = { ...refused('foreign-tenant', 401), params: { tenant: 'Familjen Exempel' } };

/** Every screen of the tab, with what makes it show the most: what axe looks at, and what the pictures show. */
export const SCREENS: Readonly<Record<string, TabSetting>> = {
  'the list of meetings': { path: '', state: { attention } },
  'the list when there are no meetings': { path: '', state: { list: { coming: [], past: [] } } },
  'what is to be sent': { path: 'outbox', state: { answers: { outbox: someOutbox } } },
  'nothing to be sent': {
    path: 'outbox',
    state: { answers: { outbox: { parked: [], waiting: [], more: false } } },
  },
  'the money decided on': { path: 'funding', state: { answers: { funding: someFunding } } },
  'no money decided on': { path: 'funding', state: { answers: { funding: { sources: [] } } } },
  'a new meeting': { path: 'meetings/new' },
  'the agenda being drafted': { path: `${M}/agenda`, meeting: forSecretary(aMeeting({ phase: 'draft' })) },
  'the agenda of a director': { path: `${M}/agenda`, ...asDirector, meeting: forDirector(aMeeting()) },
  'an agenda with one of everything': {
    path: `${M}/agenda`,
    meeting: forSecretary(aRichMeeting()),
    state: { answers: { [CHANGES_PATH]: SOME_CHANGES } },
  },
  'an agenda with presenters from outside': {
    path: `${M}/agenda`,
    meeting: whoInvites(forSecretary(aRichMeeting({ presenters: SOME_PRESENTERS }))),
  },
  'an agenda with something to undo and standing items missing': {
    path: `${M}/agenda`,
    meeting: forSecretary(aRichMeeting({ phase: 'draft', steps: [A_STEP_OF_THE_AGENDA] })),
    state: { answers: { group: A_SERIES_OF_THE_MEETING } },
  },
  'the agenda under way': { path: `${M}/agenda`, ...asDirector, meeting: forDirector(anOngoingMeeting()) },
  'where the meeting is, of a director who came late': {
    path: `${M}/now`,
    ...asDirector,
    meeting: aMeetingIMissedSomeOf(),
    state: {
      answers: { tasks: myTasks, [`${M}/tasks`]: tasksOfMeeting, [CHANGES_PATH]: SOME_CHANGES },
    },
  },
  'where the meeting is, without times': { path: `${M}/now`, ...asDirector, meeting: aMeetingWithoutTimes() },
  'where the meeting is, on a break': { path: `${M}/now`, ...asDirector, meeting: aBreakInTheMeeting() },
  'where the meeting is, of the secretariat': {
    path: `${M}/now`,
    meeting: forSecretary(anOngoingMeeting({ clock: { drift: 12, withdrawn: false } })),
  },
  'before the meeting, of a director': {
    path: `${M}/now`,
    ...asDirector,
    meeting: forDirector(aMeeting()),
    state: { answers: { tasks: myTasks } },
  },
  'before the meeting, of a delegate': { path: `${M}/now`, me: delegate, meeting: aMeetingOfMyDirector() },
  'after a meeting that was missed': { path: `${M}/now`, ...asDirector, meeting: aMeetingIMissed() },
  'the roll of a director': { path: `${M}/attendance`, ...asDirector, meeting: forDirector(aMeeting()) },
  'the roll of the secretariat': {
    path: `${M}/attendance`,
    meeting: forSecretary(aMeeting({ reminders: someReminders, steps: [A_STEP_OF_THE_ROLL] })),
  },
  'attendance at the meeting': {
    path: `${M}/attendance`,
    meeting: forSecretary({ ...anOngoingMeeting(), attendanceConfirmed: false }),
  },
  'the decisions': { path: `${M}/decisions`, meeting: forSecretary(anOngoingMeeting()) },
  'a decision that a link led to': {
    path: `${M}#clause-clause-1`,
    ...asDirector,
    meeting: forDirector(aClosedMeeting()),
    async before({ frame }) {
      await frame.locator('#clause-clause-1:focus').waitFor();
    },
  },
  'a link to a decision that is gone': {
    path: `${M}/decisions#clause-gone`,
    meeting: forSecretary(anOngoingMeeting()),
  },
  'a link that the browser will not copy': {
    path: `${M}/decisions`,
    meeting: forSecretary(anOngoingMeeting()),
    async before({ frame }) {
      await refuseTheClipboard(frame);
      await frame
        .getByRole('button', { name: /Kopiera länk|Copy link/ })
        .first()
        .click();
      await frame.getByRole('dialog').waitFor();
    },
  },
  'the desk while there is no contact': {
    path: `${M}/protocol`,
    meeting: forSecretary(anOngoingMeeting()),
    async before({ page, frame, api }) {
      api.cut();
      await frame.getByLabel(/(Ny att-sats|New clause): Gemensamt/).fill('skicka yttrandet.');
      await page.keyboard.press('Enter');
      await frame.getByText(/Sparat här: |Kept here: /).waitFor();
      await frame.evaluate('scrollTo(0, 0)');
    },
  },
  'the protocol of a reader without contact': {
    path: `${M}/protocol`,
    ...asDirector,
    meeting: forDirector(anOngoingMeeting()),
    async before({ frame, api }) {
      api.cut();
      await frame.locator('p', { hasText: /Ingen kontakt|No contact/ }).waitFor();
    },
  },
  'a decision that points to its proposal': { path: `${M}/decisions`, meeting: aPointingDecision() },
  'the desk': { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting({ drafts })) },
  'the desk before it is known who is there': {
    path: `${M}/protocol`,
    meeting: forSecretary(anOngoingMeeting({ attendanceConfirmed: false })),
  },
  'the desk where two wrote the same text': {
    path: `${M}/protocol`,
    meeting: forSecretary(anOngoingMeeting({ drafts: [{ ...ownDraft, field: 'text:opening', basedOn: 0 }] })),
  },
  'the protocol as it grows': {
    path: `${M}/protocol`,
    ...asDirector,
    meeting: forDirector(anOngoingMeeting()),
  },
  'the desk of a formal group': { path: `${M}/protocol`, meeting: aFormalMeeting() },
  'the decisions of a formal group': { path: `${M}/decisions`, meeting: aFormalMeeting() },
  'a rehearsal': { path: `${M}/protocol`, meeting: aRehearsal() },
  'a cancelled meeting': { path: `${M}/agenda`, meeting: aCancelledMeeting() },
  'a draft to be sent for review': { path: `${M}/protocol`, meeting: aMeetingToReview() },
  'a draft that is out for review': { path: `${M}/protocol`, meeting: aReviewedMeeting() },
  'what reviewers propose': { path: `${M}/review`, meeting: aReviewedMeeting() },
  'the draft of a reviewer': { path: `${M}/review`, ...asDirector, meeting: aMeetingUnderMyReview() },
  'a protocol being corrected': { path: `${M}/protocol`, meeting: aMeetingBeingCorrected() },
  'a corrected protocol on its way out': { path: `${M}/protocol`, meeting: aCorrectedProtocol() },
  'the closed protocol': { path: `${M}/protocol`, meeting: forSecretary(aClosedMeeting()) },
  'the agreed protocol with extracts to fetch': {
    path: `${M}/protocol`,
    meeting: anAgreedMeeting(),
    async before({ frame }) {
      await frame.getByLabel(/Vad som hämtas|What to download/).selectOption('extract');
      await frame.getByLabel(/För vilken kommun|For which municipality/).waitFor();
    },
  },
  'the agreed protocol of a group with a template of its own': {
    path: `${M}/protocol`,
    meeting: { ...anAgreedMeeting(), ownTemplate: true },
  },
  'the agreed protocol': { path: `${M}/protocol`, meeting: anAgreedMeeting() },
  'the stage before the meeting': { path: `${M}/stage`, me: DURING, meeting: forSecretary(aMeeting()) },
  'the stage with pitches and decisions': { path: `${M}/stage`, me: DURING, meeting: anExpo() },
  'the stage with more than it has room for': { path: `${M}/stage`, me: DURING, meeting: aLongItem() },
  'the stage during a break': { path: `${M}/stage`, me: DURING, meeting: aMeetingAtRest() },
  'the stage after the meeting': { path: `${M}/stage`, me: DURING, meeting: aClosedMeeting() },
  'the side panel before the meeting': { path: `${M}/panel`, me: DURING, meeting: forSecretary(aMeeting()) },
  'the side panel of those who run the meeting': {
    path: `${M}/panel`,
    me: DURING,
    meeting: { ...anExpo(), attendanceConfirmed: false },
  },
  'the side panel of a director': {
    path: `${M}/panel`,
    ...asDirector,
    meeting: forDirector({ ...anExpo(), steps: [] }),
  },
  'the side panel with presenters to let in and to thank': {
    path: `${M}/panel`,
    me: DURING,
    meeting: whoInvites(forSecretary(anOngoingMeeting({ presenters: PRESENTERS_NOW }))),
  },
  'the desk with presenters to let in and to thank': {
    path: `${M}/protocol`,
    me: DURING,
    meeting: whoInvites(forSecretary(anOngoingMeeting({ presenters: PRESENTERS_NOW }))),
  },
  'the side panel with what Teams tells of the call': {
    path: `${M}/panel`,
    me: DURING,
    meeting: forSecretary({ ...anOngoingMeeting(), suggestions: SOME_SUGGESTIONS }),
  },
  'the desk with what Teams tells of the call': {
    path: `${M}/protocol`,
    meeting: forSecretary({ ...anOngoingMeeting(), suggestions: SOME_SUGGESTIONS }),
  },
  'the desk of a meeting whose call has begun': {
    path: `${M}/protocol`,
    meeting: forSecretary({
      ...aMeeting(),
      suggestions: [{ signalId: 's0', kind: 'call-started', time: '08:31' }],
    }),
  },
  'no meeting to show beside a call': { path: 'panel', state: { list: { coming: [], past: [] } } },
  'the page that adds the tab to a channel': { path: 'configure', frameContext: 'settings' },
  'an address that is not there': { path: 'elsewhere' },
  'a person who is not on the roster': { state: { refusal: refused('not-in-roster', 403) } },
  'somebody who is in another organisation': { state: { refusal: foreign } },
  'a sign-in that is not accepted': { state: { refusal: refused('token-expired', 401) } },
  'a fault of the server': { state: { refusal: refused('signing-keys-unreachable', 503) } },
  'a server out of reach': { state: { down: true } },
  'no network at the start': {
    state: { down: true },
    async before({ page, frame }) {
      await page.context().setOffline(true);
      await frame.getByRole('button').click();
      await frame.getByRole('heading', { name: /nätet|network/ }).waitFor();
    },
  },
  'a part that is gone after a new release': { path: 'funding', state: { gone: 'funding-page' } },
  'the way in outside Teams': {
    outside: 'at the door',
    path: `${M}/reply`,
    state: { teamsAppId: '11111111-1111-4111-8111-111111111111' },
  },
  'a sign-in that was not finished': { outside: 'at the door', path: '?state=x&code=y' },
  'the reply outside Teams': {
    outside: 'signed in',
    path: `${M}/reply`,
    ...asDirector,
    meeting: forDirector(aMeeting()),
  },
  'a sign-in outside Teams that has expired': {
    outside: 'signed in',
    // Tokens expire by the clock of the page.
    stillClock: true,
    path: `${M}/reply`,
    ...asDirector,
    meeting: forDirector(aMeeting()),
    async before({ page }) {
      await page.getByRole('heading', { level: 2 }).waitFor();
      await page.clock.fastForward('02:00:00');
      await page.evaluate("dispatchEvent(new Event('online'))");
      await page.getByRole('button', { name: /Logga in igen|Sign in again/ }).waitFor();
    },
  },
  'somebody outside Teams in another organisation': {
    outside: 'at the door',
    state: { refusal: foreign },
    async before({ page }) {
      await page.getByRole('button').click();
      await page.getByRole('heading', { name: /Familjen Exempel/ }).waitFor();
    },
  },
  'the reply to a notice': { path: `${M}/reply`, ...asDirector, meeting: forDirector(aMeeting()) },
  'the replies of a delegate': {
    path: `${M}/reply`,
    ...asDirector,
    meeting: { ...forDirector(aMeeting()), canReplyFor: ['bjuv', 'helsingborg'] },
  },
  'a meeting that takes no more replies': {
    path: `${M}/reply`,
    ...asDirector,
    meeting: forDirector(aClosedMeeting()),
  },
  'the desk with a file back from Word': { path: `${M}/protocol`, meeting: aMeetingFromWord() },
  'what came back from Word': {
    path: `${M}/word`,
    meeting: aMeetingFromWord(),
    state: { answers: { [FROM_WORD_PATH]: someFromWord() } },
  },
  'a file from Word gone through': {
    path: `${M}/word`,
    meeting: aMeetingFromWord(),
    state: { answers: { [FROM_WORD_PATH]: finishedFromWord() } },
  },
  'no file from Word': { path: `${M}/word`, meeting: forSecretary(aClosedMeeting()) },
  ...LIST_SCREENS,
  ...OPEN_SCREENS,
};

function refused(code: string, status: number): ProblemView {
  return { type: `about:${code}`, title: 'Det gick inte', status, detail: `Nej: ${code}.`, code };
}

/** A decision that says "förslaget": the page shows which (D18). */
function aPointingDecision(): MeetingView {
  const meeting = forSecretary(anOngoingMeeting());
  const words = 'Lena Öberg föreslår en gemensam jour:\n- fyra kommuner i norr\n- sju i söder';
  const clauses = [
    {
      clauseId: 'clause-1',
      text: 'ställa sig bakom förslaget.',
      recordedBy: 'Anna Berg',
      pointsAt: { from: 'text', words } as const,
    },
    { clauseId: 'clause-2', text: 'avstämning görs på nästa möte.', recordedBy: 'Anna Berg' },
  ];
  return {
    ...meeting,
    items: meeting.items.map((item, index) => (index === 0 ? { ...item, clauses } : item)),
  };
}
