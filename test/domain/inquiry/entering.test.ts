import { describe, expect, it } from 'vitest';
import { plainFromRichText } from '../../../src/domain/basics/rich-text.ts';
import type { InquiryCommand } from '../../../src/domain/inquiry/commands.ts';
import { entryEvents } from '../../../src/domain/inquiry/entering.ts';
import type { Question } from '../../../src/domain/inquiry/vocabulary.ts';
import type { Told } from '../../support/meeting-builders.ts';
import {
  agreedEvents,
  aPlan,
  closedEvents,
  draftedEvents,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../support/meeting-builders.ts';
import type { ToldOfInquiry } from '../../support/inquiry-builders.ts';
import {
  answered,
  closedWith,
  givenInquiry,
  inquiryContext,
  inquiryOf,
  openedEvents,
} from '../../support/inquiry-builders.ts';

const enter = (meetingId = 'm1', itemId = 'i9'): InquiryCommand => ({
  type: 'EnterInquiry',
  data: { inquiryId: 'q1', meetingId, itemId },
});
const who = (personId: string) => (personId === 'sekr' ? { personId, name: 'Eva Ros' } : undefined);
const ended = (outcome: string, over: Partial<Question> = {}, more: readonly ToldOfInquiry[] = []) =>
  inquiryOf([...openedEvents(over), ...more, closedWith(outcome)]);
const into = (events: readonly Told[], inquiry = ended('att bifalla'), itemId = 'i9') =>
  entryEvents(meetingOf(events), inquiry, itemId, who);

describe('entering an inquiry in a protocol', () => {
  const closed = [...openedEvents(), closedWith('att bifalla')];
  const entered = [...closed, { type: 'InquiryEntered', data: { meetingId: 'm1', itemId: 'i9' } } as const];

  it('is noted with the item it stands as', () => {
    givenInquiry(closed)
      .when(enter())
      .thenEvents({ type: 'InquiryEntered', data: { meetingId: 'm1', itemId: 'i9' } });
  });

  it('is done once; again in the same place is nothing new, in another it is refused', () => {
    const stands = inquiryContext({ entryStands: true });
    givenInquiry(entered).when(enter(), stands).thenNothing();
    givenInquiry(entered).when(enter('m2'), stands).thenRefused('inquiry-entered');
    givenInquiry(entered).when(enter('m1', 'i10'), stands).thenRefused('inquiry-entered');
  });

  it('is done anew when the item has gone from the meeting it stood in: nothing decided disappears', () => {
    givenInquiry(entered)
      .when(enter('m2'))
      .thenEvents({ type: 'InquiryEntered', data: { meetingId: 'm2', itemId: 'i9' } });
  });

  it('waits until it is closed, and is never done with a question taken back', () => {
    givenInquiry(openedEvents()).when(enter()).thenRefused('inquiry-not-closed');
    givenInquiry([
      ...openedEvents(),
      { type: 'InquiryWithdrawn', data: { reason: 'Fel', date: '2018-04-21' } },
    ])
      .when(enter())
      .thenRefused('inquiry-withdrawn');
    givenInquiry([]).when(enter()).thenRefused('inquiry-not-found');
  });
});

describe('the item an inquiry is entered as', () => {
  it.each([
    ['a draft', draftedEvents(), false],
    ['a meeting called to', notifiedEvents(), false],
    ['a meeting going on', ongoingEvents(), true],
    ['a closed one that is not agreed', closedEvents(), false],
  ] as const)('comes last on the agenda of %s', (_name, events, adHoc) => {
    const answer = into(events);
    const meeting = answer.ok ? meetingOf(answer.value, meetingOf(events)) : undefined;
    expect(meeting?.items.at(-1)).toMatchObject({
      itemId: 'i9',
      adHoc,
      plan: { kind: 'matter', title: 'Beslut per capsulam: Ska gruppen ställa sig bakom ansökan?' },
      clauses: [{ clauseId: 'i9-1', text: 'bifalla' }],
    });
  });

  it('stands before the other questions that have not begun, and after what a closed meeting had', () => {
    const other = { itemId: 'i3', plan: aPlan({ kind: 'other', title: 'Övrigt' }) };
    const order = (...events: readonly Told[]) => {
      const answer = into(events);
      return answer.ok ? meetingOf(answer.value, meetingOf(events)).items.map(({ itemId }) => itemId) : [];
    };
    const added = { type: 'ItemAdded', data: other } as const;
    expect(order(...draftedEvents(), added)).toEqual(['i1', 'i2', 'i9', 'i3']);
    const begun = { type: 'ItemStarted', data: { itemId: 'i3', time: '11:00' } } as const;
    expect(order(...ongoingEvents(), added, begun)).toEqual(['i1', 'i2', 'i3', 'i9']);
    expect(order(...closedEvents(), added)).toEqual(['i1', 'i2', 'i3', 'i9']);
  });

  it('is refused where the protocol is agreed, where there is no meeting, and under another item’s id', () => {
    expect(into(agreedEvents())).toEqual({ ok: false, error: { code: 'wrong-phase' } });
    expect(into([])).toEqual({ ok: false, error: { code: 'meeting-not-found' } });
    expect(into(draftedEvents(), ended('att bifalla'), 'i1')).toEqual({
      ok: false,
      error: { code: 'request-reused' },
    });
  });

  it('belongs to the matter the question came from (N5)', () => {
    const matterOf = (source: Question['source']) => {
      const answer = into(draftedEvents(), ended('att bifalla', source ? { source } : {}));
      const [added] = answer.ok ? answer.value : [];
      return added?.type === 'ItemAdded' ? added.data.plan.matterId : 'none added';
    };
    expect(matterOf({ meetingId: 'm0', itemId: 'i5', matterId: 'bredband' })).toBe('bredband');
    expect(matterOf({ meetingId: 'm0', itemId: 'i5' })).toBe('i5');
    expect(matterOf(undefined)).toBeUndefined();
  });

  it('has the decision as clauses where it is put so, as an outcome where not, and none where none was needed', () => {
    const ends = (outcome: string, over: Partial<Question> = {}) => {
      const answer = into(draftedEvents(), ended(outcome, over));
      return answer.ok ? answer.value.slice(2) : answer.error;
    };
    expect(ends('Att bifalla ansökan\nsamt att avsätta 100 tkr')).toEqual([
      { type: 'ClauseRecorded', data: { itemId: 'i9', clauseId: 'i9-1', text: 'bifalla ansökan' } },
      { type: 'ClauseRecorded', data: { itemId: 'i9', clauseId: 'i9-2', text: 'avsätta 100 tkr' } },
    ]);
    expect(ends('Ansökan bifalls.\natt detta inte är en att-sats')).toEqual([
      {
        type: 'OutcomeRecorded',
        data: { itemId: 'i9', text: 'Ansökan bifalls.\natt detta inte är en att-sats' },
      },
    ]);
    expect(ends('', { purpose: 'interest' })).toEqual([]);
  });

  const textOf = (inquiry: ReturnType<typeof ended>): string => {
    const answer = into(draftedEvents(), inquiry);
    const written = answer.ok ? answer.value.find((event) => event.type === 'TextWritten') : undefined;
    return plainFromRichText(written?.data.text ?? []);
  };

  it('says what each answered by municipality and name, who did not, and the statements', () => {
    const answers: readonly ToldOfInquiry[] = [
      answered('anna', 'bifaller', 'Bra ansökan.\nVi medverkar gärna.'),
      answered('cia', 'bifaller'),
      { event: { type: 'AnswerGiven', data: { personId: 'bo', alternativeId: 'avslar' } }, by: 'sekr' },
    ];
    expect(textOf(ended('att bifalla', { answersTo: 'projektledaren' }, answers))).toBe(
      [
        'Beslut per capsulam den 4 maj 2018. Frågan ställdes den 20 april 2018.',
        'Ansökan skickades ut 16 april.',
        'Fråga: Ska gruppen ställa sig bakom ansökan?',
        'Svar:',
        '- Bifaller: Bjuv (Anna Ek), Åstorp (Cia By)\n' +
          '- Avslår: Ängelholm (Bo Al, svar av Eva Ros)\n' +
          '- Avstår: ingen\n' +
          '- Inget svar: Örkelljunga (Dag Ås)',
        'Yttrande från Bjuv (Anna Ek): Bra ansökan. Vi medverkar gärna.',
        'Svaren lämnas till projektledaren.',
      ].join('\n\n'),
    );
  });

  it('speaks of an inquiry where nothing was decided by it', () => {
    const everybody = ['anna', 'bo', 'cia', 'dag'].map((person) => answered(person, 'ja'));
    expect(textOf(ended('', { purpose: 'interest', background: [] }, everybody))).toBe(
      [
        'Förfrågan till kommunerna den 20 april 2018. Svaren sammanställdes den 4 maj 2018.',
        'Fråga: Ska gruppen ställa sig bakom ansökan?',
        'Svar:',
        '- Ja: Bjuv (Anna Ek), Åstorp (Cia By), Ängelholm (Bo Al), Örkelljunga (Dag Ås)\n' +
          '- Nej: ingen\n' +
          '- Kanske: ingen',
      ].join('\n\n'),
    );
  });
});
