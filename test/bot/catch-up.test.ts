import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { cardIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { ongoingEvents } from '../support/meeting-builders.ts';

/** Budget is decided while Bo is out of the room, Cia never comes and Dag is expected later. */
const DECIDED: readonly MeetingEvent[] = [
  ...ongoingEvents(),
  {
    type: 'AttendanceConfirmed',
    data: {
      presences: [
        { personId: 'anna', presence: 'present' },
        { personId: 'bo', presence: 'present' },
        { personId: 'cia', presence: 'absent' },
        { personId: 'dag', presence: 'unknown' },
        { personId: 'sekr', presence: 'present' },
      ],
    },
  },
  { type: 'PersonLeft', data: { personId: 'bo', time: '08:31' } },
  { type: 'ItemStarted', data: { itemId: 'i1', time: '08:32' } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'anta budgeten' } },
  { type: 'DecisionsPosted', data: { itemId: 'i1' } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c2', text: 'inte visat för någon' } },
  { type: 'ItemStarted', data: { itemId: 'i2', time: '08:50' } },
  { type: 'PersonArrived', data: { personId: 'bo', time: '08:55' } },
];

describe('what somebody missed (N8)', () => {
  let fixture: BotFixture;
  beforeAll(async () => {
    fixture = await startBot();
    await fixture.tell('m1', DECIDED);
  });
  afterAll(() => fixture.close());

  const ask = (who: string, line = 'vad missade jag?') => fixture.write(sender(who), line);
  const refresh = async (who: string) =>
    cardIn(await fixture.press(sender(who), 'refresh', { meetingId: 'm1', card: 'meeting' }));

  it('is answered where they ask, with what the channel was shown and nothing of the draft (D5)', async () => {
    const said = await ask('bo');
    expect(said).toContain('Detta missade du, Bo Al');
    expect(said).toContain('Budget');
    expect(said).toContain('att anta budgeten');
    expect(said).toContain('Preliminärt: protokollet är inte avstämt.');
    expect(said).toContain('Bredband');
    expect(said).toContain('Du kom under ärendet.');
    expect(said).toContain('Ärendet pågår.');
    expect(said).not.toContain('inte visat för någon');
    expect(await ask('bo', 'what did I miss?')).toContain('att anta budgeten');
  });

  it('is nothing for who was there, unknown where nobody knows, and said to who does not sit at the table', async () => {
    expect(await ask('anna')).toContain('Du har inte missat något ärende på mötet.');
    expect(await ask('dag')).toContain('Okänt om du var med i: 1. Budget och 2. Bredband.');
    expect(await ask('sekr')).toContain('Du är inte antecknad som deltagare i mötet.');
  });

  it('is folded up in their own view of the meeting’s card, and in nobody else’s', async () => {
    expect(await refresh('bo')).toContain('2 ärenden behandlades medan du var borta.');
    expect(await refresh('cia')).toContain('2 ärenden behandlades medan du var borta.');
    for (const who of ['anna', 'dag', 'sekr']) expect(await refresh(who)).not.toContain('medan du var borta');
  });

  it('is no post and no update of the channel', async () => {
    const before = (await fixture.store.outbox.counts()).waiting;
    const calls = fixture.connector.sent.length;
    await ask('bo');
    expect((await fixture.store.outbox.counts()).waiting).toBe(before);
    expect(fixture.connector.sent.slice(calls).map(({ path }) => path)).toEqual([
      expect.stringContaining(';messageid=1/'),
    ]);
  });

  it('keeps a conflict of interest between the one who declared it and the protocol', async () => {
    await fixture.tell('m1', [{ type: 'RecusalNoted', data: { itemId: 'i1', personId: 'anna' } }]);
    expect(await ask('anna')).not.toContain('jäv');
    expect(await refresh('anna')).toContain('Du anmälde jäv.');
  });
});
