import type {
  MeetingUptakePartView,
  MeetingUptakeView,
  UptakeAnswerView,
  UptakeCellView,
  UptakeDecisionView,
  UptakeView,
} from '../../src/contract/uptake-view.ts';
import { MEETING_ID } from './example-views.ts';

const MUNICIPALITIES = [
  'Bjuv',
  'Båstad',
  'Helsingborg',
  'Höganäs',
  'Klippan',
  'Landskrona',
  'Perstorp',
  'Svalöv',
  'Åstorp',
  'Ängelholm',
  'Örkelljunga',
];

function said(status: UptakeAnswerView['status'], more: Partial<UptakeAnswerView> = {}): UptakeAnswerView {
  const by = { by: 'Karin Wallander', date: '2026-04-20' };
  return { status, ...by, standing: 'owner', acknowledged: by, ...more };
}

/** What the municipalities say of a decision; those without a word here are asked and silent. */
function decided(
  number: number,
  text: string,
  answers: Readonly<Record<string, UptakeAnswerView>>,
  asked: readonly string[] = MUNICIPALITIES,
): UptakeDecisionView {
  const cells = MUNICIPALITIES.map((municipality): UptakeCellView => {
    const answer = answers[municipality];
    const settled = answer?.status === 'done' || answer?.status === 'not-concerned';
    const isAsked = asked.includes(municipality);
    return {
      municipality,
      asked: isAsked,
      open: answer ? !settled : isAsked,
      ...(answer ? { answer } : {}),
    };
  });
  return {
    clauseId: `clause-${number}`,
    itemId: 'item-transport',
    item: '2. Kollektivtrafik i glesbygd',
    text,
    number,
    cells,
  };
}

const DECISIONS: readonly UptakeDecisionView[] = [
  decided(1, 'varje kommun anmäler en kontaktperson till sekretariatet inom två veckor.', {
    Bjuv: said('done', { owner: 'energistrategen', caseNumber: 'KS 2026/118' }),
    Båstad: said('received'),
    Helsingborg: said('done'),
    Höganäs: said('received', { by: 'Anna Berg', standing: 'secretariat' }),
    Klippan: said('in-progress', { by: 'Tyra Lind', standing: 'delegate', onBehalfOf: 'Mats Ekdahl' }),
    Perstorp: said('done'),
    Ängelholm: said('done', { owner: 'Eva Ros' }),
    Örkelljunga: said('received'),
  }),
  decided(
    3,
    'samtliga kommuner lämnar sina synpunkter på regionens förslag till trafikförsörjningsprogram senast den 12 maj.',
    {
      Bjuv: said('received'),
      Helsingborg: said('in-progress', { note: 'Behandlas i kommunstyrelsen den 4 maj.' }),
      Höganäs: said('not-concerned'),
      Ängelholm: said('in-progress'),
      Örkelljunga: said('done'),
    },
  ),
  decided(
    4,
    'Perstorp redovisar erfarenheterna från sina två byggnader inom tre veckor.',
    { Perstorp: said('in-progress', { caseNumber: 'KS 2026/77' }) },
    ['Perstorp'],
  ),
];

const summary: MeetingUptakeView['summary'] = {
  decisions: 3,
  asked: 11,
  acknowledged: ['Bjuv', 'Helsingborg', 'Höganäs', 'Ängelholm', 'Örkelljunga'],
  missing: ['Båstad', 'Klippan', 'Landskrona', 'Perstorp', 'Svalöv', 'Åstorp'],
  cells: 23,
  settled: 7,
};

/** The matrix of one meeting as a director of Bjuv sees it. */
export const uptakeOfMeeting: MeetingUptakeView = {
  meetingId: MEETING_ID,
  title: 'Kommundirektörsmöte',
  date: '2026-04-13',
  protocol: '2/2026',
  summary,
  decisions: DECISIONS,
  can: ['AnswerDecisions'],
  answersFor: ['Bjuv'],
};

/** The same for the secretariat, which may answer for all and choose. */
export const uptakeOfSecretary: MeetingUptakeView = {
  ...uptakeOfMeeting,
  can: ['ChooseDecisions', 'AnswerDecisions', 'EnterUptake'],
  answersFor: MUNICIPALITIES,
  choices: [
    ...DECISIONS.map(({ clauseId, item, number, text }) => ({
      clauseId,
      item,
      number,
      text,
      following: 'named' as const,
      named: number === 4 ? ['Perstorp'] : MUNICIPALITIES,
    })),
    {
      clauseId: 'clause-2',
      item: '3. Budget',
      number: 2,
      text: 'notera rapporten.',
      following: 'none' as const,
      named: [],
    },
  ].toSorted((a, b) => a.number - b.number),
};

/** A second meeting, in which the director's municipality has said nothing. */
const EARLIER: MeetingUptakeView = {
  ...uptakeOfMeeting,
  meetingId: 'earlier',
  date: '2026-03-16',
  decisions: [decided(1, 'alla kommuner ser över sina avtal för molntjänster.', { Ängelholm: said('done') })],
  summary: {
    ...summary,
    decisions: 1,
    acknowledged: ['Ängelholm'],
    missing: MUNICIPALITIES.filter((name) => name !== 'Ängelholm'),
  },
  can: ['AcknowledgeDecisions', 'AnswerDecisions'],
};

export const someUptake: UptakeView = {
  own: ['Bjuv'],
  municipalities: MUNICIPALITIES,
  meetings: [uptakeOfMeeting, EARLIER],
  before: '2026-01-16',
};

export const uptakeForSecretary: UptakeView = {
  own: [],
  municipalities: MUNICIPALITIES,
  meetings: [uptakeOfSecretary],
};

/** What a coming meeting hears of the one before. */
export const uptakeToHear: MeetingUptakePartView = { own: [], ofPrevious: uptakeOfSecretary };

/** What an agreed meeting shows of its own decisions. */
export const uptakeOfThis: MeetingUptakePartView = { own: ['Bjuv'], ofThis: uptakeOfMeeting };
