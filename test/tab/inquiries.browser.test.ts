import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { InquiryView } from '../../src/contract/inquiry-views.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { aMeeting, director } from './example-views.ts';
import { aClosedInquiry, anAnsweredInquiry, anInquiry, ledInquiry } from './inquiry-views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';
import { openTab } from './tab-in-teams.ts';

const ONE = 'inquiries/fraga-0001';
const asDirector = { me: director };

describe('inquiries in the tab', () => {
  let browser: Browser;
  let tab: OpenTab | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });
  afterAll(() => browser.close());

  /** Opens the page over an inquiry that changes with what is written. */
  async function open(
    view: InquiryView,
    after: (body: unknown) => InquiryView,
    over: TabSetting = {},
  ): Promise<OpenTab> {
    let now = view;
    tab = await openTab(browser, {
      path: ONE,
      ...over,
      state: {
        get answers() {
          return { [ONE]: now };
        },
        writes: {
          'inquiries/commands': (body) => {
            now = { ...after(body), version: now.version + 1 };
            return now;
          },
        },
        ...over.state,
      },
    });
    return tab;
  }
  const sent = () =>
    tab?.api.state.requests.filter(({ path }) => path.endsWith('/commands')).map(({ body }) => body);

  it('an answer is one press, and a statement goes with it', async () => {
    const { frame } = await open(anInquiry(), () => anAnsweredInquiry(), asDirector);
    await frame.getByRole('button', { name: 'Bifaller' }).click();
    await frame.getByText('Ditt svar är registrerat: Bifaller.').waitFor();
    expect(await frame.getByRole('button', { name: 'Bifaller' }).getAttribute('aria-pressed')).toBe('true');
    await frame.getByLabel('Yttrande').fill('Vi är med.');
    await frame.getByRole('button', { name: 'Spara yttrandet' }).click();
    await frame.getByText('Yttrandet är sparat.').waitFor();
    const data = { inquiryId: 'fraga-0001', personId: 'bjuv', alternativeId: 'bifaller' };
    expect(sent()).toEqual([
      { type: 'GiveAnswer', data },
      { type: 'GiveAnswer', data: { ...data, statement: 'Vi är med.' } },
    ]);
  });

  it('an answer can be taken back', async () => {
    const { frame } = await open(anAnsweredInquiry(), () => anInquiry(), asDirector);
    await frame.getByRole('button', { name: 'Återta svaret' }).click();
    await frame.getByText('Välj ett svar.').waitFor();
    expect(sent()).toEqual([{ type: 'WithdrawAnswer', data: { inquiryId: 'fraga-0001', personId: 'bjuv' } }]);
  });

  it('the secretariat registers an answer by phone for somebody', async () => {
    const { frame } = await open(ledInquiry(), () => ledInquiry());
    await frame.getByRole('button', { name: 'Registrera svar för någon' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByLabel('Vem svarar?').selectOption('klippan');
    await dialog.getByRole('button', { name: 'Registrera' }).click();
    await dialog.getByText('Välj ett svar.').waitFor();
    expect(await axe(frame)).toEqual([]);
    await dialog.getByLabel('Avslår').check();
    await dialog.getByRole('button', { name: 'Registrera' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(sent()).toEqual([
      {
        type: 'GiveAnswer',
        data: { inquiryId: 'fraga-0001', personId: 'klippan', alternativeId: 'avslar' },
      },
    ]);
  });

  it('the secretariat closes it with a decision, and enters it in the next protocol', async () => {
    const { frame } = await open(ledInquiry(), (body) =>
      (body as { type: string }).type === 'CloseInquiry'
        ? aClosedInquiry()
        : aClosedInquiry({ can: [], entered: { meetingId: 'moete-2026-04', itemId: 'i9' } }),
    );
    await frame.getByRole('button', { name: 'Avsluta frågan' }).click();
    const dialog = frame.getByRole('dialog');
    expect(await axe(frame)).toEqual([]);
    await dialog.getByLabel('Vad beslutades?').fill('att ställa sig bakom ansökan');
    await dialog.getByRole('button', { name: 'Avsluta frågan' }).click();
    await frame.getByRole('heading', { name: 'Beslut' }).waitFor();
    await frame.getByRole('button', { name: 'För till protokoll' }).click();
    await dialog.getByLabel('Möte').waitFor();
    expect(await axe(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'För till protokoll' }).click();
    await frame.getByRole('link', { name: 'Till ärendet i protokollet' }).waitFor();
    const { meetingId } = aMeeting();
    expect(sent()).toEqual([
      {
        type: 'CloseInquiry',
        data: { inquiryId: 'fraga-0001', outcome: 'att ställa sig bakom ansökan' },
      },
      {
        type: 'EnterInquiry',
        data: { inquiryId: 'fraga-0001', meetingId, itemId: expect.stringMatching(/^[\w-]{36}$/) },
      },
    ]);
  });

  it('the secretariat gives more time, or takes the question back', async () => {
    const { frame } = await open(ledInquiry(), () => ledInquiry());
    await frame.getByRole('button', { name: 'Förläng svarstiden' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByLabel('Svara senast').fill('2026-04-24');
    await dialog.getByLabel('Klockan (frivilligt)').fill('9');
    expect(await axe(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Förläng svarstiden' }).click();
    await frame.getByText('Svarstiden är förlängd till fredag 24 april 2026 kl. 09.00.').waitFor();
    await frame.getByRole('button', { name: 'Återkalla frågan' }).click();
    await dialog.getByLabel('Skäl').fill('Fel underlag');
    await dialog.getByRole('button', { name: 'Återkalla frågan' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(sent()).toEqual([
      {
        type: 'ExtendInquiry',
        data: { inquiryId: 'fraga-0001', deadline: { date: '2026-04-24', time: '09:00' } },
      },
      { type: 'WithdrawInquiry', data: { inquiryId: 'fraga-0001', reason: 'Fel underlag' } },
    ]);
  });

  it('a question is asked with the usual answers of its kind, or with its own', async () => {
    const { frame } = await open(anInquiry(), () => anInquiry(), { path: 'inquiries/new' });
    await frame.getByRole('button', { name: 'Ställ frågan' }).click();
    await frame.getByText('Skriv frågan.').waitFor();
    await frame.getByText('Välj en dag framåt i tiden.').waitFor();
    await frame.getByRole('radio', { name: 'Förfrågan till kommunerna' }).check();
    await frame.getByRole('textbox', { name: 'Fråga' }).fill('Vill ni delta?');
    await frame.getByRole('textbox', { name: 'Svarsalternativ' }).fill('Hela samarbetet\nInte alls');
    await frame.getByLabel('Svara senast').fill('2026-04-24');
    await frame.getByLabel('Svaren lämnas till').fill('bredbandsnätverket');
    await frame.getByRole('button', { name: 'Ställ frågan' }).click();
    await frame.getByText('Frågan är ställd och visas i kanalen.').waitFor();
    expect(sent()).toMatchObject([
      {
        type: 'OpenInquiry',
        data: {
          purpose: 'interest',
          question: 'Vill ni delta?',
          background: [],
          alternatives: [
            { alternativeId: 'alternativ-1', label: 'Hela samarbetet' },
            { alternativeId: 'alternativ-2', label: 'Inte alls' },
          ],
          deadline: { date: '2026-04-24' },
          answersTo: 'bredbandsnätverket',
        },
      },
    ]);
  });

  it('a question is asked anew in its own words, and about an item of a meeting', async () => {
    const { frame } = await open(aClosedInquiry(), () => anInquiry());
    await frame.getByRole('link', { name: 'Ställ frågan på nytt' }).click();
    const question = frame.getByRole('textbox', { name: 'Fråga' });
    await question.waitFor();
    expect(await question.inputValue()).toBe(aClosedInquiry().question);
    expect(await frame.getByRole('textbox', { name: 'Svarsalternativ' }).inputValue()).toBe(
      'Bifaller\nAvslår\nAvstår',
    );
    await tab?.close();
    const meeting = aMeeting();
    const [item] = meeting.items;
    const path = `inquiries/new/item/${meeting.meetingId}/${item?.itemId ?? ''}`;
    tab = await openTab(browser, { path, meeting });
    const about = tab.frame.getByRole('textbox', { name: 'Fråga' });
    await about.waitFor();
    expect(await about.inputValue()).toBe(item?.title);
  });
});
