import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FundingView } from '../../src/contract/funding-view.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

describe('the money decided on, by source (D17)', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const read = async (as: number, query = '') =>
    (await (await server.ask(`/api/v1/funding${query}`, { as })).json()) as FundingView;
  async function done(meetingId: string, command: MeetingCommand): Promise<void> {
    const answer = await server.command(meetingId, command, { as: SECRETARY });
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  async function decideOnMoney(meetingId: string, date: string, amount: number): Promise<void> {
    const { items } = await server.meeting(meetingId, { details: { date } });
    const itemId = items[0]?.itemId ?? '';
    const clauseId = `${meetingId}-c1`;
    await done(meetingId, { type: 'RecordClause', data: { itemId, clauseId, text: 'bevilja medel.' } });
    const funding = { amount, source: 'tidigare års överskott' };
    await done(meetingId, { type: 'SetFunding', data: { clauseId, funding } });
  }
  async function agree(meetingId: string): Promise<void> {
    await done(meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
    await done(meetingId, { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
    await done(meetingId, { type: 'CloseMeeting', data: { time: '12:00', leftovers: 'keep' } });
    await done(meetingId, { type: 'MarkChecked', data: { name: 'Hedda Lindqvist', how: 'checked' } });
    await done(meetingId, { type: 'AgreeProtocol', data: {} });
  }

  it('adds up over meetings and years, and shows others than those who meet what is agreed alone (D5)', async () => {
    await decideOnMoney('money-one', '2027-02-17', 100_000);
    await agree('money-one');
    await decideOnMoney('money-two', '2028-05-12', 40_000);
    for (const as of [SECRETARY, DIRECTOR])
      expect((await read(as)).sources).toMatchObject([
        { source: 'tidigare års överskott', agreed: 100_000, preliminary: 40_000 },
      ]);
    expect((await read(READER)).sources).toMatchObject([{ agreed: 100_000, preliminary: 0 }]);
    expect((await read(SECRETARY, '?year=2028')).sources).toMatchObject([{ agreed: 0, preliminary: 40_000 }]);
    expect((await read(STRANGER)).sources).toEqual([]);
  });

  it('forgets money that is taken back', async () => {
    await done('money-two', { type: 'SetFunding', data: { clauseId: 'money-two-c1' } });
    expect((await read(SECRETARY)).sources).toMatchObject([{ agreed: 100_000, preliminary: 0 }]);
  });

  it('is what was agreed while a correction is being written', async () => {
    await done('money-one', { type: 'OpenCorrection', data: { reason: 'Beloppet var fel.' } });
    const funding = { amount: 900_000, source: 'tidigare års överskott' };
    await done('money-one', { type: 'SetFunding', data: { clauseId: 'money-one-c1', funding } });
    for (const as of [SECRETARY, READER])
      expect((await read(as)).sources).toMatchObject([{ agreed: 100_000, preliminary: 0 }]);
  });
});
