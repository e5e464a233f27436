import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { answered, closedWith, openedEvents } from '../support/inquiry-builders.ts';
import {
  inquiryIn,
  lina,
  onlyInquiry,
  tellInquiry,
  typesOf,
  withDelegateAndChannel,
} from '../support/inquiry-bot.ts';
import { draftedEvents, notifiedEvents } from '../support/meeting-builders.ts';

const anna = sender('anna');
const sekr = sender('sekr');
const siv = sender('siv');
const NOTHING_CHANGED = 'Ingenting har ändrats.';
let fixture: BotFixture;

beforeEach(async () => {
  fixture = await startBot();
  await withDelegateAndChannel(fixture);
});
afterEach(() => fixture.close());

const open = (inquiryId = 'q1', over: Parameters<typeof openedEvents>[0] = {}) =>
  tellInquiry(fixture, inquiryId, openedEvents(over));
const answerOf = async (personId: string, inquiryId = 'q1') =>
  (await inquiryIn(fixture, inquiryId)).answers.get(personId);

describe('a question typed by the secretariat', () => {
  it('is put to those who speak for a municipality, once however often the message comes', async () => {
    const line = 'per capsulam senast 4 maj kl. 12: Ska gruppen ställa sig bakom ansökan?\nSe utskicket.';
    for (let times = 0; times < 2; times += 1)
      expect(await fixture.write(sekr, line, { id: 'a-1' })).toBe(
        'Frågan är ställd till 4 personer och visas som ett kort i kanalen. Svara senast fredag 4 maj 2018 kl. 12.00.',
      );
    expect(await onlyInquiry(fixture)).toMatchObject({
      purpose: 'per-capsulam',
      question: 'Ska gruppen ställa sig bakom ansökan?',
      alternatives: [{ label: 'Bifaller' }, { label: 'Avslår' }, { label: 'Avstår' }],
      deadline: { date: '2018-05-04', time: '12:00' },
    });
  });

  it('asks for an interest unless it says otherwise, with its own alternatives', async () => {
    await fixture.write(sekr, 'fråga senast 4 maj: Vill ni delta? Alternativ: Hela / Några / Inte alls');
    expect(await onlyInquiry(fixture)).toMatchObject({
      purpose: 'interest',
      question: 'Vill ni delta?',
      alternatives: [{ label: 'Hela' }, { label: 'Några' }, { label: 'Inte alls' }],
    });
  });

  it('without more is answered with where a question is written', async () => {
    expect(await fixture.write(sekr, 'fråga')).toContain('"dialog":"inquiry-ask"');
  });

  it('without a day, or with words that are none, says so and asks nobody', async () => {
    expect(await fixture.write(sekr, 'fråga Vill ni delta?')).toContain(
      'Skriv till exempel ”fråga senast 4 maj: Vill ni delta?”.',
    );
    expect(await fixture.write(sekr, 'fråga senast påsk: Vill ni delta?')).toContain('”påsk” är ingen dag.');
    expect(await fixture.store.register.inquiries('exempel', { limit: 1 })).toEqual([]);
  });

  it.each([anna, siv])('is the secretariat’s alone', async (from) => {
    expect(await fixture.write(from, 'fråga senast 4 maj: Vill ni?')).toContain(NOTHING_CHANGED);
    expect(await fixture.store.register.inquiries('exempel', { limit: 1 })).toEqual([]);
  });
});

describe('a typed answer', () => {
  it('goes to the open inquiry, also in English and without dots', async () => {
    await open();
    expect(await fixture.write(anna, 'svara AVSLAR')).toBe('Ditt svar är registrerat: Avslår.');
    expect(await answerOf('anna')).toMatchObject({ alternativeId: 'avslar', by: 'anna' });
    expect(await fixture.write(anna, 'answer approve', { locale: 'en-GB' })).toBe(
      'Your answer is registered: Approve.',
    );
  });

  it('takes a statement, and keeps it when the same answer comes without one', async () => {
    await open();
    await fixture.write(anna, 'svara avslår yttrande: Vi saknar underlag.');
    await fixture.write(anna, 'svara avslår.');
    expect((await answerOf('anna'))?.statement).toBe('Vi saknar underlag.');
  });

  it('of one of several inquiries goes to the only one it fits, else it is asked which', async () => {
    await open('q1', { question: 'Ska gruppen bifalla ansökan?' });
    await open('q2', { question: 'Vill ni delta i bredbandet?', purpose: 'interest' });
    await open('q3', { question: 'Vill ni delta i färdtjänsten?', purpose: 'interest' });
    expect(await fixture.write(anna, 'svara bifaller')).toBe('Ditt svar är registrerat: Bifaller.');
    const asked = await fixture.write(anna, 'svara ja');
    expect(asked).toContain('Flera frågor kan menas:');
    expect(asked).toContain('”svara bredbandet: ja”');
    expect(await answerOf('anna', 'q2')).toBeUndefined();
    await fixture.write(anna, 'svara färdtjänst: ja');
    expect(await answerOf('anna', 'q3')).toMatchObject({ alternativeId: 'ja' });
    expect(await answerOf('anna', 'q2')).toBeUndefined();
  });

  it('that is not offered is told what is', async () => {
    await open();
    expect(await fixture.write(anna, 'svara kanske')).toBe(
      'Det svaret finns inte för ”Ska gruppen ställa sig bakom ansökan?”. Ingenting har ändrats. Välj mellan Bifaller, Avslår och Avstår.',
    );
  });

  it('is given for a director by their delegate, and for anybody by the secretariat', async () => {
    await open();
    expect(await fixture.write(lina, 'svara bifaller')).toBe(
      'Svaret för Cia By, Åstorp, är registrerat: Bifaller.',
    );
    expect(await answerOf('cia')).toMatchObject({ by: 'lina' });
    expect(await fixture.write(sekr, 'svara avstår för Ängelholm')).toBe(
      'Svaret för Bo Al, Ängelholm, är registrerat: Avstår.',
    );
    expect(await fixture.write(sekr, 'svara avstår')).toContain('Vems svar gäller det?');
    expect(await fixture.write(sekr, 'svara avstår för Malmö')).toContain(
      'Ingen av dem som har fått frågan heter ”Malmö”.',
    );
    expect(await fixture.write(lina, 'svara avslår för Bjuv')).toContain(NOTHING_CHANGED);
    expect(await answerOf('anna')).toBeUndefined();
  });

  it('when nothing is asked, or by who only reads, changes nothing and says what to do', async () => {
    expect(await fixture.write(anna, 'svara ja')).toContain('Ingen fråga väntar på svar.');
    await open();
    expect(await fixture.write(siv, 'svara bifaller')).toContain('Ingen fråga väntar på svar.');
  });

  it('can be taken back', async () => {
    await open();
    await fixture.write(anna, 'svara bifaller', { id: 'a-1' });
    expect(await fixture.write(anna, 'återta svaret', { id: 'a-2' })).toBe('Svaret är återtaget.');
    expect(await fixture.write(anna, 'återta svaret', { id: 'a-2' })).toBe('Det är redan gjort.');
    expect(await fixture.write(anna, 'återta mitt svar', { id: 'a-3' })).toContain(NOTHING_CHANGED);
    expect(await answerOf('anna')).toBeUndefined();
  });

  it('“svar ja” is asked about when both a notice and an inquiry wait, and goes to the one that does', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(anna, 'svar ja')).toBe('Ditt svar är registrerat: du deltar.');
    await open('q2', { purpose: 'interest' });
    expect(await fixture.write(anna, 'svar nej')).toBe(
      'Menar du kallelsen eller frågan ”Ska gruppen ställa sig bakom ansökan?”? Ingenting har ändrats. Skriv ”närvaro nej” eller ”svara nej”.',
    );
    expect((await fixture.meeting('m1')).replies.get('anna')?.reply).toEqual({ kind: 'attending' });
    expect(await fixture.write(anna, 'svar kanske')).toBe('Ditt svar är registrerat: Kanske.');
    expect(await fixture.write(lina, 'svar ja')).toContain('Svaret för Cia By');
  });
});

describe('the end of an inquiry, typed by the secretariat', () => {
  it('is its outcome, once however often the message comes', async () => {
    await open();
    for (const said of ['Frågan är avslutad. Den kan nu föras till ett protokoll.', 'Det är redan gjort.'])
      expect(await fixture.write(sekr, 'avsluta frågan: att bifalla ansökan', { id: 'a-1' })).toBe(said);
    expect((await inquiryIn(fixture, 'q1')).closed?.outcome).toBe('att bifalla ansökan');
  });

  it('of one among several is told by words of it', async () => {
    await open('q1', { question: 'Ska gruppen bifalla ansökan?' });
    await open('q2', { question: 'Ska gruppen avstå bredbandet?' });
    expect(await fixture.write(sekr, 'avsluta frågan: att bifalla')).toContain('Flera frågor kan menas:');
    await fixture.write(sekr, 'återkalla frågan bredband: Fel underlag');
    expect((await inquiryIn(fixture, 'q2')).withdrawn?.reason).toBe('Fel underlag');
    expect((await inquiryIn(fixture, 'q1')).phase).toBe('open');
  });

  it('comes later when there is more time', async () => {
    await open();
    expect(await fixture.write(sekr, 'förläng frågan till 11 maj kl. 12.00')).toBe(
      'Svarstiden är förlängd till fredag 11 maj 2018 kl. 12.00.',
    );
    expect(await fixture.write(sekr, 'förläng frågan till 5 maj')).toContain('Svarstiden måste ligga framåt');
    expect(await fixture.write(sekr, 'förläng frågan till påsk')).toContain('”påsk” är ingen dag.');
  });

  it('is followed by its entry in the next protocol', async () => {
    await fixture.tell('m1', draftedEvents());
    await tellInquiry(fixture, 'q1', [
      ...openedEvents(),
      answered('anna', 'bifaller'),
      closedWith('att bifalla'),
    ]);
    expect(await fixture.write(sekr, 'för in frågan', { id: 'a-1' })).toBe(
      'Frågan är förd till protokollet för Kommundirektörsmöte fredag 20 april 2018.',
    );
    expect(await fixture.write(sekr, 'för in frågan', { id: 'a-1' })).toBe('Det är redan gjort.');
    expect(await fixture.write(sekr, 'enter inquiry', { id: 'a-2' })).toContain(NOTHING_CHANGED);
    expect((await fixture.meeting('m1')).items).toHaveLength(3);
  });

  it.each([
    'avsluta frågan: att bifalla',
    'återkalla frågan: fel',
    'förläng frågan till 11 maj',
    'för in frågan',
  ])('is refused to others: %s', async (line) => {
    await open();
    expect(await fixture.write(anna, line)).toContain(NOTHING_CHANGED);
    expect(await fixture.write(siv, line)).toContain(NOTHING_CHANGED);
    expect(typesOf(await fixture.events('inquiry', 'q1'))).toEqual(['InquiryOpened']);
  });

  it('leaves the meeting’s own words to the meeting', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(sekr, 'starta')).toContain('Mötet är startat.');
    expect(await fixture.write(sekr, 'avsluta behåll')).toContain('Mötet är avslutat.');
  });
});
