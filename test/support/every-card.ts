import type { Card } from '../../bot/cards/adaptive-card.ts';
import { deferDialog, proposalDialog } from '../../bot/cards/carrying-dialogs.ts';
import { catchUpCard } from '../../bot/cards/catch-up-card.ts';
import { decisionDialog } from '../../bot/cards/decision-dialog.ts';
import { decisionTasksDialog } from '../../bot/cards/decision-tasks-dialog.ts';
import { digestCard } from '../../bot/cards/digest-card.ts';
import { helpCard, notUnderstoodCard, welcomeCard } from '../../bot/cards/help-card.ts';
import { meetingChatCard, personalWelcomeCard } from '../../bot/cards/installing-cards.ts';
import { MOST_IN_CARD, newcomersCard } from '../../bot/cards/newcomers-card.ts';
import { inquiryAskCard, inquiryAskDialog } from '../../bot/cards/inquiry-ask-dialog.ts';
import { inquiryCard } from '../../bot/cards/inquiry-card.ts';
import {
  inquiryAnswerDialog,
  inquiryEnterDialog,
  inquiryLeadDialog,
} from '../../bot/cards/inquiry-dialogs.ts';
import { meetingCard } from '../../bot/cards/meeting-card.ts';
import { agendaCard, changesCard, noticeCard } from '../../bot/cards/notice-card.ts';
import { attendanceDialog, presenceDialog } from '../../bot/cards/presence-dialogs.ts';
import { presenterCueCard } from '../../bot/cards/presenter-cue-card.ts';
import { choosePlaceDialog, proposeWordingDialog } from '../../bot/cards/propose-wording-dialog.ts';
import { protocolCard } from '../../bot/cards/protocol-card.ts';
import { reviewCard } from '../../bot/cards/review-card.ts';
import type { Scene, Viewer } from '../../bot/cards/scene.ts';
import { taskCard } from '../../bot/cards/task-card.ts';
import { uptakeCard, uptakeViewer } from '../../bot/cards/uptake-card.ts';
import {
  uptakeAnswerDialog,
  uptakeChooseDialog,
  uptakeMunicipalityDialog,
} from '../../bot/cards/uptake-dialogs.ts';
import { waitingCard } from '../../bot/cards/waiting-card.ts';
import { helpLines } from '../../bot/handlers/typed/rooms.ts';
import { readDecision } from '../../src/domain/clauses/decision-reading.ts';
import { abilitiesOf } from '../../src/domain/group/abilities.ts';
import type { GroupState, Member } from '../../src/domain/group/group.ts';
import { assignable } from '../../src/domain/group/words.ts';
import { agendaChangesOf } from '../../src/domain/meeting/views/agenda-changes.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { taskPerson } from '../../src/domain/task/people.ts';
import { meetingUptake } from '../../src/domain/uptake/views/meeting-uptake.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { rosterMembers } from './bot-people.ts';
import { someGroup } from './group-builders.ts';
import { answered, closedWith, inquiryOf, openedEvents } from './inquiry-builders.ts';
import { aPlan, meetingOf, momentAt, rich, someDetails, someInvitees } from './meeting-builders.ts';
import { anEntry } from './pending-builders.ts';
import { anAnswer, anUptakeRow, aTaskRow } from './store-builders.ts';

export const CARDS_URL = 'https://radslag.example';
export const PAPER_URL = 'https://radslag.example/handling.pdf';

/**
 * Every kind of card there is, by the name of what draws it, as everybody and as single persons see it. `words` stands
 * wherever a person has written something: names, titles, municipalities, notes, clauses, what was wrong.
 */
export function everyCard(words: string, locale: Locale): Readonly<Record<string, readonly Card[]>> {
  const group = groupNamed(words);
  const person = (personId: string): Viewer => {
    const member = group.members.find((each) => each.personId === personId);
    return { personId, abilities: abilitiesOf(member), answersFor: ['cia'], note: words };
  };
  const sceneOf = (meeting: MeetingState): Scene => ({
    group,
    meeting,
    locale,
    publicUrl: CARDS_URL,
    moment: momentAt('10:40'),
  });
  const stages = stagesOf(words);
  const [notified, ongoing, closed, agreed] = [
    sceneOf(stages.notified),
    sceneOf(stages.ongoing),
    sceneOf(stages.closed),
    sceneOf(stages.agreed),
  ];
  const current = { ...stages.notified, meetingId: 'm2' };
  const added: MeetingEvent = { type: 'ItemAdded', data: { itemId: 'i9', plan: planOf(words) } };
  const news = {
    changes: agendaChangesOf(stages.notified, meetingOf([added], stages.notified)),
    hasLooked: true,
    agendaVersion: 9,
  };
  const everybody = ['anna', 'bo', 'cia', 'sekr', 'siv'].map(person);
  const inquiry = (events: Parameters<typeof inquiryOf>[0]) => ({
    group,
    inquiry: inquiryOf(events),
    locale,
    publicUrl: CARDS_URL,
    moment: momentAt('10:40'),
  });
  const opened = openedEvents({ question: words, background: rich(words), answersTo: words }).map((event) =>
    event.type === 'InquiryOpened'
      ? {
          ...event,
          data: {
            ...event.data,
            asked: event.data.asked.map((each) => ({ ...each, name: words, organisation: words })),
          },
        }
      : event,
  );
  const asked = inquiry([...opened, answered('anna', 'bifaller', words)]);
  const ended = inquiry([...opened, answered('anna', 'bifaller'), closedWith(words)]);
  const onlooker = { abilities: abilitiesOf(group.members[4]), answersFor: [], entryStands: false };
  const owner = { kind: 'person', name: words, personId: 'bo' } as const;
  const task = aTaskRow({ text: words, owner, answers: [{ ...anAnswer('2018-04-20'), note: words }] });
  const tasks = {
    group,
    locale,
    publicUrl: CARDS_URL,
    moment: momentAt('10:40'),
    tasks: [{ task }],
    list: { kind: 'of', personId: 'bo', name: words } as const,
  };
  const row = { groupId: 'exempel', date: '2018-05-18', start: '08:30', place: '', phase: 'draft' };
  const said = { by: 'bo', standing: 'secretariat', date: '2018-05-02' } as const;
  const answer = { status: 'done', owner: words, caseNumber: words, note: words } as const;
  const decision = { itemId: 'i1', item: words, text: words, named: [words] };
  const uptake = meetingUptake(
    { meetingId: 'm1', title: words, date: '2018-04-20' },
    [
      { ...decision, clauseId: 'c1', number: 1 },
      { ...decision, clauseId: 'c2', number: 2 },
    ],
    anUptakeRow({
      cells: [{ clauseId: 'c1', municipality: words, ...answer, ...said, acknowledged: said }],
    }),
    group,
  );
  const wording = { dialogId: 'stulet-id', place: 'i1', text: words, clauses: words, outcome: words };

  return {
    noticeCard: [
      noticeCard(notified),
      ...everybody.map((viewer) => noticeCard(notified, { ...viewer, news })),
      noticeCard(closed, undefined, current),
      ...everybody.map((viewer) => noticeCard(closed, viewer, current)),
    ],
    meetingCard: [
      meetingCard(ongoing),
      ...everybody.flatMap((viewer) => [
        meetingCard(ongoing, viewer),
        meetingCard(ongoing, viewer, { asking: 2 }),
        meetingCard(closed, viewer),
        meetingCard(agreed, viewer, { current }),
      ]),
      meetingCard(agreed, undefined, { current }),
    ],
    reviewCard: [
      reviewCard(closed),
      ...everybody.map((viewer) => reviewCard(closed, viewer, words)),
      reviewCard(agreed),
    ],
    protocolCard: [
      protocolCard(agreed),
      protocolCard(agreed, { uptake }),
      ...group.members.map((member) =>
        protocolCard(agreed, { uptake, viewer: uptakeViewer(member, group, words) }),
      ),
    ],
    uptakeCard: [
      uptakeCard(agreed, uptake),
      ...group.members.map((member) => uptakeCard(agreed, uptake, uptakeViewer(member, group, words))),
    ],
    uptakeAnswerDialog: [uptakeAnswerDialog(agreed, uptake, words, { problem: words })],
    uptakeMunicipalityDialog: [uptakeMunicipalityDialog(agreed, 'm1', [words, 'Bjuv'])],
    uptakeChooseDialog: [uptakeChooseDialog(agreed, uptake)],
    inquiryCard: [
      inquiryCard(asked),
      inquiryCard(asked, { ...onlooker, personIds: ['sekr'] }),
      inquiryCard(asked, { ...onlooker, personIds: ['anna'], abilities: new Set(['read', 'reply']) }),
      inquiryCard(ended),
    ],
    inquiryAskCard: [inquiryAskCard(locale, CARDS_URL)],
    taskCard: [
      taskCard(tasks),
      ...group.members.map((member) =>
        taskCard(tasks, { person: taskPerson(member, group), told: { taskId: 't1', receipt: words } }),
      ),
    ],
    waitingCard: [
      waitingCard(
        locale,
        [{ ...anEntry({ plan: planOf(words), condition: words }), since: momentAt('10:40').instant }],
        CARDS_URL,
      ),
    ],
    agendaCard: [agendaCard(notified)],
    changesCard: [changesCard(notified, news)],
    catchUpCard: [ongoing, closed, agreed].flatMap((scene) =>
      group.members.map((member) => catchUpCard(scene, member)),
    ),
    presenterCueCard: [ongoing, notified, closed].flatMap((scene) =>
      ['i1', 'i2', 'gone'].map((itemId) => presenterCueCard(scene, { itemId, personId: 'bo' })),
    ),
    digestCard: [
      digestCard(notified, words, {
        replies: [stages.notified],
        changed: [stages.notified],
        reviews: [stages.closed],
        inquiries: [asked.inquiry],
        tasks: [{ task }],
        office: {
          unanswered: [{ meeting: stages.notified, count: 3 }],
          unposted: [{ meeting: stages.ongoing, count: 2 }],
          proposals: 1,
          deliveries: 1,
        },
      }),
      digestCard(notified, words, { replies: [], changed: [], reviews: [], inquiries: [], tasks: [] }),
    ],
    helpCard: [helpCard(locale, helpLines(), CARDS_URL)],
    notUnderstoodCard: [notUnderstoodCard(locale, helpLines(), CARDS_URL, { said: words, meant: [words] })],
    welcomeCard: [welcomeCard(locale, words, CARDS_URL)],
    personalWelcomeCard: [true, false].map((isSecretariat) =>
      personalWelcomeCard(locale, isSecretariat, CARDS_URL),
    ),
    meetingChatCard: [
      meetingChatCard(locale, CARDS_URL, undefined),
      meetingChatCard(locale, CARDS_URL, { name: words, link: `${CARDS_URL}/tab/meetings/m1` }),
    ],
    newcomersCard: [
      newcomersCard({ ...notified, group: { ...group, newcomers: someNewcomers(words) } }),
      newcomersCard(notified, words),
    ],
    decisionDialog: [decisionDialog(ongoing, { dialogId: 'd', typed: words, problem: words })],
    decisionTasksDialog: [
      decisionTasksDialog(ongoing, {
        dialogId: 'd',
        itemId: 'i1',
        said: words,
        problem: words,
        readings: readDecision(
          [
            { clauseId: 'd-1', text: `Bjuv ska skriva ett svar. ${words}` },
            { clauseId: 'd-2', text: words },
          ],
          '2018-04-20',
          assignable(group),
        ),
      }),
    ],
    attendanceDialog: [attendanceDialog(ongoing, words)],
    presenceDialog: [presenceDialog(ongoing, { problem: words })],
    proposalDialog: [
      proposalDialog(notified, { dialogId: 'd', title: words, background: words, problem: words }),
    ],
    deferDialog: [deferDialog(ongoing, { together: words, note: words, problem: words })],
    choosePlaceDialog: [choosePlaceDialog(closed, words)],
    proposeWordingDialog: [proposeWordingDialog(closed, { ...wording, comment: words, problem: words })],
    inquiryAskDialog: [
      inquiryAskDialog(locale, CARDS_URL, {
        inquiryId: 'q',
        question: words,
        background: words,
        problem: words,
      }),
    ],
    inquiryAnswerDialog: [inquiryAnswerDialog(asked, ['anna', 'bo'], { statement: words, problem: words })],
    inquiryLeadDialog: [inquiryLeadDialog(asked, { outcome: words, reason: words, problem: words })],
    inquiryEnterDialog: [
      inquiryEnterDialog(ended, [{ ...row, meetingId: 'm1', title: words }], { itemId: 'i', problem: words }),
    ],
  };
}

function groupNamed(words: string): GroupState {
  const named = rosterMembers().map(
    (member): Member => ({
      ...member,
      name: words,
      organisation: words,
      identities: [...member.identities, { kind: 'teams', userId: `29:${member.personId}` }],
    }),
  );
  return { ...someGroup({}, named), name: words, municipalities: [words] };
}

const planOf = (words: string) =>
  aPlan({
    title: words,
    heading: words,
    background: words,
    presenters: [{ name: words, organisation: words, personId: 'bo' }],
    papers: [{ paperId: 'p', title: words, url: PAPER_URL }],
    slots: [{ slotId: 's', title: words, presenters: [{ name: words }] }],
  });

/** A meeting of two items in which everybody is called the same, Bo left for the second and Cia never came. */
function stagesOf(words: string) {
  const titled = someDetails({ title: words, place: words, joinUrl: 'https://teams.example/l/meetup' });
  const invitees = someInvitees().map((each) => ({ ...each, name: words, organisation: words }));
  const notified = meetingOf([
    { type: 'MeetingDrafted', data: { meetingId: 'm1', groupId: 'exempel', details: titled, invitees } },
    { type: 'ItemAdded', data: { itemId: 'i1', plan: planOf(words), drafted: true } },
    { type: 'ItemAdded', data: { itemId: 'i2', plan: planOf(words), drafted: true } },
    { type: 'NoticePosted', data: {} },
    {
      type: 'AttendanceReplied',
      data: {
        personId: 'cia',
        reply: { kind: 'declined', substitute: { name: words, email: 'a@b.example' } },
      },
    },
  ]);
  const decided = (itemId: string, clauseId: string): readonly MeetingEvent[] => [
    { type: 'ClauseRecorded', data: { itemId, clauseId, text: words } },
    { type: 'ClauseConditioned', data: { clauseId, conditions: [words, words] } },
    { type: 'OutcomeRecorded', data: { itemId, text: words } },
    { type: 'DecisionsPosted', data: { itemId } },
  ];
  const ongoing = meetingOf(
    [
      { type: 'MeetingStarted', data: { time: '08:30' } },
      {
        type: 'AttendanceConfirmed',
        data: {
          presences: [
            { personId: 'anna', presence: 'present' },
            { personId: 'bo', presence: 'present' },
            { personId: 'cia', presence: 'excused' },
            { personId: 'dag', presence: 'unknown' },
            { personId: 'sekr', presence: 'present' },
          ],
        },
      },
      { type: 'ItemStarted', data: { itemId: 'i1', time: '08:35' } },
      ...decided('i1', 'c1'),
      { type: 'PersonLeft', data: { personId: 'bo', time: '09:00' } },
      { type: 'ItemStarted', data: { itemId: 'i2', time: '09:30' } },
    ],
    notified,
  );
  const closed = meetingOf(
    [
      ...decided('i2', 'c2'),
      { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } },
      {
        type: 'ReviewOpened',
        data: {
          reviewers: [{ personId: 'anna', name: words }],
          deadline: '2018-04-27',
          how: 'checked',
          asked: ['anna'],
        },
      },
    ],
    ongoing,
  );
  const agreed = meetingOf(
    [
      { type: 'ProtocolChecked', data: { name: words, personId: 'anna', how: 'checked' } },
      { type: 'ProtocolAgreed', data: { revision: 1, date: '2018-04-25', signatories: [] } },
    ],
    closed,
  );
  return { notified, ongoing, closed, agreed };
}

/** One more than fits into a card, the first of whom is somebody already. */
function someNewcomers(words: string): GroupState['newcomers'] {
  return Array.from({ length: MOST_IN_CARD + 1 }, (_, index) => ({
    newcomerId: `met-${index}`,
    name: words,
    email: index === 0 ? 'bo@angelholm.example' : `x${index}@bjuv.se`,
    identities: [{ kind: 'teams', userId: `29:met-${index}` } as const],
  }));
}
