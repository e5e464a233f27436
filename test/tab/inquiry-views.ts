import type { InquiryListView, InquiryPersonView, InquiryView } from '../../src/contract/inquiry-views.ts';
import { MUNICIPALITIES } from './example-people.ts';

const at = '2026-04-10T08:00:00.000Z';
type Answered = Pick<NonNullable<InquiryPersonView['answer']>, 'alternativeId' | 'label'> &
  Partial<NonNullable<InquiryPersonView['answer']>>;

const approves: Answered = { alternativeId: 'bifaller', label: 'Bifaller' };
const ANSWERS: readonly (Answered | undefined)[] = [
  undefined,
  { ...approves, statement: 'Bra ansökan.\nVi medverkar gärna i styrgruppen.' },
  approves,
  { alternativeId: 'avslar', label: 'Avslår', answeredBy: 'Anna Berg', statement: 'Vi saknar medel i år.' },
  approves,
];

/** A decision per capsulam, half answered, as the director of Bjuv sees it. */
export function anInquiry(part: Partial<InquiryView> = {}): InquiryView {
  const municipalities = MUNICIPALITIES.map(([organisation, name], index) => {
    const answer = ANSWERS[index];
    const person: InquiryPersonView = {
      personId: organisation.toLowerCase(),
      name,
      isMe: index === 0,
      ...(answer ? { answer: { at, ...answer } } : {}),
    };
    return { organisation, people: [person] };
  });
  return {
    inquiryId: 'fraga-0001',
    version: 6,
    phase: 'open',
    purpose: 'per-capsulam',
    question: 'Ska gruppen ställa sig bakom ansökan om medel till vattenkontrollen?',
    background: [
      {
        type: 'paragraph',
        spans: [{ text: 'Ansökan skickades ut 2 april. ' }, { text: '250 tkr', bold: true }],
      },
      { type: 'list', ordered: false, items: [[{ text: 'Kostnaden delas.' }], [{ text: 'Tre år.' }]] },
    ],
    alternatives: [
      { alternativeId: 'bifaller', label: 'Bifaller', count: 3 },
      { alternativeId: 'avslar', label: 'Avslår', count: 1 },
      { alternativeId: 'avstar', label: 'Avstår', count: 0 },
    ],
    deadline: { date: '2026-04-17', time: '12:00' },
    overdue: false,
    answersTo: 'vattenrådet',
    source: { meetingId: 'moete-2026-03', itemId: 'item-vatten' },
    opened: { date: '2026-04-03', by: 'Anna Berg' },
    municipalities,
    answered: 4,
    asked: municipalities.length,
    can: ['GiveAnswer'],
    canAnswerFor: ['bjuv'],
    ...part,
  };
}

/** The same with the director's own answer. */
export function anAnsweredInquiry(): InquiryView {
  const view = anInquiry({ can: ['GiveAnswer', 'WithdrawAnswer'], answered: 5 });
  return {
    ...view,
    municipalities: view.municipalities.map(({ organisation, people }, index) => ({
      organisation,
      people: index > 0 ? people : people.map((person) => ({ ...person, answer: { at, ...approves } })),
    })),
  };
}

/** As the secretariat sees it while it is open. */
export function ledInquiry(part: Partial<InquiryView> = {}): InquiryView {
  const view = anInquiry({
    can: ['GiveAnswer', 'WithdrawAnswer', 'ExtendInquiry', 'CloseInquiry', 'WithdrawInquiry'],
    ...part,
  });
  return {
    ...view,
    canAnswerFor: view.municipalities.flatMap(({ people }) => people.map(({ personId }) => personId)),
    municipalities: view.municipalities.map(({ organisation, people }) => ({
      organisation,
      people: people.map((person) => ({ ...person, isMe: false })),
    })),
  };
}

/** Closed with a decision, and not yet in any protocol. */
export function aClosedInquiry(part: Partial<InquiryView> = {}): InquiryView {
  return {
    ...ledInquiry(),
    phase: 'closed',
    version: 7,
    canAnswerFor: [],
    closed: { outcome: 'att ställa sig bakom ansökan', date: '2026-04-17', by: 'Anna Berg' },
    can: ['EnterInquiry'],
    ...part,
  };
}

/** One that waits, one whose time is over, and three that have ended. */
export const SOME_INQUIRIES: InquiryListView = {
  open: [
    {
      inquiryId: 'fraga-0002',
      purpose: 'interest',
      question: 'Vill ni delta i bredbandssamordningen?',
      deadline: { date: '2026-04-10' },
      overdue: true,
      answered: 9,
      asked: 11,
      mine: { waits: false, label: 'Hela samarbetet' },
    },
    {
      inquiryId: 'fraga-0001',
      purpose: 'per-capsulam',
      question: 'Ska gruppen ställa sig bakom ansökan om medel till vattenkontrollen?',
      deadline: { date: '2026-04-17', time: '12:00' },
      overdue: false,
      answered: 4,
      asked: 11,
      mine: { waits: true },
    },
  ],
  ended: [
    {
      inquiryId: 'fraga-0003',
      purpose: 'per-capsulam',
      question: 'Ska mötet i mars flyttas?',
      status: 'entered',
      ended: '2026-02-27',
      outcome: 'att flytta mötet till den 20 mars',
    },
    {
      inquiryId: 'fraga-0004',
      purpose: 'interest',
      question: 'Vilka kommuner vill pröva sakernas internet?',
      status: 'closed',
      ended: '2026-02-20',
    },
    {
      inquiryId: 'fraga-0005',
      purpose: 'interest',
      question: 'Ska vi dela traineer?',
      status: 'withdrawn',
      ended: '2026-01-30',
    },
  ],
  mayAsk: false,
};
