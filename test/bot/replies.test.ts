import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { HOST_TENANT, sender } from '../support/bot-people.ts';
import { closedEvents, draftedEvents, notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const [bo, cia, siv, sekr] = ['bo', 'cia', 'siv', 'sekr'].map((key) => sender(key));

beforeEach(async () => {
  fixture = await startBot();
  await fixture.tell('m1', notifiedEvents());
});
afterEach(() => fixture.close());

const reply = (who: typeof bo, kind: string, locale?: string) =>
  fixture.press(who!, 'reply', { meetingId: 'm1', kind }, locale);
const standing = async (personId: string) => (await fixture.meeting('m1')).replies.get(personId)?.reply;
const replies = async () =>
  (await fixture.events('meeting', 'm1')).filter(({ type }) => type === 'AttendanceReplied');

describe('a reply on the card', () => {
  it('is registered by the first tap, which asks for nothing, and leaves a receipt', async () => {
    const card = cardIn(await reply(bo, 'attending'));
    expect(card).toContain('Ditt svar är registrerat: du deltar.');
    expect(await standing('bo')).toEqual({ kind: 'attending' });
  });

  it('is answered in the language of the person', async () => {
    expect(cardIn(await reply(bo, 'remote', 'en-GB'))).toContain(
      'Your reply is registered: you are attending through Teams.',
    );
  });

  it('in part is registered at once and then asks for the times', async () => {
    const card = cardIn(await reply(bo, 'partial'));
    expect(card).toContain('"id":"from"');
    expect(await standing('bo')).toEqual({ kind: 'partial' });
    const data = { meetingId: 'm1', kind: 'partial', from: '10:40', to: '' };
    expect(cardIn(await fixture.press(bo!, 'reply-details', data))).toContain('du deltar från kl. 10.40.');
    expect(await standing('bo')).toEqual({ kind: 'partial', from: '10:40' });
  });

  it('keeps its times when the first tap arrives again', async () => {
    await fixture.press(bo!, 'reply-details', { meetingId: 'm1', kind: 'partial', from: '10:40' });
    cardIn(await reply(bo, 'partial'));
    expect(await standing('bo')).toEqual({ kind: 'partial', from: '10:40' });
  });

  it('of apology asks who comes instead, and keeps the note beside the log (D6)', async () => {
    expect(cardIn(await reply(cia, 'declined'))).toContain('Vem ersätter dig?');
    const data = {
      meetingId: 'm1',
      kind: 'declined',
      substituteName: ' Åsa *Öberg* ',
      substituteEmail: 'asa@astorp.example',
      note: 'opereras på fredag',
    };
    const card = cardIn(await fixture.press(cia!, 'reply-details', data));
    expect(card).toContain('Åsa \\\\*Öberg\\\\* ersätter dig.');
    expect(card).toContain('opereras på fredag');
    expect(await standing('cia')).toEqual({
      kind: 'declined',
      substitute: { name: 'Åsa *Öberg*', email: 'asa@astorp.example' },
    });
    expect(JSON.stringify(await fixture.events('meeting', 'm1'))).not.toContain('opereras');
    expect(cardIn(await fixture.press(bo!, 'refresh', { meetingId: 'm1', card: 'notice' }))).not.toContain(
      'opereras',
    );
  });

  it('delivered three times is one, and ja, nej, ja is three', async () => {
    await Promise.all([reply(bo, 'attending'), reply(bo, 'attending'), reply(bo, 'attending')]);
    expect(await replies()).toHaveLength(1);
    await reply(bo, 'declined');
    await reply(bo, 'attending');
    expect(await replies()).toHaveLength(3);
  });

  it('with a time that is none is refused in words and changes nothing', async () => {
    const data = { meetingId: 'm1', kind: 'partial', from: '25:99' };
    expect(messageIn(await fixture.press(bo!, 'reply-details', data))).toContain('är inget klockslag');
    expect(await standing('bo')).toBeUndefined();
  });

  it('after the meeting freezes the card and links to the current one (D20)', async () => {
    await fixture.tell(
      'm0',
      closedEvents().map((event) =>
        event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'm0' } } : event,
      ),
    );
    const card = cardIn(await fixture.press(bo!, 'reply', { meetingId: 'm0', kind: 'attending' }));
    expect(card).toContain('Mötet är avslutat och svaren kan inte längre ändras.');
    expect(card).toContain('https://radslag.example/tab/meetings/m1');
    expect(card).not.toContain('"verb":"reply"');
  });

  it('asks for an update of the posted card, once for many replies', async () => {
    await fixture.tell('m1', [
      { type: 'CardPosted', data: { card: 'notice', conversationId: 'c', activityId: '1' } },
    ]);
    await Promise.all([reply(bo, 'attending'), reply(cia, 'remote')]);
    const jobs = await fixture.store.outbox.claim('2030-01-01T00:00:00.000Z', 10, 1000);
    expect(jobs.filter(({ kind }) => kind === 'channel.update')).toHaveLength(1);
  });
});

describe('who a person is', () => {
  it('is read from the signed activity, never from the name or the card’s data', async () => {
    const stranger = sender('okänd', 'Bo Al');
    const data = { meetingId: 'm1', kind: 'attending', personId: 'bo', from: 'bo', role: 'secretariat' };
    const answer = await fixture.press(stranger, 'reply', data);
    expect(messageIn(answer)).toContain(
      'Du finns inte i gruppens deltagarlista och kan därför inte svara. Kontakta sekretariatet.',
    );
    expect(await replies()).toHaveLength(0);
    await fixture.press(bo!, 'reply', { meetingId: 'm1', kind: 'attending', personId: 'cia' });
    expect(await standing('cia')).toBeUndefined();
  });

  it('is not the same account in another tenant', async () => {
    const foreign = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'reply', data: { meetingId: 'm1', kind: 'attending' } } },
      channelData: { tenant: { id: '99999999-9999-4999-8999-999999999999' } },
    };
    messageIn(await fixture.send(bo!, foreign));
    expect(await replies()).toHaveLength(0);
  });

  it('is remembered by the per-bot id, so that the card can be refreshed for them', async () => {
    await reply(bo, 'attending');
    await expect
      .poll(async () => JSON.stringify(await fixture.events('roster', 'main')))
      .toContain('"userId":"29:bo"');
    const withoutAccount = { ...bo!, objectId: '' };
    cardIn(await fixture.press(withoutAccount, 'reply', { meetingId: 'm1', kind: 'remote' }));
    expect(await standing('bo')).toEqual({ kind: 'remote' });
    expect(HOST_TENANT).not.toBe('');
  });

  it('may be a reader, who can change nothing', async () => {
    const verbs = [
      ['reply', { kind: 'attending' }],
      ['reply-details', { kind: 'partial', from: '10:40' }],
      ['remind', { round: 0 }],
      ['start-meeting', {}],
      ['confirm-attendance', {}],
      ['next-item', { itemId: 'i1' }],
      ['pause', {}],
      ['resume', {}],
      ['post-decisions', { itemId: 'i1' }],
      ['close-meeting', { leftovers: 'keep' }],
    ] as const;
    for (const [verb, data] of verbs)
      messageIn(await fixture.press(siv!, verb, { meetingId: 'm1', ...data }));
    expect(await fixture.events('meeting', 'm1')).toHaveLength(notifiedEvents().length);
  });

  it('does not show a draft to those who do not prepare it', async () => {
    await fixture.tell(
      'd1',
      draftedEvents().map((event) =>
        event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'd1' } } : event,
      ),
    );
    expect(messageIn(await fixture.press(bo!, 'refresh', { meetingId: 'd1', card: 'notice' }))).toContain(
      'Mötet finns inte',
    );
    cardIn(await fixture.press(sekr!, 'refresh', { meetingId: 'd1', card: 'notice' }));
  });
});

describe('a button that is not ours any more', () => {
  it.each([
    ['an unknown verb', 'fly', { meetingId: 'm1' }],
    ['data of another shape', 'reply', { meetingId: 7 }],
    ['an unknown reply', 'reply', { meetingId: 'm1', kind: 'kanske' }],
    ['no data', 'reply', null as unknown as object],
  ])('with %s is answered 400 in the card’s way', async (_name, verb, data) => {
    const answer = await fixture.press(bo!, verb, data);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
  });

  it('and an invoke that nobody knows is 501, another activity 200', async () => {
    expect((await fixture.send(bo!, { type: 'invoke', name: 'composeExtension/other' })).status).toBe(501);
    expect((await fixture.send(bo!, { type: 'messageReaction' })).status).toBe(200);
  });
});
