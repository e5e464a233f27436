import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../bot/cards/adaptive-card.ts';
import type { UptakeCell } from '../../src/domain/uptake/vocabulary.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { cardIn, dialogIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { cardChecker } from '../support/card-check.ts';
import { deliverToChannel, lina, withDelegateAndChannel } from '../support/inquiry-bot.ts';
import { aPlan, draftedEvents, ongoingEvents } from '../support/meeting-builders.ts';

const [anna, bo, sekr, siv] = ['anna', 'bo', 'sekr', 'siv'].map((key) => sender(key)) as [
  typeof lina,
  typeof lina,
  typeof lina,
  typeof lina,
];
const checkCard = await cardChecker();

const clause = (clauseId: string, text: string): MeetingEvent => ({
  type: 'ClauseRecorded',
  data: { itemId: 'i1', clauseId, text },
});
const AGREED: readonly MeetingEvent[] = [
  ...ongoingEvents(),
  clause('k1', 'samtliga kommuner ska utse en *kontaktperson*'),
  clause('k2', 'uppdra åt Ängelholm att ta fram en mall'),
  clause('k3', 'notera rapporten'),
  { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } },
  { type: 'ProtocolChecked', data: { name: 'Anna Ek', personId: 'anna', how: 'checked' } },
  { type: 'ProtocolAgreed', data: { revision: 1, date: '2018-04-20', signatories: [] } },
];

let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
  await withDelegateAndChannel(fixture);
  await fixture.tell('m1', AGREED);
});
afterEach(() => fixture.close());

const cells = async (): Promise<readonly UptakeCell[]> =>
  (await fixture.store.register.uptakes('exempel', ['m1']))[0]?.cells ?? [];
const cell = async (clauseId: string, municipality: string) =>
  (await cells()).find((each) => each.clauseId === clauseId && each.municipality === municipality);
const press = (who: typeof lina, verb: string, card = 'protocol') =>
  fixture.press(who, verb, { meetingId: 'm1', card });
async function inDialog(who: typeof lina, step: string, dialog: string, data: object = {}) {
  const value = { data: { meetingId: 'm1', dialog, ...data } };
  return dialogIn(await fixture.send(who, { type: 'invoke', name: `task/${step}`, value }));
}
/** The card that a typed command was answered with, as JSON text; checked against the schema where that is there. */
async function cardFor(who: typeof lina, words: string): Promise<string> {
  const [attached] = JSON.parse(await fixture.write(who, words)) as { content: Card }[];
  expect(checkCard?.(attached?.content) ?? []).toEqual([]);
  return JSON.stringify(attached?.content);
}

describe('the decisions of an agreed meeting, in the channel (N1)', () => {
  it('are acknowledged in one tap on the card of the protocol, which says so and stays the card it was', async () => {
    const shown = cardIn(await press(bo, 'uptake-acknowledge'));
    expect(shown).toContain('Besluten är kvitterade för Ängelholm.');
    expect(shown).toContain('1 av 4 kommuner har kvitterat. Svar saknas från Bjuv, Åstorp och Örkelljunga.');
    expect(shown).toContain('utse en');
    expect(shown).not.toContain('"verb":"uptake-acknowledge"');
    expect((await cells()).map(({ clauseId, municipality }) => [clauseId, municipality])).toEqual([
      ['k1', 'Ängelholm'],
      ['k2', 'Ängelholm'],
    ]);
    cardIn(await press(bo, 'uptake-acknowledge'));
    expect(await fixture.events('uptake', 'm1')).toHaveLength(2);
  });

  it('are acknowledged by a delegate for their director, and by nobody for another municipality', async () => {
    expect(cardIn(await press(lina, 'uptake-acknowledge', 'matrix'))).toContain('kvitterade för Åstorp');
    expect(await cell('k1', 'Åstorp')).toMatchObject({ by: 'lina', standing: 'delegate', onBehalfOf: 'cia' });
    expect(messageIn(await press(siv, 'uptake-acknowledge'))).toContain('Ingenting har ändrats.');
    const named = { meetingId: 'm1', card: 'protocol', municipality: 'Bjuv', standing: 'owner' };
    expect(messageIn(await fixture.press(siv, 'uptake-acknowledge', named))).toContain(
      'Ingenting har ändrats.',
    );
    expect(await cell('k1', 'Bjuv')).toBeUndefined();
  });

  it('are answered in a dialog with the fields of one`s own municipality alone', async () => {
    const { card = '' } = await inDialog(bo, 'fetch', 'uptake-answer');
    expect(card).toContain('"status-1"');
    expect(card).toContain('"caseNumber-2"');
    expect(card).not.toContain('"status-3"');
    expect((await inDialog(anna, 'fetch', 'uptake-answer')).card).not.toContain('"status-2"');
    const sent = {
      municipality: 'Ängelholm',
      'status-1': 'in-progress',
      'owner-1': 'Eva Ros',
      'caseNumber-1': 'KS 2018/12',
      'note-1': 'I nämnden',
      'status-2': 'unanswered',
      'owner-2': '',
      'status-3': 'done',
    };
    expect(await inDialog(bo, 'submit', 'uptake-answer', sent)).toEqual({
      message: 'Svaret är registrerat för Ängelholm.',
    });
    expect(await cells()).toHaveLength(1);
    expect(await cell('k1', 'Ängelholm')).toMatchObject({
      status: 'in-progress',
      owner: 'Eva Ros',
      caseNumber: 'KS 2018/12',
      note: 'I nämnden',
    });
    await inDialog(bo, 'submit', 'uptake-answer', { municipality: 'Ängelholm', 'status-1': 'unanswered' });
    expect(await cells()).toEqual([]);
    expect((await inDialog(anna, 'submit', 'uptake-answer', sent)).message).toContain(
      'Ingenting har ändrats.',
    );
  });

  it('are answered by the secretariat for the municipality it chooses, told as such (D4)', async () => {
    const { card = '' } = await inDialog(sekr, 'fetch', 'uptake-answer');
    expect(card).toContain('Välj kommun.');
    const next = await inDialog(sekr, 'submit', 'uptake-answer', { step: 'choose', municipality: 'Bjuv' });
    expect(next.card).toContain('"status-1"');
    await inDialog(sekr, 'submit', 'uptake-answer', { municipality: 'Bjuv', 'status-1': 'done' });
    expect(await cell('k1', 'Bjuv')).toMatchObject({ by: 'sekr', standing: 'secretariat' });
  });

  it('are chosen by the secretariat, in a dialog and in words', async () => {
    const { card = '' } = await inDialog(sekr, 'fetch', 'uptake-choose');
    expect(card).toContain('"value":"1,2"');
    expect(await inDialog(sekr, 'submit', 'uptake-choose', { followed: '1,3' })).toEqual({
      message: 'Beslut som följs upp: 2.',
    });
    expect((await inDialog(bo, 'submit', 'uptake-choose', { followed: '' })).message).toContain(
      'Ingenting har ändrats.',
    );
    expect(await fixture.write(sekr, 'följ inte upp 3')).toBe('Följs inte upp: att notera rapporten');
    expect(await fixture.write(sekr, 'följ upp 9')).toContain('inget beslut med nummer 9');
    expect(await cardFor(sekr, 'kommunmatris')).not.toContain('notera rapporten');
  });

  it('are listed by number with what one`s own municipality says, and answered by typing that number', async () => {
    const listed = await cardFor(bo, 'kommunmatris');
    expect(listed).toContain('Kommunmatris – ');
    expect(listed).toContain('utse en \\\\*kontaktperson\\\\*');
    expect(listed).toContain('Ängelholm: Inget svar');
    expect(await fixture.write(bo, 'kvittera 2')).toBe(
      'Ängelholm: Mottaget: att uppdra åt Ängelholm att ta fram en mall',
    );
    expect(await fixture.write(bo, 'kvittera 2 pågår dnr KS 2018/12 ansvarig Eva Ros: i nämnden')).toBe(
      'Ängelholm: Pågår, ansvarig Eva Ros, dnr KS 2018/12: att uppdra åt Ängelholm att ta fram en mall',
    );
    expect(await cell('k2', 'Ängelholm')).toMatchObject({ note: 'i nämnden' });
    expect(await fixture.write(bo, 'genomfört 2')).toContain('Ängelholm: Genomfört, ansvarig Eva Ros');
    expect(await fixture.write(bo, 'kvittera 2 inget svar')).toContain('Ängelholm: Inget svar');
    expect(await fixture.write(bo, 'kvittera')).toBe('Besluten är kvitterade för Ängelholm.');
    expect(await cells()).toHaveLength(2);
    expect(await fixture.write(bo, 'kvittera genomfört')).toContain('Säg vilket beslut');
    expect(await fixture.write(bo, 'kvittera nr 3')).toContain('Beslutet följs inte upp.');
    expect(await fixture.write(bo, 'kvittera för Bjuv')).toContain('Bara kommunens direktör');
    expect(await fixture.write(sekr, 'kvittera för Bjuv')).toBe('Besluten är kvitterade för Bjuv.');
    expect(await fixture.write(sekr, 'kvittera')).toContain('Säg vilken kommun');
    expect(await fixture.write(sekr, 'kvittera för Lund')).toContain('Ingen kommun i gruppen heter Lund.');
    expect(await fixture.write(bo, 'acknowledge 2 done', { locale: 'en-GB' })).toContain(
      'Ängelholm: Carried out',
    );
  });

  it('are summed up in the next protocol that can be written in, by a press and in words, once', async () => {
    expect(await fixture.write(sekr, 'sammanställ uppföljningen')).toContain('Ingenting har ändrats.');
    const next = draftedEvents({ date: '2018-05-18' }).map((event) =>
      event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'm2' } } : event,
    );
    await fixture.tell('m2', [...next, { type: 'ItemAdded', data: { itemId: 'i8', plan: aPlan() } }]);
    await press(bo, 'uptake-acknowledge');
    expect(messageIn(await press(bo, 'uptake-enter'))).toContain('Ingenting har ändrats.');
    expect(cardIn(await press(sekr, 'uptake-enter', 'matrix'))).toContain('Uppföljningen är förd till');
    const entered = (await fixture.meeting('m2')).items.find(({ plan }) =>
      plan.title.startsWith('Uppföljning'),
    );
    expect(entered?.plan.title).toBe('Uppföljning av beslut från mötet den 20 april 2018');
    expect(await fixture.write(sekr, 'sammanställ uppföljningen')).toContain(
      'står redan i det mötets protokoll',
    );
  });

  it('update the card that stands in the channel, without a post of their own (D11)', async () => {
    await fixture.tell('m1', [
      {
        type: 'CardPosted',
        data: { card: 'protocol', conversationId: '19:kanal@thread.tacv2', activityId: 'p1' },
      },
    ]);
    await deliverToChannel(fixture);
    await press(bo, 'uptake-acknowledge');
    const sent = await deliverToChannel(fixture);
    expect(sent.map(({ method }) => method)).toEqual(['PUT']);
    expect(JSON.stringify(sent[0]?.body)).toContain('1 av 4 kommuner har kvitterat.');
    expect(JSON.stringify(sent[0]?.body)).toContain('"verb":"uptake-acknowledge"');
  });
});
