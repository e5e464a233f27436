import type { MeetingView } from '../../src/contract/views.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { agendaTexts } from '../../src/texts/tab-agenda.ts';
import { addTexts } from '../../src/texts/tab-agenda-add.ts';
import { carryingTabTexts } from '../../src/texts/tab-carrying.ts';
import { groupTexts } from '../../src/texts/tab-group.ts';
import { liveTexts } from '../../src/texts/tab-live.ts';
import { occasionTexts } from '../../src/texts/tab-occasion.ts';
import { pendingTexts } from '../../src/texts/tab-pending.ts';
import { signOffTexts } from '../../src/texts/tab-protocol.ts';
import { runTexts } from '../../src/texts/tab-run.ts';
import { dispatchTexts, reviewTexts, roundTexts } from '../../src/texts/tab-review.ts';
import { tabTaskTexts } from '../../src/texts/tab-tasks.ts';
import { A_STEP_OF_THE_AGENDA } from './agenda-views.ts';
import { aMeeting, director, MEETING_ID } from './example-views.ts';
import { anExpo, DURING } from './face-views.ts';
import { aGroup } from './group-views.ts';
import { tasksOfAll } from './now-views.ts';
import { somePending } from './pending-views.ts';
import { aCorrectedProtocol, aMeetingToReview, aMeetingUnderMyReview } from './protocol-life-views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';
import { forSecretary } from './tab-in-teams.ts';

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

/** What opens on a page: dialogs and forms, each as it is before anything is written in it. */
export const OPEN_SCREENS: Readonly<Record<string, TabSetting>> = {
  'the form of several items': { ...draft(), before: opensForm(addTexts.pasteSeveral) },
  'the times of an item': { ...draft(), before: pressed(agendaTexts.changeTimes, 'article input') },
  'the notice about to be posted': { ...draft(), before: opensDialog(agendaTexts.post) },
  'a meeting about to be cancelled': {
    path: `${M}/agenda`,
    meeting: { ...forSecretary(aMeeting()), can: [...forSecretary(aMeeting()).can, 'CancelMeeting'] },
    before: opensDialog(occasionTexts.cancel),
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
    meeting: aMeetingToReview(),
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

function opensForm(button: Text): (tab: OpenTab) => Promise<void> {
  return pressed(button, 'form');
}

/** Presses the first button with the name, in either language and whatever it is about, and waits for what opens. */
function pressed(button: Text, opened: string): (tab: OpenTab) => Promise<void> {
  return async ({ frame }) => {
    const before = await frame.locator(opened).count();
    await frame
      .getByRole('button', { name: nameOf(button) })
      .first()
      .click();
    await frame.locator(opened).nth(before).waitFor();
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

/** Nothing is waited for any more before it is sent. */
function aSignedProtocol(): MeetingView {
  const { signing: _signed, ...meeting } = aCorrectedProtocol();
  return meeting;
}
