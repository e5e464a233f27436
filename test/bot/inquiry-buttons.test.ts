import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardIn, dialogIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { answered, closedWith, openedEvents } from '../support/inquiry-builders.ts';
import {
  deliverToChannel,
  inquiryIn,
  lina,
  tellInquiry,
  typesOf,
  withDelegateAndChannel,
} from '../support/inquiry-bot.ts';
import { agreedEvents, draftedEvents, notifiedEvents } from '../support/meeting-builders.ts';

const anna = sender('anna');
const bo = sender('bo');
const sekr = sender('sekr');
const siv = sender('siv');
const stranger = sender('främling');
const NOTHING_CHANGED = 'Ingenting har ändrats.';
let fixture: BotFixture;

beforeEach(async () => {
  fixture = await startBot();
  await withDelegateAndChannel(fixture);
  await tellInquiry(fixture, 'q1', openedEvents());
});
afterEach(() => fixture.close());

const answer = (from: typeof anna, data: object, locale?: string) =>
  fixture.press(from, 'inquiry-answer', { inquiryId: 'q1', ...data }, locale);
const inDialog = (from: typeof anna, step: 'fetch' | 'submit', dialog: string, data: object = {}) =>
  fixture.send(from, {
    type: 'invoke',
    name: `task/${step}`,
    value: { data: { dialog, inquiryId: 'q1', ...data } },
  });
const state = () => inquiryIn(fixture, 'q1');
const events = async () => typesOf(await fixture.events('inquiry', 'q1'));

describe('an answer on the card of an inquiry', () => {
  it('is registered by one tap, and the person’s own view says so', async () => {
    const card = cardIn(await answer(anna, { alternativeId: 'bifaller' }));
    expect(card).toContain('Ditt svar är registrerat: Bifaller.');
    expect(card).toContain('1 av 4 har svarat. Bifaller: 1 · Avslår: 0 · Avstår: 0');
    expect((await state()).answers.get('anna')).toMatchObject({ alternativeId: 'bifaller', by: 'anna' });
  });

  it('speaks English to whoever reads English', async () => {
    const card = cardIn(await answer(anna, { alternativeId: 'bifaller' }, 'en-GB'));
    expect(card).toContain('Your answer is registered: Approve.');
    expect(card).toContain('Decision per capsulam');
  });

  it('is one however often the tap is delivered, and another when it is changed', async () => {
    for (const alternativeId of ['bifaller', 'bifaller', 'avslar', 'avslar'])
      await answer(anna, { alternativeId });
    expect(await events()).toEqual(['InquiryOpened', 'AnswerGiven', 'AnswerGiven']);
  });

  it('keeps its statement when the same answer is tapped again', async () => {
    await inDialog(anna, 'submit', 'inquiry-answer', {
      personId: 'anna',
      alternativeId: 'avslar',
      statement: 'Vi saknar underlag.',
    });
    const card = cardIn(await answer(anna, { alternativeId: 'avslar' }));
    expect(card).toContain('Ditt yttrande: Vi saknar underlag.');
    await answer(anna, { alternativeId: 'bifaller' });
    expect((await state()).answers.get('anna')?.statement).toBeUndefined();
  });

  it('can be taken back', async () => {
    await answer(anna, { alternativeId: 'bifaller' });
    const card = cardIn(await fixture.press(anna, 'inquiry-take-back', { inquiryId: 'q1' }));
    expect(card).toContain('0 av 4 har svarat.');
    expect((await state()).answers.size).toBe(0);
  });

  it('is given by a delegate for their director, and said so to her, whose own tap makes it hers (D4)', async () => {
    const offered = cardIn(await fixture.press(lina, 'refresh', { inquiryId: 'q1' }));
    expect(offered).toContain('Svara för Cia By, Åstorp:');
    const card = cardIn(await answer(lina, { personId: 'cia', alternativeId: 'bifaller' }));
    expect(card).toContain('Svaret för Cia By, Åstorp, är registrerat: Bifaller.');
    await inDialog(lina, 'submit', 'inquiry-answer', {
      personId: 'cia',
      alternativeId: 'bifaller',
      statement: 'Vi saknar underlag.',
    });
    const told = cardIn(await fixture.press(lina, 'refresh', { inquiryId: 'q1' }));
    expect(told).toContain('Yttrande för Cia By: Vi saknar underlag.');
    expect(told).not.toContain('Ditt yttrande');
    const hers = cardIn(await fixture.press(sender('cia'), 'refresh', { inquiryId: 'q1' }));
    expect(hers).toContain('Svaret registrerades av Lina Vik. Stämmer det inte? Ändra svaret här.');
    cardIn(await answer(sender('cia'), { alternativeId: 'bifaller' }));
    expect((await state()).answers.get('cia')?.by).toBe('cia');
  });

  it.each([
    ['who was not asked', () => answer(sekr, { alternativeId: 'bifaller' })],
    ['who only reads', () => answer(siv, { alternativeId: 'bifaller' })],
    ['who answers for somebody else', () => answer(bo, { personId: 'anna', alternativeId: 'bifaller' })],
    [
      'a delegate who answers for another director',
      () => answer(lina, { personId: 'anna', alternativeId: 'bifaller' }),
    ],
    ['who is on no roster', () => answer(stranger, { alternativeId: 'bifaller' })],
    [
      'who takes back somebody else’s',
      () => fixture.press(bo, 'inquiry-take-back', { inquiryId: 'q1', personId: 'anna' }),
    ],
    ['who chooses what is not offered', () => answer(anna, { alternativeId: 'ja' })],
  ])('of %s is refused, and nothing has changed', async (_name, act) => {
    await tellInquiry(fixture, 'q1', [answered('anna', 'avslar')]);
    const before = await state();
    expect(messageIn(await act())).toContain(NOTHING_CHANGED);
    expect(await state()).toEqual(before);
  });

  it('after the end shows the card as it ended, with the outcome, and no buttons', async () => {
    await tellInquiry(fixture, 'q1', [answered('bo', 'avslar'), closedWith('att bifalla ansökan')]);
    const card = cardIn(await answer(anna, { alternativeId: 'bifaller' }));
    expect(card).toContain('Beslut: att bifalla ansökan');
    expect(card).toContain('Ängelholm (Bo Al)');
    expect(card).not.toContain('Action.Execute","title":"Bifaller');
    expect((await state()).answers.has('anna')).toBe(false);
  });
});

describe('the card of an inquiry in the channel', () => {
  const contentOf = (call: { readonly body: object } | undefined): string => JSON.stringify(call?.body);

  it('is a post of its own, complete for everybody, and where it stands is noted', async () => {
    const [post, ...more] = await deliverToChannel(fixture);
    expect(more).toEqual([]);
    expect(post).toMatchObject({ method: 'POST', path: '/v3/conversations' });
    const content = contentOf(post);
    for (const words of [
      'Beslut per capsulam',
      'Ska gruppen ställa sig bakom ansökan?',
      'Ansökan skickades ut 16 april.',
      'Svara senast fredag 4 maj 2018 kl. 12.00. Du kan ändra ditt svar tills frågan avslutas.',
      '0 av 4 har svarat.',
      'Örkelljunga',
      'har inte svarat',
      'https://radslag.example/tab/inquiries/q1',
    ])
      expect(content).toContain(words);
    expect((await state()).card?.conversationId).toMatch(/;messageid=/);
  });

  it('is brought up to date once for many answers, then frozen with the outcome', async () => {
    await deliverToChannel(fixture);
    const card = (await state()).card;
    await answer(anna, { alternativeId: 'bifaller' });
    await answer(bo, { alternativeId: 'avslar' });
    const updates = await deliverToChannel(fixture);
    expect(updates).toMatchObject([
      { method: 'PUT', path: `/v3/conversations/${card?.conversationId}/activities/${card?.activityId}` },
    ]);
    expect(contentOf(updates[0])).toContain('2 av 4 har svarat. Bifaller: 1 · Avslår: 1 · Avstår: 0');
    await inDialog(sekr, 'submit', 'inquiry-lead', {
      what: 'close',
      outcome: 'att bifalla ansökan',
    });
    const [frozen] = await deliverToChannel(fixture);
    expect(contentOf(frozen)).toContain('Beslut: att bifalla ansökan');
    expect(contentOf(frozen)).toContain('Örkelljunga (Dag Ås)');
    expect(contentOf(frozen)).not.toContain('"verb":"inquiry-answer"');
  });

  it('whose posting has an unknown outcome is shown to the secretariat, and not repeated', async () => {
    fixture.connector.failNext({ status: 502 });
    expect(await deliverToChannel(fixture)).toHaveLength(1);
    expect(await deliverToChannel(fixture)).toHaveLength(0);
    expect(await fixture.store.outbox.parked('exempel')).toMatchObject([
      { kind: 'channel.post', payload: { inquiryId: 'q1' }, outcome: 'unknown' },
    ]);
  });
});

describe('the secretariat’s dialogs of an inquiry', () => {
  it('register an answer for anybody asked, with a statement, printed as theirs', async () => {
    const opened = dialogIn(await inDialog(sekr, 'fetch', 'inquiry-answer'));
    expect(opened.card).toContain('Ängelholm: Bo Al');
    const sent = { personId: 'bo', alternativeId: 'avslar', statement: ' Per telefon. ' };
    expect(dialogIn(await inDialog(sekr, 'submit', 'inquiry-answer', sent))).toEqual({
      message: 'Svaret för Bo Al, Ängelholm, är registrerat: Avslår.',
    });
    expect((await state()).answers.get('bo')).toMatchObject({ by: 'sekr', statement: 'Per telefon.' });
  });

  it('say what is missing and keep what was typed', async () => {
    const answerless = await inDialog(sekr, 'submit', 'inquiry-answer', {
      personId: 'bo',
      statement: 'Per telefon',
    });
    expect(dialogIn(answerless).card).toMatch(/Välj ett svar\..*Per telefon/s);
    const wordless = await inDialog(sekr, 'submit', 'inquiry-lead', { what: 'close' });
    expect(dialogIn(wordless).card).toContain('Ett beslut per capsulam behöver ett utfall i ord.');
    expect((await state()).phase).toBe('open');
  });

  it('give more time, or take the question back', async () => {
    const later = { what: 'extend', date: '2018-05-11' };
    expect(dialogIn(await inDialog(sekr, 'submit', 'inquiry-lead', later))).toEqual({
      message: 'Svarstiden är förlängd till fredag 11 maj 2018.',
    });
    const back = { what: 'withdraw', reason: 'Fel underlag' };
    expect(dialogIn(await inDialog(sekr, 'submit', 'inquiry-lead', back))).toEqual({
      message: 'Frågan är återkallad.',
    });
    expect(await state()).toMatchObject({ phase: 'withdrawn', deadline: { date: '2018-05-11' } });
  });

  it('ask: the question is put to all who speak for a municipality, once however often it is sent', async () => {
    const opened = dialogIn(await inDialog(sekr, 'fetch', 'inquiry-ask'));
    const inquiryId = /"inquiryId":"([\w-]+)"/.exec(opened.card ?? '')?.[1] ?? '';
    const typed = {
      inquiryId,
      purpose: 'interest',
      question: 'Vill ni delta i bredbandssamordning?',
      background: 'Två tjänster i tre år.',
      alternatives: 'Hela samarbetet / Några kommuner / Inte alls',
      date: '2018-05-04',
      answersTo: 'bredbandsnätverket',
    };
    for (let times = 0; times < 2; times += 1)
      expect(dialogIn(await inDialog(sekr, 'submit', 'inquiry-ask', typed))).toEqual({
        message: 'Frågan är ställd till 4 personer och visas i kanalen.',
      });
    expect(await inquiryIn(fixture, inquiryId)).toMatchObject({
      purpose: 'interest',
      answersTo: 'bredbandsnätverket',
      alternatives: [{ label: 'Hela samarbetet' }, { label: 'Några kommuner' }, { label: 'Inte alls' }],
      asked: [{ personId: 'anna' }, { personId: 'bo' }, { personId: 'cia' }, { personId: 'dag' }],
    });
    const undated = { ...typed, inquiryId: `${inquiryId}-2`, date: '' };
    expect(dialogIn(await inDialog(sekr, 'submit', 'inquiry-ask', undated)).card).toMatch(
      /är inget datum.*Två tjänster i tre år/s,
    );
  });

  it('enter a closed inquiry in a protocol that can be written in, once', async () => {
    await tellInquiry(fixture, 'q1', [answered('bo', 'avslar'), closedWith('att bifalla ansökan')]);
    expect(dialogIn(await inDialog(sekr, 'fetch', 'inquiry-enter')).message).toContain(
      'Det finns inget möte vars protokoll är öppet.',
    );
    await fixture.tell('m1', notifiedEvents());
    const opened = dialogIn(await inDialog(sekr, 'fetch', 'inquiry-enter'));
    expect(opened.card).toContain('Kommundirektörsmöte fredag 20 april 2018');
    const sent = { itemId: 'minted-item-1', meetingId: 'm1' };
    expect(dialogIn(await inDialog(sekr, 'submit', 'inquiry-enter', sent))).toEqual({
      message: 'Frågan är förd till protokollet för Kommundirektörsmöte fredag 20 april 2018.',
    });
    await inDialog(sekr, 'submit', 'inquiry-enter', sent);
    const meeting = await fixture.meeting('m1');
    expect(meeting.items.map(({ itemId }) => itemId)).toEqual(['i1', 'i2', 'minted-item-1']);
    expect((await state()).entered).toEqual({ meetingId: 'm1', itemId: 'minted-item-1' });
    const card = cardIn(await fixture.press(sekr, 'refresh', { inquiryId: 'q1' }));
    expect(card).toContain('Öppna protokollet');
    expect(card).not.toContain('För till protokoll');
  });

  it('offer no protocol that is agreed', async () => {
    await tellInquiry(fixture, 'q1', [closedWith('att bifalla ansökan')]);
    await fixture.tell('m1', agreedEvents());
    await fixture.tell('m2', draftedEvents({ date: '2018-06-01' }));
    const opened = dialogIn(await inDialog(sekr, 'fetch', 'inquiry-enter'));
    expect(opened.card).not.toContain('20 april 2018');
    const sent = { itemId: 'minted-item-1', meetingId: 'm1' };
    const refused = dialogIn(await inDialog(sekr, 'submit', 'inquiry-enter', sent));
    expect(refused.card).toContain(NOTHING_CHANGED);
    expect((await state()).entered).toBeUndefined();
  });

  it.each(['inquiry-ask', 'inquiry-lead', 'inquiry-enter'])(
    'open to nobody else, nor take anything from them: %s',
    async (dialog) => {
      await tellInquiry(fixture, 'q1', dialog === 'inquiry-enter' ? [closedWith('att bifalla')] : []);
      const before = await events();
      const data = {
        what: 'close',
        outcome: 'att avslå',
        purpose: 'interest',
        question: 'Hej?',
        date: '2018-05-04',
        itemId: 'minted-item-1',
        meetingId: 'm1',
      };
      for (const from of [anna, siv, stranger])
        for (const step of ['fetch', 'submit'] as const)
          expect(dialogIn(await inDialog(from, step, dialog, data)).message).toContain(NOTHING_CHANGED);
      expect(await events()).toEqual(before);
      expect(await fixture.store.register.inquiries('exempel', { limit: 10 })).toHaveLength(1);
    },
  );

  it('to answer opens for oneself alone without a choice of person', async () => {
    const opened = dialogIn(await inDialog(anna, 'fetch', 'inquiry-answer'));
    expect(opened.card).toContain('"personId":"anna"');
    expect(opened.card).not.toContain('Bo Al');
    expect(dialogIn(await inDialog(siv, 'fetch', 'inquiry-answer')).message).toContain(NOTHING_CHANGED);
  });
});
