import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { cardChecker } from '../support/card-check.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

const checkCard = await cardChecker();
let fixture: BotFixture;
const [bo, siv] = [sender('bo'), sender('siv')];

/** Siv of Åstorp answers for these, from before the day of the meeting. */
const delegateOf = (...delegateFor: readonly string[]): GroupEvent => ({
  type: 'MemberChanged',
  data: {
    personId: 'siv',
    from: '2018-01-01',
    position: { organisation: 'Åstorp', roles: ['delegate'], delegateFor },
  },
});
const told = async (...events: readonly GroupEvent[]) =>
  fixture.workplace.ledger.transact(rosterStream('exempel'), {
    actor: SYSTEM,
    moment: fixture.workplace.clock.now('UTC'),
    decide: () => ({ ok: true, value: { events } }),
  });
const replyOf = async (personId: string) => (await fixture.meeting('m1')).replies.get(personId);
const view = async () => cardIn(await fixture.press(siv, 'refresh', { meetingId: 'm1', card: 'notice' }));

beforeEach(async () => {
  fixture = await startBot();
  await fixture.tell('m1', notifiedEvents());
});
afterEach(() => fixture.close());

describe('a delegate (D4)', () => {
  it('has the buttons of those they answer for, and a receipt with their name', async () => {
    await told(delegateOf('cia'));
    const asked = await view();
    expect(asked).toContain('Svara för Cia By, Åstorp:');
    expect(checkCard?.(JSON.parse(asked)) ?? []).toEqual([]);
    const data = { meetingId: 'm1', kind: 'attending', personId: 'cia' };
    expect(cardIn(await fixture.press(siv, 'reply', data))).toContain(
      'Svaret för Cia By är registrerat: deltar.',
    );
    expect(await replyOf('cia')).toMatchObject({ reply: { kind: 'attending' }, by: 'siv' });
    expect(await replyOf('siv')).toBeUndefined();
    expect(checkCard?.(JSON.parse(await view())) ?? []).toEqual([]);
  });

  it('keeps the times that were given when the same tap comes again', async () => {
    await told(delegateOf('cia'));
    const partial = { meetingId: 'm1', kind: 'partial', personId: 'cia' };
    await fixture.press(sender('cia'), 'reply-details', { meetingId: 'm1', kind: 'partial', from: '10:40' });
    await fixture.press(siv, 'reply', partial);
    expect((await replyOf('cia'))?.reply).toEqual({ kind: 'partial', from: '10:40' });
  });

  it('cannot reply for anybody else, whatever the card says', async () => {
    await told(delegateOf('cia'));
    const data = { meetingId: 'm1', kind: 'attending', personId: 'bo' };
    expect(messageIn(await fixture.press(siv, 'reply', data))).toContain('Ingenting har ändrats.');
    expect(messageIn(await fixture.press(bo, 'reply', { ...data, personId: 'cia' }))).toContain(
      'Ingenting har ändrats.',
    );
    expect([await replyOf('bo'), await replyOf('cia')]).toEqual([undefined, undefined]);
  });

  it('has none of those buttons once they answer for nobody', async () => {
    await told(delegateOf('cia'), { type: 'MemberLeft', data: { personId: 'siv', last: '2018-04-01' } });
    expect(
      messageIn(await fixture.press(siv, 'reply', { meetingId: 'm1', kind: 'attending', personId: 'cia' })),
    ).toContain('Du finns inte i gruppens deltagarlista');
  });

  it('of one person replies by typing as one does for oneself', async () => {
    await told(delegateOf('cia'));
    expect(await fixture.write(siv, 'närvaro ja')).toContain('Svaret för Cia By är registrerat: deltar.');
    expect(await replyOf('cia')).toMatchObject({ by: 'siv' });
  });

  it('of several says for whom', async () => {
    await told(delegateOf('cia', 'bo'));
    expect(await fixture.write(siv, 'närvaro ja')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(siv, 'närvaro delvis 9–11 för Bo')).toContain(
      'Svaret för Bo Al är registrerat',
    );
    expect((await replyOf('bo'))?.reply).toEqual({ kind: 'partial', from: '09:00', to: '11:00' });
    expect(await fixture.write(siv, 'närvaro ja för Dag')).toContain('Ingenting har ändrats.');
    expect(await replyOf('dag')).toBeUndefined();
  });

  it('is no part of the secretariat, which may say for whom as well', async () => {
    expect(await fixture.write(sender('sekr'), 'närvaro nej för Cia')).toContain(
      'Svaret för Cia By är registrerat: förhinder.',
    );
    expect(await replyOf('cia')).toMatchObject({ reply: { kind: 'declined' }, by: 'sekr' });
  });
});

it('the standing substitute is proposed to who sends apologies, and comes in nobody’s place unsaved', async () => {
  await told({
    type: 'MemberChanged',
    data: {
      personId: 'siv',
      from: '2018-01-01',
      position: { organisation: 'Åstorp', roles: ['reader'], substitutesFor: ['cia'] },
    },
  });
  const card = cardIn(await fixture.press(sender('cia'), 'reply', { meetingId: 'm1', kind: 'declined' }));
  expect(card).toContain('"value":"Siv Holm"');
  expect((await replyOf('cia'))?.reply).toEqual({ kind: 'declined' });
});
