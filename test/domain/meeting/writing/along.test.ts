import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { Funding, Guidance } from '../../../../src/domain/meeting/vocabulary.ts';
import { hasUnpostedChanges } from '../../../../src/domain/meeting/views/unposted.ts';
import { protocolOf } from '../../../../src/domain/protocol/protocol-view.ts';
import { agreedEvents, given, meetingOf, ongoingEvents } from '../../../support/meeting-builders.ts';
import { someGroup } from '../../../support/group-builders.ts';

const CLAUSE: MeetingEvent = {
  type: 'ClauseRecorded',
  data: { itemId: 'i1', clauseId: 'c1', text: 'medfinansiera förstudien' },
};
const decided = (...more: readonly MeetingEvent[]) => [...ongoingEvents(), CLAUSE, ...more];
const conditions = (...texts: readonly string[]) =>
  ({ type: 'SetConditions', data: { clauseId: 'c1', conditions: texts } }) as const;
const conditioned = (...texts: readonly string[]): MeetingEvent => ({
  type: 'ClauseConditioned',
  data: { clauseId: 'c1', conditions: texts },
});
const fund = (funding?: Funding) =>
  ({ type: 'SetFunding', data: { clauseId: 'c1', ...(funding ? { funding } : {}) } }) as const;
const funded = (funding?: Funding): MeetingEvent => ({
  type: 'ClauseFunded',
  data: { clauseId: 'c1', ...(funding ? { funding } : {}) },
});
const guidance = (more: Partial<Guidance> = {}): Guidance => ({
  guidanceId: 'm1',
  text: 'Räkna med driften.',
  inProtocol: true,
  ...more,
});
const note = (more: Partial<Guidance> = {}, itemId = 'i1') =>
  ({ type: 'NoteGuidance', data: { itemId, guidance: guidance(more) } }) as const;
const noted = (more: Partial<Guidance> = {}): MeetingEvent => ({
  type: 'GuidanceNoted',
  data: { itemId: 'i1', guidance: guidance(more) },
});

describe('the conditions of a clause (S15, förbehåll)', () => {
  it('are set, changed and taken away, empty ones left out', () => {
    given(decided()).when(conditions(' Högst tre år. ', ' ')).thenEvents(conditioned('Högst tre år.'));
    given(decided(conditioned('Högst tre år.')))
      .when(conditions())
      .thenEvents(conditioned());
    given(decided(conditioned('Högst tre år.')))
      .when(conditions('Högst tre år.'))
      .thenNothing();
    given(decided()).when(conditions()).thenNothing();
  });

  it('belong to a clause that is there, until the protocol is agreed', () => {
    given(ongoingEvents()).when(conditions('Högst tre år.')).thenRefused('clause-not-found');
    given(agreedEvents()).when(conditions('Högst tre år.')).thenRefused('wrong-phase');
    given(decided())
      .when(conditions('x'.repeat(5_001)))
      .thenRefused('text-too-long', { max: 5_000 });
  });

  it('are part of what the channel was shown', () => {
    const posted: MeetingEvent = { type: 'DecisionsPosted', data: { itemId: 'i1' } };
    const state = meetingOf(decided(posted, conditioned('Högst tre år.')));
    expect(hasUnpostedChanges(state.items[0]!)).toBe(true);
  });

  it('are printed below it and are no decisions', () => {
    const [item] = protocolOf(
      meetingOf(decided(conditioned('Högst tre år.', 'Fri data.'))),
      someGroup(),
    ).items;
    expect(item?.clauses).toEqual([
      {
        clauseId: 'c1',
        word: 'att',
        text: 'medfinansiera förstudien',
        conditions: { label: 'Förbehåll:', texts: ['Högst tre år.', 'Fri data.'] },
      },
    ]);
  });

  it('survive other words for the clause', () => {
    const reworded: MeetingEvent = { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'avslå' } };
    const [item] = meetingOf(decided(conditioned('Fri data.'), funded({ amount: 5 }), reworded)).items;
    expect(item?.clauses[0]).toMatchObject({
      text: 'avslå',
      conditions: ['Fri data.'],
      funding: { amount: 5 },
    });
  });
});

describe('the money of a clause (S21)', () => {
  it('is noted with its source and ceiling, and taken back', () => {
    const money: Funding = { amount: 100_000, ceiling: true, source: 'tidigare års överskott' };
    given(decided())
      .when(fund({ ...money, source: ' tidigare års överskott ' }))
      .thenEvents(funded(money));
    given(decided(funded(money)))
      .when(fund(money))
      .thenNothing();
    given(decided(funded(money)))
      .when(fund())
      .thenEvents(funded());
    given(decided()).when(fund()).thenNothing();
  });

  it('is whole kronor and more than none', () => {
    for (const amount of [0, -1, 1.5, Number.NaN, 2 ** 60])
      given(decided()).when(fund({ amount })).thenRefused('invalid-amount', { value: amount });
  });

  it('needs its clause', () => {
    given(ongoingEvents())
      .when(fund({ amount: 5 }))
      .thenRefused('clause-not-found');
  });
});

describe('guidance (medskick)', () => {
  it('is noted along with an item, reworded and removed', () => {
    given(decided())
      .when(note({ to: ' projektet ' }))
      .thenEvents(noted({ to: 'projektet' }));
    given(decided(noted())).when(note()).thenNothing();
    given(decided(noted()))
      .when(note({ inProtocol: false }))
      .thenEvents(noted({ inProtocol: false }));
    given(decided(noted()))
      .when({ type: 'RemoveGuidance', data: { guidanceId: 'm1' } })
      .thenEvents({ type: 'GuidanceRemoved', data: { guidanceId: 'm1' } });
    given(decided())
      .when({ type: 'RemoveGuidance', data: { guidanceId: 'm1' } })
      .thenNothing();
  });

  it('says something, to an item that is there, under an id of its own', () => {
    given(decided())
      .when(note({ text: ' ' }))
      .thenRefused('text-missing');
    given(decided()).when(note({}, 'x')).thenRefused('item-not-found');
    given(decided(noted())).when(note({}, 'i2')).thenRefused('request-reused');
  });

  it('keeps its item on the agenda', () => {
    given([...ongoingEvents(), noted()])
      .when({ type: 'RemoveItem', data: { itemId: 'i1' } })
      .thenRefused('item-in-use');
  });

  it('is printed only where it is meant for the protocol', () => {
    const state = meetingOf(
      decided(noted({ to: 'projektet' }), noted({ guidanceId: 'm2', inProtocol: false })),
    );
    expect(protocolOf(state, someGroup()).items[0]?.guidance).toEqual([
      { guidanceId: 'm1', text: 'Medskick till projektet: Räkna med driften.' },
    ]);
  });
});
