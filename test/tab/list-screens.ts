import type { InquiryView } from '../../src/contract/inquiry-views.ts';
import { aDecidingMeeting, aMeeting, anAgreedMeeting, director, MEETING_ID } from './example-views.ts';
import { aGroup, aGroupWithLetterhead, aGroupWithNewcomers, groupOfDirector } from './group-views.ts';
import { aClosedInquiry, anAnsweredInquiry, anInquiry, ledInquiry, SOME_INQUIRIES } from './inquiry-views.ts';
import { myTasks, tasksOfAll } from './now-views.ts';
import { carryingMeeting, pendingOfDirector, someMatter, somePending } from './pending-views.ts';
import { somePeople } from './people-views.ts';
import { someRegister, someStatistics } from './register-views.ts';
import {
  anAlikeMeeting,
  aTakenImport,
  aWaitingImport,
  IMPORT_PATH,
  importAnswers,
  someImports,
} from './import-views.ts';
import { someUptake, uptakeForSecretary, uptakeOfThis, uptakeToHear } from './uptake-views.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;
const ONE = 'inquiries/fraga-0001';
const answers = { pending: somePending, 'matters/bredband': someMatter };
const state = { answers };
const asDirector: TabSetting = {
  me: director,
  state: { answers: { ...answers, pending: pendingOfDirector } },
};
const showing = (view: InquiryView): TabSetting => ({ path: ONE, state: { answers: { [ONE]: view } } });

/** The screens of what lives longer than a meeting: matters that wait, inquiries, tasks and the group. */
export const LIST_SCREENS: Readonly<Record<string, TabSetting>> = {
  'what waits, for the secretariat': { path: 'pending', state },
  'what waits, for a director': { path: 'pending', ...asDirector },
  'nothing waits': {
    path: 'pending',
    state: { answers: { pending: { ...somePending, waiting: [], dismissed: [] } } },
  },
  'a matter through its meetings': { path: 'matters/bredband', ...asDirector },
  'the agenda with what waits beside it': {
    path: `${M}/agenda`,
    meeting: forSecretary(carryingMeeting(aMeeting())),
    state,
  },
  'the desk with items put off and followed up': {
    path: `${M}/protocol`,
    meeting: forSecretary(carryingMeeting()),
    state,
  },
  'the desk with what its clauses propose': {
    path: `${M}/protocol`,
    meeting: forSecretary(aDecidingMeeting()),
    state: { answers: { [`${M}/tasks`]: { given: [], due: [], choices: tasksOfAll.choices } } },
  },
  'the register of decisions': {
    path: 'register',
    state: { answers: { register: someRegister, group: aGroup() } },
  },
  'the register when there are no decisions': {
    path: 'register',
    ...asDirector,
    state: { answers: { register: { total: 0, decisions: [], years: [] }, group: groupOfDirector() } },
  },
  'the older protocols, for the secretariat': { path: 'imports', state: { answers: importAnswers } },
  'no older protocols, for a director': {
    path: 'imports',
    ...asDirector,
    state: { answers: { imports: { waiting: [], accepted: [], mayHandIn: false } } },
  },
  'an older protocol being looked through': { path: IMPORT_PATH, state: { answers: importAnswers } },
  'an older protocol that may be here already': {
    path: IMPORT_PATH,
    state: {
      answers: {
        ...importAnswers,
        [IMPORT_PATH]: aWaitingImport({
          warnings: [],
          alike: [anAlikeMeeting],
        }),
      },
    },
  },
  'an older protocol in the register, for a director': {
    path: IMPORT_PATH,
    ...asDirector,
    state: { answers: { ...importAnswers, [IMPORT_PATH]: aTakenImport() } },
  },
  'an older protocol that was just taken in': {
    path: IMPORT_PATH,
    state: {
      answers: {
        ...importAnswers,
        imports: { ...someImports, waiting: someImports.waiting.slice(0, 1) },
        [IMPORT_PATH]: aTakenImport(['read', 'write-protocol']),
      },
    },
  },
  'the statistics': { path: 'statistics', state: { answers: { statistics: someStatistics } } },
  'the statistics before anything is counted': {
    path: 'statistics',
    ...asDirector,
    state: { answers: { statistics: { years: [], attendance: [] } } },
  },
  'the municipality matrix of a director': {
    path: 'uptake',
    ...asDirector,
    state: { answers: { uptake: someUptake } },
  },
  'the municipality matrix of the secretariat': {
    path: 'uptake',
    state: { answers: { uptake: uptakeForSecretary } },
  },
  'the municipality matrix before anything is agreed': {
    path: 'uptake',
    ...asDirector,
    state: { answers: { uptake: { own: ['Bjuv'], municipalities: [], meetings: [] } } },
  },
  'the agenda with how earlier decisions are taken up': {
    path: `${M}/agenda`,
    meeting: forSecretary(aMeeting()),
    state: { answers: { [`${M}/uptake`]: uptakeToHear } },
  },
  'the agreed decisions with how they are taken up': {
    path: `${M}/decisions`,
    me: director,
    meeting: forDirector(anAgreedMeeting()),
    state: { answers: { [`${M}/uptake`]: uptakeOfThis } },
  },
  'the people of protocols': { path: 'people', state: { answers: { people: somePeople } } },
  'the protocol with items put off': {
    path: `${M}/protocol`,
    ...asDirector,
    meeting: forDirector(carryingMeeting()),
  },
  'a new meeting with what waits': { path: 'meetings/new', state },
  'the inquiries of a director': {
    path: 'inquiries',
    me: director,
    state: { answers: { inquiries: SOME_INQUIRIES } },
  },
  'the inquiries of who asks': {
    path: 'inquiries',
    state: { answers: { inquiries: { ...SOME_INQUIRIES, mayAsk: true } } },
  },
  'no inquiries': { path: 'inquiries', me: director },
  'the list of meetings while an inquiry waits': {
    path: '',
    me: director,
    state: { answers: { inquiries: SOME_INQUIRIES } },
  },
  'an inquiry to answer': { ...showing(anInquiry()), me: director },
  'an inquiry that is answered': { ...showing(anAnsweredInquiry()), me: director },
  'an inquiry to lead': showing(ledInquiry({ overdue: true })),
  'an inquiry that is closed': showing(aClosedInquiry()),
  'an inquiry in a protocol': {
    ...showing(aClosedInquiry({ can: [], entered: { meetingId: 'moete-1', itemId: 'i9' } })),
    me: director,
  },
  'an inquiry taken back': showing(
    anInquiry({
      phase: 'withdrawn',
      can: [],
      canAnswerFor: [],
      withdrawn: { reason: 'Fel underlag skickades ut.', date: '2026-04-08', by: 'Anna Berg' },
    }),
  ),
  'a new inquiry': { path: 'inquiries/new' },
  'an inquiry that is not there': {
    path: ONE,
    state: {
      refusal: {
        type: 'about:inquiry-not-found',
        title: 'Det finns inte',
        status: 404,
        detail: 'Frågan finns inte.',
        code: 'inquiry-not-found',
      },
    },
  },
  'the tasks of a director': { path: 'tasks', me: director, state: { answers: { tasks: myTasks } } },
  'the tasks of the secretariat': {
    path: 'tasks',
    state: { answers: { tasks: tasksOfAll } },
  },
  'the people of the group': { path: 'group', state: { answers: { group: aGroup() } } },
  'the people of the group, for a director': {
    path: 'group',
    me: director,
    state: { answers: { group: groupOfDirector() } },
  },
  'the people of the group while newcomers wait': {
    path: 'group',
    state: { answers: { group: aGroupWithNewcomers() } },
  },
  'the series of meetings': { path: 'group/series', state: { answers: { group: aGroup() } } },
  'the settings of a group with a letterhead': {
    path: 'group/settings',
    state: { answers: { group: aGroupWithLetterhead() } },
  },
  'the settings of the group': { path: 'group/settings', state: { answers: { group: aGroup() } } },
};
