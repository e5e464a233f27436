import { daysAfter } from '../domain/basics/days.ts';
import { richTextFromPlain } from '../domain/basics/rich-text.ts';
import { asked } from './example-earlier.ts';
import { STATEMENT_TEXT_PROPOSED, STUDY, STUDY_CLAUSE, STUDY_FUNDING } from './example-earlier-items.ts';
import type { ExampleDates, ExampleStep } from './example-step.ts';
import { at, EARLIER, SECRETARY } from './example-step.ts';

const STATEMENT = 'exempel-yttrande';
const SENSORS = 'exempel-sensorer';

/** The earlier meeting's protocol: reviewed by the two adjusters, agreed, filed, sent out, and once corrected. */
export function protocolLife({ earlier }: ExampleDates): readonly ExampleStep[] {
  const day = (offset: number) => daysAfter(earlier, offset);
  return [
    ...at(day(3), '09:00', SECRETARY, asked({ type: 'SendForReview', data: { deadline: day(7) } })),
    ...at(day(4), '08:10', 'linnea', asked({ type: 'GiveWord', data: { verdict: 'no-comment' } })),
    ...at(
      day(4),
      '15:20',
      'alva',
      asked({
        type: 'ProposeWording',
        data: {
          proposalId: 'exempel-forslag',
          place: STATEMENT,
          wording: { text: richTextFromPlain(STATEMENT_TEXT_PROPOSED) },
          comment: 'Det var det som de flesta tog upp efteråt.',
        },
      }),
      asked({ type: 'GiveWord', data: { verdict: 'no-comment' } }),
    ),
    ...at(
      day(5),
      '09:30',
      SECRETARY,
      asked({
        type: 'AnswerProposal',
        data: { proposalId: 'exempel-forslag', answer: 'accepted', comment: 'Tack, det är infört.' },
      }),
    ),
    // What Linnea had no comment on says something else now.
    ...at(
      day(5),
      '13:00',
      'linnea',
      asked({ type: 'GiveWord', data: { verdict: 'no-comment', place: STATEMENT } }),
    ),
    ...at(
      day(5),
      '14:00',
      SECRETARY,
      asked({ type: 'AgreeProtocol', data: {} }),
      { kind: 'filing', meetingId: EARLIER, revision: 1 },
      asked({
        type: 'AttachPaper',
        data: {
          itemId: SENSORS,
          paperId: `${SENSORS}-1`,
          url: 'https://radslag.example/upplagg-forstudie',
        },
      }),
      asked({
        type: 'DispatchProtocol',
        data: { dispatchId: 'exempel-utskick', lists: ['registratorer', 'styrelsen'] },
      }),
    ),
    ...correction(day),
  ];
}

/** The amount was wrong: a second revision, with one reviewer's word in the tab and the other's by phone. */
function correction(day: (offset: number) => string): readonly ExampleStep[] {
  const clauseId = `${SENSORS}-1`;
  return [
    ...at(
      day(10),
      '09:15',
      SECRETARY,
      asked({
        type: 'OpenCorrection',
        data: {
          reason: `Taket för förstudien hade blivit fel: det ska vara ${STUDY.corrected} tkr, inte ${STUDY.first} tkr.`,
        },
      }),
      asked({ type: 'RewordClause', data: { clauseId, text: STUDY_CLAUSE(STUDY.corrected) } }),
      asked({ type: 'SetFunding', data: { clauseId, funding: STUDY_FUNDING(STUDY.corrected) } }),
      asked({ type: 'SendForReview', data: { deadline: day(13) } }),
    ),
    ...at(
      day(10),
      '16:40',
      'alva',
      asked({ type: 'GiveWord', data: { verdict: 'no-comment', place: SENSORS } }),
    ),
    ...at(
      day(11),
      '10:05',
      SECRETARY,
      asked({
        type: 'GiveWord',
        data: { verdict: 'no-comment', place: SENSORS, reviewerId: 'linnea' },
      }),
      asked({ type: 'AgreeProtocol', data: {} }),
      { kind: 'filing', meetingId: EARLIER, revision: 2 },
    ),
  ];
}
