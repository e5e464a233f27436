import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/domain/meeting/vocabulary.ts';
import {
  agreedEvents,
  closedEvents,
  doneBy,
  draftedEvents,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const reply = (personId: string, value: Reply) =>
  ({ type: 'Reply', data: { personId, reply: value } }) as const;
const replied = (personId: string, value: Reply) =>
  ({ type: 'AttendanceReplied', data: { personId, reply: value } }) as const;
const YES: Reply = { kind: 'attending' };
const NO: Reply = { kind: 'declined' };

describe('a reply', () => {
  it('is registered', () => {
    given(notifiedEvents()).when(reply('anna', YES)).thenEvents(replied('anna', YES));
  });

  it('equal to the one that stands is no event; ja, nej, ja is three', () => {
    const events = [...notifiedEvents(), replied('anna', YES)];
    given(events).when(reply('anna', YES)).thenNothing();
    given(events).when(reply('anna', NO)).thenEvents(replied('anna', NO));
    given([...events, replied('anna', NO)])
      .when(reply('anna', YES))
      .thenEvents(replied('anna', YES));
  });

  it('can be changed while the meeting is on, not afterwards', () => {
    given(ongoingEvents()).when(reply('anna', NO)).thenEvents(replied('anna', NO));
    given(closedEvents()).when(reply('anna', NO)).thenRefused('meeting-ended');
    given(agreedEvents()).when(reply('anna', NO)).thenRefused('meeting-ended');
  });

  it('is not taken before the notice, nor of somebody not invited', () => {
    given(draftedEvents()).when(reply('anna', YES)).thenRefused('wrong-phase');
    given(notifiedEvents()).when(reply('nobody', YES)).thenRefused('person-not-found');
  });

  it('for a part of the meeting may leave the times out', () => {
    given(notifiedEvents())
      .when(reply('bo', { kind: 'partial' }))
      .thenEvents(replied('bo', { kind: 'partial' }));
  });

  it('for a part of the meeting has times in order', () => {
    given(notifiedEvents())
      .when(reply('bo', { kind: 'partial', from: '10:40', to: '11:00' }))
      .thenEvents(replied('bo', { kind: 'partial', from: '10:40', to: '11:00' }));
    given(notifiedEvents())
      .when(reply('bo', { kind: 'partial', from: '11:00', to: '10:40' }))
      .thenRefused('invalid-time-order', { from: '11:00', to: '10:40' });
    given(notifiedEvents())
      .when(reply('bo', { kind: 'partial', from: '1040' }))
      .thenRefused('invalid-time', { value: '1040' });
  });

  it('with an empty substitute names none', () => {
    given(notifiedEvents())
      .when(reply('bo', { kind: 'declined', substitute: { name: ' ', email: '' } }))
      .thenEvents(replied('bo', NO));
    given(notifiedEvents())
      .when(reply('bo', { kind: 'declined', substitute: { name: 'Ada Dal ', email: 'ada@exempel.se' } }))
      .thenEvents(
        replied('bo', { kind: 'declined', substitute: { name: 'Ada Dal', email: 'ada@exempel.se' } }),
      );
    given(notifiedEvents())
      .when(reply('bo', { kind: 'declined', substitute: { name: 'x'.repeat(201) } }))
      .thenRefused('text-too-long', { max: 200 });
  });

  it('remembers who registered it (D4)', () => {
    const state = meetingOf([...notifiedEvents(), doneBy('anna', replied('anna', YES)), replied('bo', NO)]);
    expect(state.replies.get('anna')?.by).toBe('anna');
    expect(state.replies.get('bo')?.by).toBe('sekr');
  });

  it('is not attendance (D3)', () => {
    const state = meetingOf([...ongoingEvents(), replied('anna', YES)]);
    expect(state.attendance.size).toBe(0);
  });
});
