import { describe, expect, it } from 'vitest';
import type { ImportCommand } from '../../../src/domain/imported/commands.ts';
import type { ImportEvent } from '../../../src/domain/imported/events.ts';
import { handIn } from '../../../src/domain/imported/taking-in.ts';
import { anOldProtocol, givenImport, handedIn, importOf } from '../../support/import-builders.ts';

const waiting: readonly ImportEvent[] = [handedIn()];
const accepted: readonly ImportEvent[] = [
  ...waiting,
  { type: 'ProtocolAccepted', data: { date: '2018-04-20' } },
];
const withdrawn: readonly ImportEvent[] = [
  ...waiting,
  { type: 'ProtocolWithdrawn', data: { date: '2018-04-20' } },
];
const accept = (beside?: readonly string[]): ImportCommand => ({
  type: 'AcceptProtocol',
  data: { importId: 'im1', ...(beside ? { beside } : {}) },
});
const reopen: ImportCommand = { type: 'ReopenProtocol', data: { importId: 'im1' } };
const withdraw: ImportCommand = { type: 'WithdrawProtocol', data: { importId: 'im1' } };
const mend: ImportCommand = {
  type: 'MendHeader',
  data: { importId: 'im1', header: { title: 'Annat', date: '2017-05-12' } },
};

describe('an old protocol that is taken in', () => {
  it('goes into the register once', () => {
    givenImport(waiting)
      .when(accept())
      .thenEvents({ type: 'ProtocolAccepted', data: { date: '2018-04-20' } });
    givenImport(accepted).when(accept()).thenNothing();
  });

  it('needs a title, and a day that has been', () => {
    givenImport([handedIn({ title: '' })])
      .when(accept())
      .thenRefused('import-title-missing');
    const { date: _, ...dateless } = anOldProtocol();
    givenImport([{ ...waiting[0]!, data: { ...waiting[0]!.data, protocol: dateless } } as ImportEvent])
      .when(accept())
      .thenRefused('import-date-missing');
    givenImport([handedIn({ date: '2018-04-21' })])
      .when(accept())
      .thenRefused('import-date-ahead');
  });

  it('is not taken in beside a meeting of the same number or day unless somebody who was told says so', () => {
    givenImport(waiting)
      .when(accept(), { alike: ['m1'] })
      .thenRefused('import-twice');
    givenImport(waiting)
      .when(accept(['m0']), { alike: ['m1'] })
      .thenRefused('import-twice');
    givenImport(waiting)
      .when(accept(['m1', 'm0']), { alike: ['m1'] })
      .thenEvents({ type: 'ProtocolAccepted', data: { date: '2018-04-20', beside: ['m1'] } });
  });

  it('stays as it is in the register, until it is taken out to be mended', () => {
    givenImport(accepted).when(mend).thenRefused('import-accepted');
    givenImport(accepted)
      .when(reopen)
      .thenEvents({ type: 'ProtocolReopened', data: { date: '2018-04-20' } });
    const { state } = givenImport([
      ...accepted,
      { type: 'ProtocolReopened', data: { date: '2018-04-21' } },
      { type: 'HeaderMended', data: { header: { title: 'Annat', date: '2017-05-12' } } },
    ]);
    expect([state.phase, state.accepted, state.header.title]).toEqual(['waiting', undefined, 'Annat']);
    givenImport(waiting).when(reopen).thenNothing();
  });

  it('can be withdrawn, from the register too, and only handing it in again brings it back', () => {
    for (const events of [waiting, accepted])
      givenImport(events)
        .when(withdraw)
        .thenEvents({ type: 'ProtocolWithdrawn', data: { date: '2018-04-20' } });
    givenImport(withdrawn).when(withdraw).thenNothing();
    for (const command of [mend, accept(), reopen])
      givenImport(withdrawn).when(command).thenRefused('import-withdrawn');
    givenImport([]).when(mend).thenRefused('import-not-found');
  });
});

describe('a file that is handed in', () => {
  const event = handedIn();
  if (event.type !== 'ProtocolHandedIn') throw new Error('not handed in');
  const given = event.data;

  it('is the same import when it comes again, mended or taken in as that is', () => {
    for (const events of [waiting, accepted])
      expect(handIn(importOf(events), given)).toEqual({ ok: true, value: [] });
  });

  it('waits anew, as it is read, when it had been withdrawn', () => {
    expect(handIn(importOf(withdrawn), given)).toEqual({ ok: true, value: [event] });
    const again = importOf([
      ...waiting,
      { type: 'HeaderMended', data: { header: { title: 'Annat' } } },
      { type: 'ProtocolWithdrawn', data: { date: '2018-04-20' } },
      event,
    ]);
    expect([again.phase, again.header.title]).toEqual(['waiting', 'Direktörsgruppens protokoll']);
  });
});
