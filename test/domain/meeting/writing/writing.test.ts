import { describe, expect, it } from 'vitest';
import { clauseText } from '../../../../src/domain/meeting/writing/clause-text.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { textAt } from '../../../../src/domain/meeting/writing/text-at.ts';
import {
  agreedEvents,
  aPlan,
  closedEvents,
  draftedEvents,
  given,
  meetingOf,
  ongoingEvents,
  rich,
} from '../../../support/meeting-builders.ts';

const write = (plain: string, basedOn: number, place = 'i1') =>
  ({ type: 'WriteText', data: { place, text: rich(plain), basedOn } }) as const;
const written = (plain: string, place = 'i1'): MeetingEvent => ({
  type: 'TextWritten',
  data: { place, text: rich(plain) },
});
const record = (text: string, more: { clauseId?: string; itemId?: string; before?: string } = {}) =>
  ({ type: 'RecordClause', data: { itemId: 'i1', clauseId: 'c1', text, ...more } }) as const;
const recorded = (text: string, clauseId = 'c1', more = {}): MeetingEvent => ({
  type: 'ClauseRecorded',
  data: { itemId: 'i1', clauseId, text, ...more },
});

describe('text', () => {
  it('is written before, during and after the meeting, until the protocol is agreed (D15)', () => {
    for (const events of [draftedEvents(), ongoingEvents(), closedEvents()])
      given(events).when(write('Bakgrund', 0)).thenEvents(written('Bakgrund'));
    given(agreedEvents()).when(write('Bakgrund', 0)).thenRefused('wrong-phase');
  });

  it('stands at opening and closing and at items', () => {
    given(ongoingEvents())
      .when(write('Välkomna', 0, 'opening'))
      .thenEvents(written('Välkomna', 'opening'));
    given(ongoingEvents())
      .when(write('Tack', 0, 'closing'))
      .thenEvents(written('Tack', 'closing'));
    given(ongoingEvents())
      .when(write('Tack', 0, 'x'))
      .thenRefused('item-not-found');
  });

  it('sent again is nothing, and nobody overwrites what somebody else wrote meanwhile (D1)', () => {
    const events = [...ongoingEvents(), written('Ett')];
    given(events).when(write('Ett', 0)).thenNothing();
    given(events).when(write('Två', 0)).thenRefused('text-changed-meanwhile');
    given(events).when(write('Två', 1)).thenEvents(written('Två'));
  });

  it('may be emptied and has a longest length', () => {
    given([...ongoingEvents(), written('Ett')])
      .when(write('', 1))
      .thenEvents(written(''));
    given(ongoingEvents())
      .when(write('x'.repeat(50_001), 0))
      .thenRefused('text-too-long', { max: 50_000 });
  });

  it('of an item begins as the background of its plan', () => {
    const events = [
      ...ongoingEvents(),
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ background: 'Remiss' }) } } as const,
    ];
    expect(textAt(meetingOf(events), 'i1')).toEqual({ text: rich('Remiss'), revision: 0 });
    given(events).when(write('Remiss', 0)).thenNothing();
    given(events).when(write('', 0)).thenEvents(written(''));
    expect(textAt(meetingOf([...events, written('')]), 'i1').text).toEqual([]);
  });
});

describe('a clause', () => {
  it('is kept without the att that people write before it', () => {
    given(ongoingEvents()).when(record(' samt att  bjuda in Beta ')).thenEvents(recorded('bjuda in Beta'));
    expect(clauseText('Att anta planen')).toBe('anta planen');
    expect(clauseText('attrahera fler')).toBe('attrahera fler');
    expect(clauseText('att att-satser räknas')).toBe('att-satser räknas');
  });

  it('must say something and fit', () => {
    given(ongoingEvents()).when(record('att ')).thenRefused('text-missing');
    given(ongoingEvents())
      .when(record('x'.repeat(5_001)))
      .thenRefused('text-too-long', { max: 5_000 });
    given(ongoingEvents())
      .when(record('a', { itemId: 'x' }))
      .thenRefused('item-not-found');
  });

  it('recorded twice is one; with other words it is reworded', () => {
    const events = [...ongoingEvents(), recorded('anta planen')];
    given(events).when(record('att anta planen')).thenNothing();
    given(events)
      .when(record('anta hela planen'))
      .thenEvents({ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'anta hela planen' } });
    given(events)
      .when(record('annat', { itemId: 'i2' }))
      .thenRefused('request-reused');
  });

  it('stands before another when asked', () => {
    const events = [...ongoingEvents(), recorded('ett')];
    const state = given(events)
      .when(record('noll', { clauseId: 'c0', before: 'c1' }))
      .after();
    expect(state.items[0]?.clauses.map((clause) => clause.text)).toEqual(['noll', 'ett']);
    given(events)
      .when(record('två', { clauseId: 'c2', before: 'gone' }))
      .thenEvents(recorded('två', 'c2'));
  });

  it('is not reworded over words that the writer has not seen, nor refused when both meant the same (D1)', () => {
    const events = [...ongoingEvents(), recorded('ett')];
    const reword = (text: string, from: string) =>
      ({ type: 'RewordClause', data: { clauseId: 'c1', text, from } }) as const;
    given(events)
      .when(reword('två', 'ett'))
      .thenEvents({ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'två' } });
    given(events).when(reword('två', 'noll')).thenRefused('text-changed-meanwhile');
    given(events).when(reword('ett', 'noll')).thenNothing();
  });

  it('is reworded and removed, once', () => {
    const events = [...closedEvents(), recorded('ett')];
    const reword = (text: string, clauseId = 'c1') =>
      ({ type: 'RewordClause', data: { clauseId, text } }) as const;
    given(events)
      .when(reword('två'))
      .thenEvents({ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'två' } });
    given(events).when(reword('ett')).thenNothing();
    given(events).when(reword('två', 'x')).thenRefused('clause-not-found');
    given(events)
      .when({ type: 'RemoveClause', data: { clauseId: 'c1' } })
      .thenEvents({ type: 'ClauseRemoved', data: { clauseId: 'c1' } });
    given(events)
      .when({ type: 'RemoveClause', data: { clauseId: 'x' } })
      .thenNothing();
    given(agreedEvents()).when(reword('två')).thenRefused('wrong-phase');
  });
});

describe('an outcome', () => {
  it('is recorded and taken away', () => {
    const outcome = (text: string) => ({ type: 'RecordOutcome', data: { itemId: 'i1', text } }) as const;
    const noted: MeetingEvent = { type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'tackar' } };
    given(ongoingEvents()).when(outcome(' tackar ')).thenEvents(noted);
    given([...ongoingEvents(), noted])
      .when(outcome('tackar'))
      .thenNothing();
    const state = given([...ongoingEvents(), noted])
      .when(outcome(''))
      .after();
    expect(state.items[0]).not.toHaveProperty('outcome');
    given(ongoingEvents()).when(outcome('')).thenNothing();
  });
});

describe('posting decisions', () => {
  const post = { type: 'PostDecisions', data: { itemId: 'i1' } } as const;
  const posted: MeetingEvent = { type: 'DecisionsPosted', data: { itemId: 'i1' } };
  const one = [...ongoingEvents(), recorded('ett')];

  it('needs a decision', () => {
    given(ongoingEvents()).when(post).thenRefused('nothing-to-post');
    given(draftedEvents()).when(post).thenRefused('wrong-phase');
  });

  it('is done once for what stands, and again when it changes', () => {
    given(one).when(post).thenEvents(posted);
    given([...one, posted])
      .when(post)
      .thenNothing();
    given([...one, posted, { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'två' } }])
      .when(post)
      .thenEvents(posted);
    given([...one, posted, { type: 'ClauseRemoved', data: { clauseId: 'c1' } }])
      .when(post)
      .thenEvents(posted);
  });

  it('keeps what the channel was shown apart from what stands (D2)', () => {
    const state = meetingOf([
      ...one,
      posted,
      { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'två' } },
    ]);
    expect(state.items[0]?.posted?.clauses[0]?.text).toBe('ett');
    expect(state.items[0]?.clauses[0]?.text).toBe('två');
  });
});
