import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { CHANNEL_ID, sender } from '../support/bot-people.ts';
import { closedEvents, momentAt, notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const bo = sender('bo');
const anna = sender('anna');
const sekr = sender('sekr');
const siv = sender('siv');

beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const meeting = () => fixture.meeting('m1');

describe('typed commands in the channel', () => {
  it('reply for the person who writes, with a receipt in the thread', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(bo, 'närvaro ja 9–11')).toBe(
      'Ditt svar är registrerat: du deltar kl. 09.00–11.00.',
    );
    expect((await meeting()).replies.get('bo')?.reply).toEqual({
      kind: 'partial',
      from: '09:00',
      to: '11:00',
    });
    expect(await fixture.write(bo, 'NARVARO')).toContain('kl. 09.00–11.00');
    expect(await fixture.write(bo, 'närvaro delvis 11-9')).toContain('kommer inte före');
    expect(await fixture.write(bo, 'närvaro delvis kl 25')).toContain('är inget klockslag');
    const call = fixture.connector.sent.at(-1);
    expect(call?.path).toBe(
      `/v3/conversations/${CHANNEL_ID};messageid=1/activities/${String(call?.body['replyToId'])}`,
    );
    expect(call?.authorization).toBe('Bearer outbound');
  });

  it('take the words after förhinder as a note that is not in the log', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(bo, 'förhinder opereras, ersättare Åsa Öberg')).toContain(
      'Åsa Öberg ersätter dig.',
    );
    expect(JSON.stringify(await fixture.events('meeting', 'm1'))).not.toContain('opereras');
    const [note] = await fixture.store.notes.read('exempel', 'm1');
    expect(note).toMatchObject({ personId: 'bo', text: 'opereras' });
  });

  it('run the meeting', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(anna, 'starta')).toContain('Mötet är startat.');
    expect(await fixture.write(anna, 'alla på plats utom Bo Al')).toBe('Närvaron är bekräftad.');
    expect((await meeting()).attendance.get('bo')?.presence).toBe('absent');
    fixture.setMoment(momentAt('10:45'));
    expect(await fixture.write(sekr, 'anlände Bo 10.40')).toBe('Bo Al anlände kl. 10.40. Registrerat.');
    expect((await meeting()).attendance.get('bo')).toMatchObject({ presence: 'present', from: '10:40' });
    expect(await fixture.write(anna, 'nästa')).toBe('Nu: 1. Budget.');
    expect(await fixture.write(sekr, 'beslut att bifalla *förslaget*\nsamt att följa upp')).toContain(
      'Beslut i 1. Budget är registrerat och visas i möteskortet.',
    );
    const [item] = (await meeting()).items;
    expect(item?.posted?.clauses.map(({ text }) => text)).toEqual(['bifalla *förslaget*', 'följa upp']);
    expect(await fixture.write(anna, 'paus')).toContain('Paus.');
    expect(await fixture.write(anna, 'fortsätt')).toBe('Mötet är återupptaget.');
    expect(await fixture.write(anna, 'ärende 2')).toBe('Nu: 2. Bredband.');
    expect(await fixture.write(anna, 'gick Bo 11.50')).toContain('Bo Al gick kl. 11.50.');
    expect(await fixture.write(anna, 'avsluta')).toContain('Mötet är avslutat.');
    expect((await meeting()).phase).toBe('closed');
  });

  it('ask about what was left over, and take the answer', async () => {
    await fixture.tell('m1', ongoingEvents());
    expect(await fixture.write(anna, 'avsluta')).toContain('Ärenden som inte hann behandlas: 2.');
    expect(await fixture.write(anna, 'avsluta flytta')).toContain('Mötet är avslutat.');
    expect((await meeting()).items.map(({ leftover }) => leftover)).toEqual(['carry-over', 'carry-over']);
  });

  it('delivered twice are carried out once', async () => {
    await fixture.tell('m1', ongoingEvents());
    const parts = { id: '1700000000042' };
    await fixture.write(anna, 'nästa', parts);
    await fixture.write(anna, 'nästa', parts);
    expect((await meeting()).currentItemId).toBe('i1');
    const decision = { id: '1700000000043' };
    await fixture.write(sekr, 'beslut att bifalla', decision);
    await fixture.write(sekr, 'beslut att bifalla', decision);
    expect((await meeting()).items[0]?.clauses).toHaveLength(1);
  });

  it('do not post what the secretary has not shown yet', async () => {
    await fixture.tell('m1', [
      ...ongoingEvents(),
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'ännu inte klart' } },
    ]);
    expect(await fixture.write(sekr, 'beslut 1 att bifalla')).toContain('skriv ”publicera 1”');
    expect((await meeting()).items[0]?.posted).toBeUndefined();
    expect(await fixture.write(sekr, 'publicera 1')).toContain('visas i möteskortet');
    expect((await meeting()).items[0]?.posted?.clauses).toHaveLength(2);
  });

  it('are refused to those who may not, in words', async () => {
    await fixture.tell('m1', ongoingEvents());
    const before = (await fixture.events('meeting', 'm1')).length;
    expect(await fixture.write(bo, 'nästa')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(bo, 'beslut att bifalla')).toContain(
      'Endast sekretariatet kan registrera beslut.',
    );
    expect(await fixture.write(siv, 'närvaro ja')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(sender('främling'), 'närvaro ja')).toContain(
      'Du finns inte i gruppens deltagarlista',
    );
    expect(await fixture.events('meeting', 'm1')).toHaveLength(before);
  });

  it('ask again when a name or number is nobody’s', async () => {
    await fixture.tell('m1', ongoingEvents());
    expect(await fixture.write(sekr, 'anlände Knut 10.40')).toContain('Vi hittade ingen som heter ”Knut”');
    expect(await fixture.write(sekr, 'beslut att bifalla')).toContain('Ange vilket ärende');
    expect(await fixture.write(sekr, 'beslut 9 att bifalla')).toContain('finns inte längre');
    expect(await fixture.write(sekr, 'beslut')).toContain('Skriv beslutet efter ordet');
  });

  it('show the agenda and say where the protocol is', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(bo, 'dagordning')).toContain('Bredband');
    expect(await fixture.write(bo, 'protokoll')).toContain('https://radslag.example/tab/meetings/m1');
    await fixture.tell('m1', closedEvents().slice(notifiedEvents().length));
    expect(await fixture.write(bo, 'protokoll')).toContain('är inte avstämt än');
  });

  it('that are not understood are answered with what can be written', async () => {
    const said = await fixture.write(bo, 'gör *något* <b>åt</b> det');
    expect(said).toContain('Vi förstod inte ”gör');
    expect(said).toContain('närvaro ja');
    expect(await fixture.write(bo, 'help', { locale: 'en-GB' })).toContain('What you can write');
  });

  it('are heard in a channel only when the bot is mentioned, and always in a chat of two', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.send(bo, { type: 'message', text: 'närvaro ja' });
    expect((await meeting()).replies.size).toBe(0);
    await fixture.send(bo, {
      type: 'message',
      text: 'närvaro ja',
      conversation: { id: 'a:1', conversationType: 'personal' },
    });
    expect((await meeting()).replies.size).toBe(1);
  });

  it('come also from the buttons of a client that does not know Action.Execute', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.send(bo, { type: 'message', value: { verb: 'reply', meetingId: 'm1', kind: 'remote' } });
    expect(fixture.connector.sent.at(-1)?.body['text']).toBe(
      'Ditt svar är registrerat: du deltar via Teams.',
    );
    expect((await meeting()).replies.get('bo')?.reply).toEqual({ kind: 'remote' });
  });

  it('are carried out also when the answer cannot be delivered, which is tried once', async () => {
    await fixture.tell('m1', notifiedEvents());
    for (const failure of [{ status: 500 }, { drop: true }] as const) {
      const before = fixture.connector.sent.length;
      fixture.connector.failNext(failure);
      await fixture.write(bo, 'status' in failure ? 'närvaro ja' : 'närvaro nej');
      expect(fixture.connector.sent).toHaveLength(before + 1);
    }
    expect((await meeting()).replies.get('bo')?.reply.kind).toBe('declined');
  });
});
