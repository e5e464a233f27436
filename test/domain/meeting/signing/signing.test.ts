import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { unsignedBy } from '../../../../src/domain/meeting/signing/decide.ts';
import { closedEvents, given, meetingOf } from '../../../support/meeting-builders.ts';

const agreed: readonly MeetingEvent[] = [
  ...closedEvents(),
  {
    type: 'ProtocolAgreed',
    data: {
      revision: 1,
      date: '2018-04-25',
      signatories: [
        { name: 'Anna Ek', role: 'ordförande' },
        { name: 'Eva Ros', role: 'sekretariatschef' },
      ],
    },
  },
];
const mark = (name: string, how: 'paper' | 'electronic' = 'paper', date = '2018-04-26') =>
  ({ type: 'MarkSigned', data: { name, how, date } }) as const;
const marked = (name: string, how: 'paper' | 'electronic' = 'paper', date = '2018-04-26'): MeetingEvent => ({
  type: 'SignatureMarked',
  data: { revision: 1, name, how, date },
});

describe('a signature under the agreed protocol', () => {
  it('is registered of those who stand there, once, and may be put right', () => {
    given(agreed).when(mark(' Anna Ek ')).thenEvents(marked('Anna Ek'));
    given([...agreed, marked('Anna Ek')])
      .when(mark('Anna Ek'))
      .thenNothing();
    const when = given([...agreed, marked('Anna Ek')]).when(mark('Anna Ek', 'electronic', '2018-04-27'));
    when.thenEvents(marked('Anna Ek', 'electronic', '2018-04-27'));
    expect(when.after().signing.signatures).toMatchObject([{ name: 'Anna Ek', how: 'electronic' }]);
  });

  it('is refused of others, on a day that is none, and before there is anything to sign', () => {
    given(agreed).when(mark('Bo Al')).thenRefused('not-a-signatory');
    given(agreed)
      .when(mark('Anna Ek', 'paper', 'i går'))
      .thenRefused('invalid-date', { value: 'i går' });
    given(closedEvents()).when(mark('Anna Ek')).thenRefused('wrong-phase');
  });

  it('is taken back when it was registered by mistake', () => {
    const back = { type: 'WithdrawSignature', data: { name: 'Anna Ek' } } as const;
    given([...agreed, marked('Anna Ek')])
      .when(back)
      .thenEvents({ type: 'SignatureWithdrawn', data: { revision: 1, name: 'Anna Ek' } });
    given(agreed).when(back).thenNothing();
    expect(
      unsignedBy(
        given([...agreed, marked('Anna Ek')])
          .when(back)
          .after(),
      ),
    ).toEqual(['Anna Ek', 'Eva Ros']);
  });

  it('can be gone on without', () => {
    const waive = { type: 'WaiveSigning', data: {} } as const;
    given(agreed)
      .when(waive)
      .thenEvents({ type: 'SigningWaived', data: { revision: 1 } });
    given([...agreed, { type: 'SigningWaived', data: { revision: 1 } }])
      .when(waive)
      .thenNothing();
  });

  it('is of one revision: the next is signed anew', () => {
    const state = meetingOf([
      ...agreed,
      marked('Anna Ek'),
      { type: 'CorrectionOpened', data: { reason: 'Fel.' } },
      { type: 'ProtocolAgreed', data: { revision: 2, date: '2018-05-02', signatories: [] } },
    ]);
    expect(state.signing.signatures).toEqual([]);
  });
});
