import { describe, it } from 'vitest';
import type { InquiryCommand } from '../../../src/domain/inquiry/commands.ts';
import type { Question } from '../../../src/domain/inquiry/vocabulary.ts';
import {
  answered,
  aQuestion,
  closedWith,
  givenInquiry,
  inquiryContext,
  openedEvents,
} from '../../support/inquiry-builders.ts';
import { momentAt, rich } from '../../support/meeting-builders.ts';

const open = (over: Partial<Question> = {}): InquiryCommand => ({
  type: 'OpenInquiry',
  data: { inquiryId: 'q1', ...aQuestion(over) },
});
const extend = (date: string, time?: string): InquiryCommand => ({
  type: 'ExtendInquiry',
  data: { inquiryId: 'q1', deadline: { date, ...(time === undefined ? {} : { time }) } },
});
const close = (outcome: string): InquiryCommand => ({
  type: 'CloseInquiry',
  data: { inquiryId: 'q1', outcome },
});
const withdraw = (reason: string): InquiryCommand => ({
  type: 'WithdrawInquiry',
  data: { inquiryId: 'q1', reason },
});
const withdrawn = { type: 'InquiryWithdrawn', data: { reason: 'Fel underlag', date: '2018-04-21' } } as const;

describe('a question put to the municipalities', () => {
  it('keeps whom it was put to and the day, without the blanks around its words', () => {
    givenInquiry([])
      .when(open({ question: '  Ska gruppen ställa sig bakom ansökan? ', answersTo: ' ' }))
      .thenEvents(...openedEvents());
  });

  it('offers the words of a decision, or of an interest, where no others are given', () => {
    givenInquiry([])
      .when(open({ alternatives: [] }))
      .thenEvents(...openedEvents());
    givenInquiry([])
      .when(open({ purpose: 'interest', alternatives: [] }))
      .thenEvents(...openedEvents({ purpose: 'interest' }));
  });

  it('offers alternatives of its own, and remembers who asked and the item it comes from (D16)', () => {
    const own: Partial<Question> = {
      purpose: 'interest',
      alternatives: ['Hela samarbetet', 'Några kommuner', 'Inte alls'].map((label, index) => ({
        alternativeId: `a${index}`,
        label,
      })),
      answersTo: 'bredbandsnätverket',
      source: { meetingId: 'm0', itemId: 'i5', matterId: 'bredband' },
    };
    givenInquiry([])
      .when(open(own))
      .thenEvents(...openedEvents(own));
  });

  it('asked once more is the same question, also after the time was extended', () => {
    givenInquiry(openedEvents()).when(open()).thenNothing();
    givenInquiry([...openedEvents(), { type: 'InquiryExtended', data: { deadline: { date: '2018-05-11' } } }])
      .when(open())
      .thenNothing();
    givenInquiry([...openedEvents(), closedWith('att bifalla')])
      .when(open())
      .thenNothing();
  });

  it.each([
    { question: 'Något annat?' },
    { background: rich('En annan bakgrund') },
    { deadline: { date: '2018-05-05' } },
  ])('is never given other words: %j', (over) => {
    givenInquiry(openedEvents()).when(open(over)).thenRefused('request-reused');
  });

  it.each([
    [{ question: ' ' }, 'text-missing', undefined],
    [{ question: 'x'.repeat(251) }, 'text-too-long', { max: 250 }],
    [{ answersTo: 'x'.repeat(201) }, 'text-too-long', { max: 200 }],
    [{ deadline: { date: '2018-02-30' } }, 'invalid-date', { value: '2018-02-30' }],
    [{ deadline: { date: '2018-05-04', time: '25:00' } }, 'invalid-time', { value: '25:00' }],
    [{ deadline: { date: '2018-04-19' } }, 'deadline-too-early', undefined],
    [{ deadline: { date: '2018-04-20', time: '09:00' } }, 'deadline-too-early', undefined],
    [{ alternatives: [{ alternativeId: 'a', label: 'Ja' }] }, 'alternatives-unusable', { max: 12 }],
  ] as const)('is refused when it cannot be answered: %j', (over, code, params) => {
    givenInquiry([]).when(open(over)).thenRefused(code, params);
  });

  it.each([
    [
      { alternativeId: 'a', label: 'Ja' },
      { alternativeId: 'a', label: 'Nej' },
    ],
    [
      { alternativeId: 'a', label: 'Ja' },
      { alternativeId: 'b', label: ' ja ' },
    ],
  ])('is refused when two of its alternatives cannot be told apart', (...alternatives) => {
    givenInquiry([]).when(open({ alternatives })).thenRefused('alternatives-unusable', { max: 12 });
  });

  it('may have until later the same day', () => {
    const deadline = { date: '2018-04-20', time: '09:01' };
    givenInquiry([])
      .when(open({ deadline }))
      .thenEvents(...openedEvents({ deadline }));
  });

  it('is refused when nobody speaks for a municipality', () => {
    givenInquiry([])
      .when(open(), inquiryContext({ asked: [] }))
      .thenRefused('nobody-to-ask');
  });
});

describe('the time to answer', () => {
  it('can be made longer, also when it is over', () => {
    givenInquiry(openedEvents())
      .when(extend('2018-05-04'))
      .thenEvents({ type: 'InquiryExtended', data: { deadline: { date: '2018-05-04' } } });
    givenInquiry(openedEvents())
      .when(extend('2018-05-11', '10:00'), inquiryContext({ moment: momentAt('10:00', '2018-05-07') }))
      .thenEvents({ type: 'InquiryExtended', data: { deadline: { date: '2018-05-11', time: '10:00' } } });
  });

  it('is never made shorter, nor set to what has passed', () => {
    givenInquiry(openedEvents()).when(extend('2018-05-03')).thenRefused('deadline-too-early');
    givenInquiry(openedEvents())
      .when(extend('2018-05-05'), inquiryContext({ moment: momentAt('10:00', '2018-05-07') }))
      .thenRefused('deadline-too-early');
  });

  it('set to what it is already is nothing new', () => {
    givenInquiry(openedEvents()).when(extend('2018-05-04', '12:00')).thenNothing();
  });

  it('is not touched when the inquiry has ended', () => {
    givenInquiry([...openedEvents(), closedWith('att bifalla')])
      .when(extend('2018-05-11'))
      .thenRefused('inquiry-ended');
  });
});

describe('the end of an inquiry', () => {
  it('says what was decided, with how many answered what and how many did not answer', () => {
    givenInquiry([...openedEvents(), answered('anna', 'bifaller'), answered('bo', 'avslar')])
      .when(close(' att bifalla ansökan '))
      .thenEvents({
        type: 'InquiryClosed',
        data: {
          outcome: 'att bifalla ansökan',
          date: '2018-04-20',
          counts: [
            { alternativeId: 'bifaller', count: 1 },
            { alternativeId: 'avslar', count: 1 },
            { alternativeId: 'avstar', count: 0 },
          ],
          unanswered: 2,
        },
      });
  });

  it('needs words when something is decided per capsulam', () => {
    givenInquiry([...openedEvents(), answered('anna', 'bifaller')])
      .when(close('  '))
      .thenRefused('outcome-missing');
  });

  it('needs none when the answers were only to be heard', () => {
    givenInquiry(openedEvents({ purpose: 'interest' }))
      .when(close(''))
      .thenEvents({
        type: 'InquiryClosed',
        data: {
          outcome: '',
          date: '2018-04-20',
          counts: ['ja', 'nej', 'kanske'].map((alternativeId) => ({ alternativeId, count: 0 })),
          unanswered: 4,
        },
      });
  });

  it('is the same end when asked for again, and no other', () => {
    const closed = [...openedEvents(), closedWith('att bifalla')];
    givenInquiry(closed).when(close('att bifalla ')).thenNothing();
    givenInquiry(closed).when(close('att avslå')).thenRefused('inquiry-ended');
    givenInquiry(closed).when(withdraw('Fel underlag')).thenRefused('inquiry-ended');
  });

  it('can be that the question is taken back, with the reason', () => {
    givenInquiry(openedEvents())
      .when(withdraw(' Fel underlag '))
      .thenEvents({ type: 'InquiryWithdrawn', data: { reason: 'Fel underlag', date: '2018-04-20' } });
    givenInquiry(openedEvents()).when(withdraw('')).thenRefused('text-missing');
  });

  it('by a question taken back is the same when asked for again, and no other', () => {
    const ended = [...openedEvents(), withdrawn];
    givenInquiry(ended).when(withdraw('Fel underlag')).thenNothing();
    givenInquiry(ended).when(withdraw('Ett annat skäl')).thenRefused('inquiry-ended');
    givenInquiry(ended).when(close('att bifalla')).thenRefused('inquiry-ended');
  });

  it.each([extend('2018-05-11'), close('att bifalla'), withdraw('Fel')])(
    'is not reached by an inquiry that nobody opened: $type',
    (command) => {
      givenInquiry([]).when(command).thenRefused('inquiry-not-found');
    },
  );
});
