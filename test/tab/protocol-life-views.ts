import type {
  DispatchView,
  ProposalView,
  ReviewPlaceView,
  ReviewView,
  RevisionView,
} from '../../src/contract/protocol-life-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import { aClosedMeeting, anAgreedMeeting, SECRETARIAT_CAN } from './example-views.ts';

/** Views of a protocol after its meeting, as the server would show them. */

const place = (name: string, part: Partial<ReviewPlaceView> = {}): ReviewPlaceView => ({
  place: name,
  seen: `seen-${name}`,
  asked: true,
  ...part,
});

/** The draft with one part that was changed after the reader's word, and one they have spoken of. */
export const PLACES: readonly ReviewPlaceView[] = [
  place('attendance', {
    lines: [
      '260417 kl. 08.30–12.05, Stadshuset, Helsingborg',
      'Närvarande: Karin Wallander, Helsingborg, Mats Ekdahl, Bjuv',
      'Anmält förhinder: Lena Öberg, Klippan',
    ],
  }),
  place('opening', { mine: 'stands' }),
  place('item-workshop', {
    mine: 'fallen',
    changes: [
      {
        kind: 'clause',
        before: 'att uppdra åt Lena Öberg att förbereda ett underlag.',
        after: 'att uppdra åt Lena Öberg och Mats Ekdahl att förbereda ett underlag.',
      },
      { kind: 'outcome', after: 'Gruppen tackar <b>varmt</b> för redovisningen.' },
    ],
  }),
  place('item-transport'),
  place('item-break', { asked: false }),
  place('item-iot'),
  place('item-thematic'),
  place('closing'),
];

/** A proposal that waits for an answer. */
export const PROPOSAL: ProposalView = {
  proposalId: 'proposal-1',
  place: 'item-workshop',
  by: 'Mats Ekdahl',
  isMine: false,
  date: '2026-04-20',
  basis: {
    text: [{ type: 'paragraph', spans: [{ text: 'Anna Berg redovisade frågorna.' }] }],
    clauses: [
      { clauseId: 'clause-1', text: 'uppdra åt Lena Öberg att förbereda ett underlag.' },
      { clauseId: 'clause-2', text: 'avstämning görs på nästa möte.' },
    ],
    outcome: '',
  },
  wording: {
    clauses: [
      { clauseId: 'clause-1', text: 'uppdra åt Lena Öberg att ta fram ett underlag.' },
      { clauseId: 'ny', text: 'underlaget skickas ut i förväg.' },
    ],
  },
  comment: 'Så uppfattade jag det.',
  outdated: false,
};

const ANSWERED: ProposalView = {
  ...PROPOSAL,
  proposalId: 'proposal-2',
  place: 'closing',
  wording: {},
  comment: 'Nämn lunchen.',
  answer: { answer: 'declined', comment: 'Den hör inte hit.', by: 'Anna Berg' },
};

/** The review as those who answer for the protocol see it. */
export function someReview(part: Partial<ReviewView> = {}): ReviewView {
  return {
    deadline: '2026-04-24',
    overdue: false,
    how: 'checked',
    ended: false,
    mine: false,
    seen: 'seen-all',
    reviewers: [
      { reviewerId: 'helsingborg', name: 'Karin Wallander', isMe: false, byPhone: false, missing: [] },
      {
        reviewerId: 'bjuv',
        name: 'Mats Ekdahl',
        isMe: false,
        byPhone: false,
        missing: ['item-workshop', 'item-iot'],
      },
      {
        reviewerId: 'name:Ada Ny',
        name: 'Ada Ny',
        isMe: false,
        byPhone: true,
        missing: PLACES.map((one) => one.place),
      },
    ],
    places: PLACES.map(({ mine: _mine, changes: _changes, ...one }) => one),
    proposals: [PROPOSAL, { ...PROPOSAL, proposalId: 'proposal-3', outdated: true }, ANSWERED],
    ...part,
  };
}

const SETUP = {
  reviewers: [{ personId: 'helsingborg', name: 'Karin Wallander' }],
  deadline: '2026-04-24',
  candidates: [
    { personId: 'helsingborg', name: 'Karin Wallander', organisation: 'Helsingborg' },
    { personId: 'bjuv', name: 'Mats Ekdahl', organisation: 'Bjuv' },
    { personId: 'siv', name: 'Siv Holm', organisation: 'Åstorp' },
  ],
  adjusting: true,
} as const;

const REVIEW_CAN: readonly MeetingCommandType[] = [
  ...SECRETARIAT_CAN.closed,
  'SendForReview',
  'EndReview',
  'RemindReviewers',
  'GiveWord',
  'AnswerProposal',
];

/** The closed meeting whose draft is out, for the secretariat. */
export function aReviewedMeeting(part: Partial<MeetingView> = {}): MeetingView {
  return aClosedMeeting({
    can: REVIEW_CAN,
    review: someReview(),
    reviewSetup: SETUP,
    notReady: { code: 'proposals-unanswered', params: { count: 2 } },
    ...part,
  });
}

/** The closed meeting whose draft nobody has been asked about, for the secretariat. */
export function aMeetingToReview(part: Partial<MeetingView> = {}): MeetingView {
  return aClosedMeeting({
    can: REVIEW_CAN,
    reviewSetup: SETUP,
    checks: [],
    notReady: { code: 'not-checked-by-anyone' },
    ...part,
  });
}

/** The same, for a reviewer who is a mere reader. */
export function aMeetingUnderMyReview(part: Partial<ReviewView> = {}): MeetingView {
  return aClosedMeeting({
    can: ['GiveWord', 'WithdrawWord', 'ProposeWording', 'WithdrawProposal'],
    review: someReview({
      mine: true,
      places: PLACES,
      proposals: [{ ...ANSWERED, isMine: true }],
      reviewers: [
        { reviewerId: 'bjuv', name: 'Mats Ekdahl', isMe: true, byPhone: false, missing: ['item-iot'] },
      ],
      ...part,
    }),
  });
}

const REVISIONS: readonly RevisionView[] = [
  { revision: 1, date: '2026-04-24', changes: [] },
  {
    revision: 2,
    date: '2026-05-04',
    reason: 'Fel belopp i ärende 1.',
    changes: [
      {
        place: 'item-workshop',
        title: '1. Uppföljning av workshop',
        lines: [
          { kind: 'clause', before: 'att bevilja 100 tkr', after: 'att bevilja högst 150 tkr' },
          { kind: 'note', before: 'Ärendet flyttas till nästa möte.' },
        ],
      },
    ],
  },
];

const DISPATCH: DispatchView = {
  lists: [
    { listId: 'registrar', name: 'Registratorer', recipients: ['Ada Ny', 'registrator@bjuv.example'] },
    { listId: 'board', name: 'Presidiet', recipients: ['Karin Wallander'] },
  ],
  extracts: { to: ['Bjuv', 'Åstorp'], withoutAddress: ['Örkelljunga'] },
  missingPapers: [
    {
      itemId: 'item-transport',
      item: 'Gemensamt yttrande om färdtjänst',
      paperId: 'paper-2',
      paper: 'Förslag till yttrande',
    },
  ],
  sent: [
    {
      dispatchId: 'd0',
      revision: 1,
      date: '2026-04-27',
      by: 'Anna Berg',
      to: ['Registratorer', 'bo@example.org'],
      extracts: ['Bjuv', 'Åstorp'],
      except: ['Ada Ny'],
      without: ['Förslag till yttrande'],
    },
  ],
};

/** What was agreed while it is corrected, for the secretariat. */
export function aMeetingBeingCorrected(part: Partial<MeetingView> = {}): MeetingView {
  return aReviewedMeeting({
    can: [...REVIEW_CAN, 'OpenCorrection', 'AbandonCorrection'],
    review: someReview({
      places: PLACES.map((one) => ({ ...one, asked: one.place === 'item-workshop' })),
      proposals: [],
    }),
    correction: {
      reason: 'Fel belopp i ärende 1.',
      by: 'Anna Berg',
      since: '2026-04-28',
      of: { revision: 1, number: '3/2026', date: '2026-04-24' },
      changes: REVISIONS[1]?.changes ?? [],
    },
    revisions: REVISIONS.slice(0, 1),
    ...part,
  });
}

/** Agreed, corrected, half signed, waiting for a paper, for the secretariat. */
export function aCorrectedProtocol(part: Partial<MeetingView> = {}): MeetingView {
  return anAgreedMeeting({
    agreed: { revision: 2, number: '3/2026', date: '2026-05-04' },
    can: [
      'OpenCorrection',
      'AttachPaper',
      'DispatchProtocol',
      'MarkSigned',
      'WithdrawSignature',
      'WaiveSigning',
    ],
    revisions: REVISIONS,
    signing: {
      waived: false,
      signatories: [
        {
          name: 'Karin Wallander',
          role: 'ordförande',
          signed: { how: 'electronic', date: '2026-05-05' },
        },
        { name: 'Anna Berg', role: 'sekretariatschef' },
      ],
    },
    dispatch: DISPATCH,
    ...part,
  });
}
