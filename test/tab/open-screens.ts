import type { MeetingView } from '../../src/contract/views.ts';
import type { Reply } from '../../src/domain/meeting/vocabulary.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { agendaTexts } from '../../src/texts/tab-agenda.ts';
import { addTexts } from '../../src/texts/tab-agenda-add.ts';
import { attendanceTexts } from '../../src/texts/tab-attendance.ts';
import { clauseReadingTexts } from '../../src/texts/clause-words.ts';
import { carryingTabTexts } from '../../src/texts/tab-carrying.ts';
import { groupTexts } from '../../src/texts/tab-group.ts';
import { importsTexts } from '../../src/texts/tab-imports.ts';
import { liveTexts } from '../../src/texts/tab-live.ts';
import { occasionTexts } from '../../src/texts/tab-occasion.ts';
import { outboxTexts } from '../../src/texts/tab-outbox.ts';
import { paperTexts } from '../../src/texts/tab-papers.ts';
import { pendingTexts } from '../../src/texts/tab-pending.ts';
import { signOffTexts } from '../../src/texts/tab-protocol.ts';
import { runTexts } from '../../src/texts/tab-run.ts';
import { dispatchTexts, reviewTexts, roundTexts } from '../../src/texts/tab-review.ts';
import { tabTaskTexts } from '../../src/texts/tab-tasks.ts';
import { tabUptakeTexts } from '../../src/texts/tab-uptake.ts';
import { A_STEP_OF_THE_AGENDA, aRichMeeting, someChannelFiles } from './agenda-views.ts';
import { aClosedMeeting, aMeeting, director, MEETING_ID } from './example-views.ts';
import { anExpo, DURING } from './face-views.ts';
import { aGroup } from './group-views.ts';
import { anAlikeMeeting, aWaitingImport, IMPORT_PATH, importAnswers } from './import-views.ts';
import { tasksOfAll } from './now-views.ts';
import { someOutbox } from './outbox-views.ts';
import { somePending } from './pending-views.ts';
import { aCorrectedProtocol, aMeetingToReview, aMeetingUnderMyReview } from './protocol-life-views.ts';
import { someUptake, uptakeForSecretary } from './uptake-views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary } from './tab-in-teams.ts';
import { appeared } from './standing.ts';

const M = `meetings/${MEETING_ID}`;
const draft = (): TabSetting => ({
  path: `${M}/agenda`,
  meeting: forSecretary(aMeeting({ phase: 'draft', steps: [A_STEP_OF_THE_AGENDA] })),
});
const desk = (): TabSetting => ({
  path: `${M}/protocol`,
  meeting: { ...anExpo(), can: [...anExpo().can, 'SetItemTimes'] },
  me: DURING,
});

const old = (): TabSetting => ({ path: IMPORT_PATH, state: { answers: importAnswers } });

/** What opens on a page: dialogs and forms, each as it is before anything is written in it. */
export const OPEN_SCREENS: Readonly<Record<string, TabSetting>> = {
  'a new item': {
    ...draft(),
    async before(tab) {
      await opensForm(agendaTexts.addItem)(tab);
      await pressed(agendaTexts.more, '[aria-expanded=true]')(tab);
    },
  },
  'the form of several items': { ...draft(), before: opensForm(addTexts.pasteSeveral) },
  'the times of an item': { ...draft(), before: pressed(agendaTexts.changeTimes, 'article input') },
  'the head of an older protocol being mended': { ...old(), before: opensForm(importsTexts.mendThis) },
  'an item of an older protocol being mended': { ...old(), before: mendsItem },
  'an item of an older protocol being divided': {
    ...old(),
    async before(tab) {
      await mendsItem(tab);
      await pressed(importsTexts.split, 'form fieldset')(tab);
    },
  },
  'a person of an older protocol being added': { ...old(), before: opensForm(importsTexts.addPerson) },
  'an older protocol about to be removed': { ...old(), before: opensDialog(importsTexts.withdraw) },
  'an older protocol about to be taken in beside another': {
    path: IMPORT_PATH,
    state: { answers: { ...importAnswers, [IMPORT_PATH]: aWaitingImport({ alike: [anAlikeMeeting] }) } },
    before: opensDialog(importsTexts.accept),
  },
  'the notice about to be posted': { ...draft(), before: opensDialog(agendaTexts.post) },
  'a paper being chosen from the channel': {
    path: `${M}/agenda`,
    meeting: { ...forSecretary(aRichMeeting()), can: [...forSecretary(aRichMeeting()).can, 'AttachPaper'] },
    state: { answers: { 'channel-files': someChannelFiles } },
    async before(tab) {
      await opensDialog(paperTexts.fromChannelTo)(tab);
      await tab.frame.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  'an answer of one’s own municipality being changed': {
    path: 'uptake',
    me: director,
    state: { answers: { uptake: someUptake } },
    async before(tab) {
      await tab.frame
        .getByRole('button', { name: /^Ändra svaret på beslut|^Change the answer/ })
        .first()
        .click();
      await tab.frame.getByRole('form').waitFor();
    },
  },
  'what a municipality says, opened by the secretariat': {
    path: 'uptake',
    state: { answers: { uptake: uptakeForSecretary } },
    async before(tab) {
      await tab.frame
        .getByRole('button', { name: /^Klippan/ })
        .and(tab.frame.locator(':visible'))
        .first()
        .click();
      await tab.frame.getByRole('dialog').waitFor();
    },
  },
  'the decisions to follow being chosen': {
    path: 'uptake',
    state: { answers: { uptake: uptakeForSecretary } },
    before: opensDialog(tabUptakeTexts.chooseOf),
  },
  'a meeting about to be cancelled': {
    path: `${M}/agenda`,
    meeting: { ...forSecretary(aMeeting()), can: [...forSecretary(aMeeting()).can, 'CancelMeeting'] },
    before: opensDialog(occasionTexts.cancel),
  },
  'a delivery about to be given up': {
    path: 'outbox',
    state: { answers: { outbox: someOutbox } },
    before: opensDialog(outboxTexts.giveUpOf),
  },
  'replies being registered': {
    path: `${M}/attendance`,
    meeting: forSecretary(aMeeting()),
    before: opensForm(attendanceTexts.registerReplies),
  },
  'a registered reply being completed': {
    path: `${M}/attendance`,
    meeting: forSecretary(aMeeting()),
    async before(tab) {
      await opensForm(attendanceTexts.registerReplies)(tab);
      await tab.frame.locator('form li').first().getByRole('button').nth(1).click();
      await tab.frame.locator('form').nth(1).waitFor();
    },
  },
  'a reply for a part of the meeting being changed': changingReply({ kind: 'partial', from: '10:40' }),
  'a substitute being named': changingReply({
    kind: 'declined',
    substitute: { name: 'Nils Strand', email: 'nils.strand@bjuv.example' },
  }),
  'the keyboard shortcuts': {
    ...desk(),
    async before({ frame }) {
      // A narrow page has no button for them.
      await frame
        .getByText(runTexts.keys.sv)
        .or(frame.getByText(runTexts.keys.en))
        .waitFor({ state: 'attached' });
      await frame.locator('h1').press('Control+Alt+h');
      await frame.getByRole('dialog').waitFor();
    },
  },
  'the steps of a meeting': { ...desk(), before: opensDialog(liveTexts.steps) },
  'the times of a meeting': { ...desk(), before: opensDialog(liveTexts.times) },
  'a meeting about to be closed': { ...desk(), before: opensDialog(runTexts.close) },
  'who came or went': { ...desk(), before: pressed(runTexts.coming, '[role=combobox]') },
  'an item being put off': { ...desk(), before: opensForm(carryingTabTexts.deferOf) },
  'a draft being sent for review': {
    path: `${M}/protocol`,
    meeting: aMeetingToReview(),
    before: opensForm(roundTexts.send),
  },
  'a protocol about to be agreed': {
    path: `${M}/protocol`,
    meeting: forSecretary(aClosedMeeting()),
    before: opensDialog(signOffTexts.agree),
  },
  'another wording being proposed': {
    path: `${M}/review`,
    me: director,
    meeting: aMeetingUnderMyReview(),
    before: opensForm(reviewTexts.proposeOf),
  },
  'a protocol being sent out': {
    path: `${M}/protocol`,
    meeting: aSignedProtocol(),
    before: opensForm(dispatchTexts.open),
  },
  'a matter being entered': {
    path: 'pending',
    state: { answers: { pending: somePending } },
    before: opensForm(pendingTexts.enter),
  },
  'tasks that decisions give': {
    ...desk(),
    meeting: anExpo({
      clauses: [
        'uppdra åt Mats Ekdahl att med stöd av Lena Öberg skriva ett gemensamt svar senast den 12 maj.',
        'kartlägga behovet av lokaler i alla kommuner.',
      ].map((text, index) => ({ clauseId: `t-${index}`, text, recordedBy: 'Anna Berg' })),
    }),
    state: { answers: { [`${M}/tasks`]: { given: [], due: [], choices: tasksOfAll.choices } } },
    async before({ frame }) {
      const item = frame.locator('#item-item-expo');
      await item.getByRole('list', { name: nameOf(clauseReadingTexts.proposed) }).waitFor();
      await item
        .locator('textarea[data-clause-field]')
        .fill('bevilja Klippan högst 40 000 kr ur tidigare års överskott, förutsatt att planen antas');
      await item.getByText(nameOf(clauseReadingTexts.reading)).waitFor();
    },
  },
  'a task being given': {
    path: 'tasks',
    state: { answers: { tasks: tasksOfAll } },
    before: opensForm(tabTaskTexts.add),
  },
  'a person being added': {
    path: 'group',
    state: { answers: { group: aGroup() } },
    before: opensDialog(groupTexts.addPerson),
  },
};

function opensDialog(button: Text): (tab: OpenTab) => Promise<void> {
  return pressed(button, '[role=dialog], [role=alertdialog]');
}

async function mendsItem({ frame }: OpenTab): Promise<void> {
  await frame.locator('article button').first().click();
  await frame.locator('form').waitFor();
}

function opensForm(button: Text): (tab: OpenTab) => Promise<void> {
  return pressed(button, 'form');
}

/** Presses the first button with the name, in either language and whatever it is about, and waits for what opens. */
function pressed(button: Text, opened: string): (tab: OpenTab) => Promise<void> {
  return async (tab) => {
    const { frame } = tab;
    await tab.settled();
    const before = await frame.locator(opened).count();
    await frame
      .getByRole('button', { name: nameOf(button) })
      .first()
      .click();
    await appeared(frame, opened, before + 1);
  };
}

function nameOf({ sv, en }: Text): RegExp {
  const [swedish, english] = [sv, en].map((text) =>
    text
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`))
      .join('.+'),
  );
  return new RegExp(`(^| )(${swedish}|${english})$`);
}

/** A director's reply that stands, opened to be changed. */
function changingReply(value: Reply): TabSetting {
  const meeting = forDirector(aMeeting());
  const people = meeting.people.map((person) =>
    person.isMe ? { ...person, reply: { value, at: '2026-04-10T08:00:00.000Z' } } : person,
  );
  return {
    path: `${M}/reply`,
    me: director,
    meeting: { ...meeting, people },
    before: opensForm(attendanceTexts.changeReply),
  };
}

/** Nothing is waited for any more before it is sent. */
function aSignedProtocol(): MeetingView {
  const { signing: _signed, ...meeting } = aCorrectedProtocol();
  return meeting;
}
