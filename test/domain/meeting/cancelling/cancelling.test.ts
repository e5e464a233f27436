import { describe, expect, it } from 'vitest';
import { isUnannounced } from '../../../../src/domain/meeting/phases.ts';
import {
  agreedEvents,
  contextAt,
  draftedEvents,
  given,
  meetingOf,
  momentAt,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const cancel = (reason?: string) =>
  ({ type: 'CancelMeeting', data: reason === undefined ? {} : { reason } }) as const;
const cancelled = { type: 'MeetingCancelled', data: { reason: 'För få kan komma.' } } as const;

describe('cancelling a meeting', () => {
  it('keeps why, when and by whom', () => {
    given(notifiedEvents()).when(cancel('  För få kan komma. ')).thenEvents(cancelled);
    expect(meetingOf([...notifiedEvents(), cancelled])).toMatchObject({
      phase: 'cancelled',
      cancelled: { reason: 'För få kan komma.', by: 'sekr', at: '2018-04-20T08:00:00.000Z' },
    });
  });

  it('needs no reason, and takes none that fills a page', () => {
    given(notifiedEvents()).when(cancel()).thenEvents({ type: 'MeetingCancelled', data: {} });
    given(notifiedEvents()).when(cancel(' ')).thenEvents({ type: 'MeetingCancelled', data: {} });
    given(notifiedEvents())
      .when(cancel('x'.repeat(301)))
      .thenRefused('text-too-long', { max: 300 });
  });

  it('is done once, whoever asks again and with whatever reason', () => {
    given([...notifiedEvents(), cancelled])
      .when(cancel('Annat skäl'))
      .thenNothing();
  });

  it('is not done to a meeting that has begun: that one is closed', () => {
    given(ongoingEvents()).when(cancel()).thenRefused('wrong-phase');
    given(agreedEvents()).when(cancel()).thenRefused('wrong-phase');
  });

  it('closes the replies and everything else', () => {
    const after = given([...notifiedEvents(), cancelled]);
    after
      .when({ type: 'Reply', data: { personId: 'anna', reply: { kind: 'attending' } } })
      .thenRefused('meeting-cancelled');
    after.when({ type: 'StartMeeting', data: {} }).thenRefused('meeting-cancelled');
    after
      .when(
        { type: 'RemindUnanswered', data: { reminderId: 'r1' } },
        contextAt('09:00', { moment: momentAt('09:00') }),
      )
      .thenRefused('meeting-cancelled');
  });

  it('leaves a draft unseen by those who were never called to it', () => {
    expect(isUnannounced(meetingOf([...draftedEvents(), cancelled]))).toBe(true);
    expect(isUnannounced(meetingOf([...notifiedEvents(), cancelled]))).toBe(false);
  });
});
