import { describe, expect, it } from 'vitest';
import type { PendingCommand } from '../../../src/domain/pending/commands.ts';
import type { PendingEvent } from '../../../src/domain/pending/events.ts';
import { aPlan } from '../../support/meeting-builders.ts';
import { anEntry, givenPending, pendingOf } from '../../support/pending-builders.ts';

const awaits = (entry = anEntry()): PendingEvent => ({ type: 'MatterAwaits', data: { entry } });
const placed: PendingEvent = {
  type: 'MatterPlaced',
  data: { pendingId: 'item:m1:i1', meetingId: 'm2', itemId: 'i7' },
};
const dismissed: PendingEvent = {
  type: 'MatterDismissed',
  data: { pendingId: 'item:m1:i1', reason: 'Behandlat via mail.' },
};

describe('an assignment from the board', () => {
  const plan = aPlan({
    title: ' Ny tågplan ',
    start: '09:00',
    heading: 'Infrastruktur',
    origin: { kind: 'assignment', from: 'styrelsen', date: '2018-03-02' },
  });
  const enter: Extract<PendingCommand, { type: 'EnterMatter' }> = {
    type: 'EnterMatter',
    data: {
      pendingId: 'p1',
      source: 'board-assignment',
      plan,
      wishedFor: { kind: 'text', text: ' hösten 2018 ' },
      condition: '',
      note: ' Se brevet ',
    },
  };
  const { start: _start, heading: _heading, ...waitingPlan } = plan;
  const entered = {
    pendingId: 'p1',
    source: 'board-assignment',
    plan: { ...waitingPlan, title: 'Ny tågplan', matterId: 'p1' },
    wishedFor: { kind: 'text', text: 'hösten 2018' },
    note: 'Se brevet',
  } as const;

  it('waits with who gave it and when, without a place on any agenda', () => {
    givenPending()
      .when(enter)
      .thenEvents({ type: 'MatterAwaits', data: { entry: entered } });
  });

  it('is one however often it is sent, and is changed when it is sent with other words', () => {
    givenPending(awaits(entered)).when(enter).thenNothing();
    givenPending(awaits(entered))
      .when({ ...enter, data: { ...enter.data, wishedFor: { kind: 'next' } } })
      .thenEvents({ type: 'AwaitingChanged', data: { entry: { ...entered, wishedFor: { kind: 'next' } } } });
    givenPending(awaits())
      .when({ type: 'EnterMatter', data: { ...enter.data, pendingId: 'item:m1:i1' } })
      .thenRefused('request-reused');
  });

  it('must be called something, and be wanted some time', () => {
    givenPending()
      .when({ ...enter, data: { ...enter.data, plan: aPlan({ title: ' ' }) } })
      .thenRefused('text-missing');
    givenPending()
      .when({ ...enter, data: { ...enter.data, wishedFor: { kind: 'text', text: '' } } })
      .thenRefused('text-missing');
    givenPending()
      .when({
        ...enter,
        data: { ...enter.data, wishedFor: { kind: 'date', date: '2018-02-30' } },
      })
      .thenRefused('invalid-date', { value: '2018-02-30' });
  });
});

describe('what waits', () => {
  const change: PendingCommand = {
    type: 'ChangeWaiting',
    data: {
      pendingId: 'item:m1:i1',
      plan: aPlan({ title: 'Budget 2019', minutes: 20 }),
      wishedFor: { kind: 'date', date: '2018-09-14' },
      condition: 'när underlaget finns',
    },
  };

  it('can be changed, and stays the matter that it is', () => {
    givenPending(awaits())
      .when(change)
      .thenEvents({
        type: 'AwaitingChanged',
        data: {
          entry: anEntry({
            plan: aPlan({ title: 'Budget 2019', minutes: 20, matterId: 'i1' }),
            wishedFor: { kind: 'date', date: '2018-09-14' },
            condition: 'när underlaget finns',
          }),
        },
      });
    givenPending(awaits(), placed).when(change).thenRefused('matter-not-waiting');
  });

  it('keeps the day from which it has waited, whatever is changed', () => {
    const first = pendingOf([awaits()], undefined, '2018-01-01T00:00:00.000Z');
    const later = pendingOf([{ type: 'AwaitingChanged', data: { entry: anEntry({ note: 'x' }) } }], first);
    expect(later.waiting.get('item:m1:i1')).toMatchObject({ since: '2018-01-01T00:00:00.000Z', note: 'x' });
  });

  it('is dismissed with a reason', () => {
    const dismiss = (reason: string): PendingCommand => ({
      type: 'DismissMatter',
      data: { pendingId: 'item:m1:i1', reason },
    });
    givenPending(awaits()).when(dismiss(' Behandlat via mail. ')).thenEvents(dismissed);
    givenPending(awaits()).when(dismiss(' ')).thenRefused('text-missing');
    givenPending(awaits(), dismissed).when(dismiss('Behandlat via mail.')).thenNothing();
    givenPending(awaits(), dismissed).when(dismiss('Något annat.')).thenRefused('matter-not-waiting');
    givenPending(awaits(), placed).when(dismiss('Behandlat via mail.')).thenRefused('matter-not-waiting');
  });

  it('waits again when its dismissal is taken back, since the day it did', () => {
    const reinstate: PendingCommand = { type: 'ReinstateMatter', data: { pendingId: 'item:m1:i1' } };
    givenPending(awaits(), dismissed)
      .when(reinstate)
      .thenEvents({
        type: 'MatterAwaits',
        data: { entry: { ...anEntry(), since: '2018-04-20T10:00:00.000Z' } },
      });
    givenPending(awaits()).when(reinstate).thenNothing();
    givenPending(awaits(), placed).when(reinstate).thenRefused('matter-not-waiting');
  });

  it('is remembered by what became of it, for the newest five hundred', () => {
    const many = Array.from({ length: 501 }, (_, index): readonly PendingEvent[] => [
      awaits(anEntry({ pendingId: `p${index}` })),
      { type: 'MatterTakenBack', data: { pendingId: `p${index}` } },
    ]).flat();
    const { left, waiting } = pendingOf(many);
    expect(waiting.size).toBe(0);
    expect([left.size, left.has('p0'), left.has('p500')]).toEqual([500, false, true]);
  });
});

describe("a member's proposal", () => {
  const propose = (title = 'Gemensam växel', personId?: string): PendingCommand => ({
    type: 'ProposeMatter',
    data: { pendingId: 'p1', proposal: { title, minutes: 15 }, ...(personId ? { personId } : {}) },
  });
  const entry = {
    pendingId: 'p1',
    source: 'proposal',
    plan: aPlan({ title: 'Gemensam växel', minutes: 15, matterId: 'p1' }),
    wishedFor: { kind: 'next' },
    proposedBy: { personId: 'anna', name: 'Anna Ek' },
  } as const;

  it('waits for the secretariat to place or decline it', () => {
    givenPending().when(propose()).thenEvents(awaits(entry));
    givenPending(awaits(entry)).when(propose()).thenNothing();
  });

  it('is marked when it comes after the last day to propose for the meeting', () => {
    const proposedBy = { personId: 'anna', name: 'Anna Ek', meetingId: 'm2', late: true } as const;
    givenPending()
      .when(propose(), { proposedFor: { meetingId: 'm2', late: true } })
      .thenEvents(awaits({ ...entry, proposedBy }));
  });

  it('is changed by whoever made it, and by no other member', () => {
    givenPending(awaits(entry))
      .when(propose('Gemensam växel 2019'))
      .thenEvents({
        type: 'AwaitingChanged',
        data: { entry: { ...entry, plan: { ...entry.plan, title: 'Gemensam växel 2019' } } },
      });
    givenPending(awaits(entry))
      .when(propose('Annat'), { asker: { personId: 'bo', name: 'Bo Al' } })
      .thenRefused('request-reused');
  });

  it('keeps what the secretariat has said of when it is wanted', () => {
    const later = { ...entry, wishedFor: { kind: 'date', date: '2018-09-14' } } as const;
    givenPending(awaits(later)).when(propose()).thenNothing();
  });

  it('is withdrawn by whoever made it, as long as it waits', () => {
    const withdraw: PendingCommand = { type: 'WithdrawMatter', data: { pendingId: 'p1' } };
    const withdrawn: PendingEvent = { type: 'MatterWithdrawn', data: { pendingId: 'p1' } };
    givenPending(awaits(entry)).when(withdraw).thenEvents(withdrawn);
    givenPending(awaits(entry), withdrawn).when(withdraw).thenNothing();
    givenPending(awaits(entry))
      .when(withdraw, { asker: { personId: 'bo', name: 'Bo Al' } })
      .thenRefused('not-own-proposal');
    givenPending().when(withdraw).thenRefused('matter-not-waiting');
  });

  it('cannot be made anew under the same id once it was answered', () => {
    const declined: PendingEvent = { type: 'MatterDismissed', data: { pendingId: 'p1', reason: 'Nej.' } };
    givenPending(awaits(entry), declined).when(propose()).thenRefused('matter-not-waiting');
  });
});
