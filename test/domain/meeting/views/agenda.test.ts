import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { ItemPlan } from '../../../../src/domain/meeting/vocabulary.ts';
import { agendaOf } from '../../../../src/domain/meeting/views/agenda.ts';
import { aPlan, draftedEvents, meetingOf, ongoingEvents } from '../../../support/meeting-builders.ts';

const agenda = (...plans: readonly Partial<ItemPlan>[]) =>
  agendaOf(
    meetingOf([
      ...draftedEvents().slice(0, 1),
      ...plans.map(
        (plan, index): MeetingEvent => ({
          type: 'ItemAdded',
          data: { itemId: `i${index}`, plan: aPlan(plan) },
        }),
      ),
    ]),
  );

describe('the agenda', () => {
  it('numbers matters and other questions alone', () => {
    const kinds = ['matter', 'break', 'thematic', 'matter', 'dialogue', 'other'] as const;
    expect(agenda(...kinds.map((kind) => ({ kind }))).map((row) => row.number)).toEqual([
      '1',
      undefined,
      undefined,
      '2',
      undefined,
      '3',
    ]);
  });

  it('reckons times from lengths and the starts that are given', () => {
    const rows = agenda({ minutes: 30 }, {}, { start: '10:00' });
    expect(rows.map((row) => [row.plannedStart, row.minutes])).toEqual([
      ['08:30', 30],
      ['09:00', 60],
      ['10:00', 120],
    ]);
  });

  it('gives no time where nothing says one', () => {
    expect(agenda({}, {}).map((row) => row.plannedStart)).toEqual(['08:30', undefined]);
  });

  it('knows what is done, on and coming, also when nobody pressed next (D13)', () => {
    const progress = (...events: readonly MeetingEvent[]) =>
      agendaOf(meetingOf([...ongoingEvents(), ...events])).map((row) => row.progress);
    const one: MeetingEvent = { type: 'ItemStarted', data: { itemId: 'i1', time: '08:40' } };
    expect(progress(one)).toEqual(['current', 'coming']);
    expect(progress(one, { type: 'ItemStarted', data: { itemId: 'i2', time: '09:00' } })).toEqual([
      'done',
      'current',
    ]);
    expect(progress({ type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'tackar' } })).toEqual([
      'done',
      'coming',
    ]);
  });
});
