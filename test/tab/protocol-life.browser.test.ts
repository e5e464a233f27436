import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { director, MEETING_ID } from './example-views.ts';
import {
  aCorrectedProtocol,
  aMeetingBeingCorrected,
  aMeetingToReview,
  aMeetingUnderMyReview,
  aReviewedMeeting,
} from './protocol-life-views.ts';
import type { OpenTab } from './tab-in-teams.ts';
import { openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;

/** No comment on all that is left. */
const OF_ALL = { type: 'GiveWord', data: { verdict: 'no-comment', seen: 'seen-all' } };

describe('a protocol after its meeting, in the tab', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const asReviewer = () =>
    openTab(browser, { path: `${M}/review`, me: director, meeting: aMeetingUnderMyReview() });
  const sent = (tab: OpenTab) => tab.api.state.commands;
  const focused = (tab: OpenTab) =>
    tab.frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  it('is where a reviewer comes without any part in the address, and others do not', async () => {
    const mine = await openTab(browser, { path: M, me: director, meeting: aMeetingUnderMyReview() });
    await mine.frame.getByRole('heading', { name: 'Avstämning av utkastet' }).waitFor();
    await mine.close();
    const { review: _none, ...others } = aMeetingUnderMyReview();
    const other = await openTab(browser, { path: M, me: director, meeting: { ...others, can: [] } });
    await other.frame.getByText('Utkast. Protokollet är inte avstämt.').waitFor();
    expect(await other.frame.getByRole('link', { name: 'Avstämning' }).count()).toBe(0);
    await other.close();
  });

  it('takes a word part by part, and the keyboard goes on to the next', async () => {
    const tab = await asReviewer();
    await tab.frame.getByText('Ändrat sedan ditt besked').waitFor();
    expect(await tab.frame.locator('ins').first().textContent()).toBe('tillagt: och Mats Ekdahl ');
    await tab.frame.getByRole('button', { name: /^Inga synpunkter: Närvaro/ }).focus();
    await tab.page.keyboard.press('Enter');
    await until(async () => (await focused(tab))?.startsWith('Inga synpunkter: 1.') ?? false);
    expect(sent(tab)).toEqual([
      {
        type: 'GiveWord',
        data: { verdict: 'no-comment', place: 'attendance', seen: 'seen-attendance' },
      },
    ]);
    await tab.page.keyboard.press('Alt+ArrowDown');
    await until(async () => (await focused(tab))?.startsWith('Inga synpunkter: 2.') ?? false);
    await tab.frame.getByRole('button', { name: /^Inga synpunkter på resten/ }).click();
    await tab.frame.getByText('Du har tagit ställning till hela utkastet.').waitFor();
    expect(sent(tab).at(-1)).toEqual(OF_ALL);
    await tab.close();
  });

  it('is gone through by keys from anywhere, with one press for all the rest, but not over a proposal', async () => {
    const tab = await asReviewer();
    // The keys are the page's: they are there when it is drawn.
    await tab.frame.getByText('Ändrat sedan ditt besked').waitFor();
    await tab.frame.getByRole('link', { name: 'Avstämning' }).focus();
    await tab.page.keyboard.press('Alt+ArrowDown');
    await until(async () => (await focused(tab))?.startsWith('Inga synpunkter: Närvaro') ?? false);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    const comment = tab.frame.getByLabel('Kommentar till sekretariatet');
    await comment.fill('Jag var med.');
    await comment.press('Alt+Enter');
    await tab.frame.getByRole('button', { name: 'Skicka förslaget' }).click();
    await tab.frame.getByText('Förslaget är skickat till sekretariatet.').waitFor();
    expect(sent(tab).map(({ type }) => type)).toEqual(['ProposeWording']);
    await tab.page.keyboard.press('Alt+Enter');
    await tab.frame.locator('#review-all-said:focus').waitFor();
    expect(sent(tab).at(-1)).toEqual(OF_ALL);
    await tab.close();
  });

  it('takes another wording, and shows what changes while it is typed', async () => {
    const tab = await asReviewer();
    await tab.frame.getByRole('button', { name: /^Föreslå ändring: 1\./ }).click();
    const form = tab.frame.getByRole('form', { name: /^Föreslå ändring: 1\./ });
    await form.getByText('Ingenting är ändrat än.').waitFor();
    await form
      .getByRole('textbox', { name: 'Att-sats 1' })
      .fill('uppdra åt Mats Ekdahl att förbereda ett underlag.');
    await form.getByRole('button', { name: 'Stryk att-sats 2' }).click();
    await form.getByText('Stryks enligt ditt förslag').waitFor();
    await form.getByLabel('Kommentar till sekretariatet').fill('Lena var inte där.');
    expect(await form.locator('ins').first().textContent()).toContain('Mats Ekdahl');
    expect(await axe(tab.frame)).toEqual([]);
    await form.getByRole('button', { name: 'Skicka förslaget' }).click();
    await tab.frame.getByText('Förslaget är skickat till sekretariatet.').waitFor();
    expect(sent(tab)).toMatchObject([
      {
        type: 'ProposeWording',
        data: {
          place: 'item-workshop',
          seen: 'seen-item-workshop',
          comment: 'Lena var inte där.',
          wording: {
            clauses: [
              {
                clauseId: 'clause-1',
                text: 'uppdra åt Mats Ekdahl att förbereda ett underlag.',
              },
            ],
          },
        },
      },
    ]);
    await tab.close();
  });

  it('is sent for review to those chosen, until a day', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aMeetingToReview() });
    await tab.frame.getByRole('button', { name: 'Skicka för avstämning' }).click();
    const form = tab.frame.getByRole('form', { name: 'Skicka för avstämning' });
    await form.getByText('Visa fler i gruppen').click();
    await form.getByLabel('Siv Holm, Åstorp').check();
    await form.getByLabel('Någon mer (namn)').fill('Ada Ny');
    await form.getByRole('button', { name: 'Lägg till' }).click();
    await form.getByLabel('Ada Ny (per telefon)').waitFor();
    await form.getByLabel('Synpunkter senast').fill('2026-04-01');
    await form.getByRole('button', { name: 'Skicka för avstämning' }).click();
    await form.getByText('Ange en dag från och med i dag.').waitFor();
    await form.getByLabel('Synpunkter senast').fill('2026-04-22');
    expect(await axe(tab.frame)).toEqual([]);
    await form.getByRole('button', { name: 'Skicka för avstämning' }).click();
    await tab.frame.getByText('Utkastet är skickat för avstämning.').waitFor();
    expect(sent(tab)).toEqual([
      {
        type: 'SendForReview',
        data: {
          reviewers: [{ personId: 'helsingborg' }, { personId: 'siv' }, { name: 'Ada Ny' }],
          deadline: '2026-04-22',
          how: 'approved',
        },
      },
    ]);
    await tab.close();
  });

  it('registers a word by phone as the group calls it: approved where it adjusts', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aMeetingToReview() });
    await tab.frame.getByRole('combobox', { name: 'Justerat av' }).fill('Ada Ny');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByRole('radio', { name: 'Avstämt med' }).check();
    await tab.frame.getByRole('combobox', { name: 'Avstämt med' }).fill('Bo Al');
    await tab.page.keyboard.press('Enter');
    await until(() => sent(tab).length === 2);
    expect(sent(tab)).toEqual([
      { type: 'MarkChecked', data: { name: 'Ada Ny', how: 'approved' } },
      { type: 'MarkChecked', data: { name: 'Bo Al', how: 'checked' } },
    ]);
    await tab.close();
  });

  it('says before it is agreed what is missing, and asks nothing until that is there', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aMeetingToReview() });
    const agree = tab.frame.getByRole('button', { name: 'Fastställ protokollet' });
    await tab.frame
      .getByText('Protokollet kan inte fastställas än. Ange först vem det har stämts av med.')
      .waitFor();
    await agree.focus();
    await tab.page.keyboard.press('Enter');
    expect(await agree.getAttribute('aria-disabled')).toBe('true');
    expect(await tab.frame.getByRole('dialog').count()).toBe(0);
    await tab.frame.getByLabel('Justerat av').last().fill('Karin Wallander');
    await tab.page.keyboard.press('Enter');
    await agree.click();
    await tab.frame.getByRole('dialog').getByText('Protokollet låses').waitFor();
    expect(sent(tab).map(({ type }) => type)).toEqual(['MarkChecked']);
    await tab.close();
  });

  it('shows who is missing, and lets their word be registered, reminded of, or gone on without', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aReviewedMeeting() });
    await tab.frame.getByText('Mats Ekdahl: 2 delar kvar').waitFor();
    await tab.frame.getByRole('button', { name: 'Registrera besked: Ada Ny har inga synpunkter' }).click();
    await tab.frame.getByText('Beskedet från Ada Ny är registrerat.').waitFor();
    await tab.frame.getByRole('button', { name: 'Påminn' }).click();
    await tab.frame.getByText('Påminnelse skickad.').waitFor();
    await tab.frame.getByRole('button', { name: 'Avsluta avstämningen' }).click();
    const dialog = tab.frame.getByRole('dialog');
    await dialog.getByText('Besked saknas från Mats Ekdahl och Ada Ny.').waitFor();
    await tab.page.keyboard.press('Escape');
    await until(
      async () =>
        (await tab.frame.evaluate(() => document.activeElement?.textContent)) === 'Avsluta avstämningen',
    );
    await tab.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Avsluta avstämningen' }).click();
    await until(() => sent(tab).length === 3);
    expect(sent(tab).map(({ type }) => type)).toEqual(['GiveWord', 'RemindReviewers', 'EndReview']);
    expect(sent(tab)[0]?.data).toEqual({ verdict: 'no-comment', reviewerId: 'name:Ada Ny' });
    await tab.close();
  });

  it('answers what is proposed, and marks by hand what was overtaken', async () => {
    const tab = await openTab(browser, { path: `${M}/review`, meeting: aReviewedMeeting() });
    const accept = /^Godta förslaget av Mats Ekdahl om 1\./;
    await tab.frame.getByRole('button', { name: accept }).click();
    await tab.frame.getByText('Förslaget är infört i utkastet.').waitFor();
    await tab.frame.getByRole('button', { name: /^Markera som infört: förslaget av Mats Ekdahl/ }).click();
    const decline = /^Avslå förslaget av Mats Ekdahl om 1\./;
    await tab.frame.getByRole('button', { name: decline }).first().click();
    await tab.frame.getByLabel('Svar till Mats Ekdahl').fill('Så sades det inte.');
    await tab.frame.getByRole('form', { name: decline }).getByRole('button', { name: 'Avslå' }).click();
    await until(() => sent(tab).length === 3);
    expect(sent(tab).map(({ data }) => data)).toEqual([
      { proposalId: 'proposal-1', answer: 'accepted' },
      { proposalId: 'proposal-3', answer: 'accepted', byHand: true },
      { proposalId: 'proposal-1', answer: 'declined', comment: 'Så sades det inte.' },
    ]);
    await tab.close();
  });

  it('is corrected with a reason, shows what stands, and can be abandoned', async () => {
    const agreed = await openTab(browser, { path: `${M}/protocol`, meeting: aCorrectedProtocol() });
    await agreed.frame.getByRole('button', { name: 'Rätta protokollet' }).click();
    await agreed.frame.getByRole('button', { name: 'Öppna för rättelse' }).click();
    await agreed.frame.getByText('Skriv ett skäl.').waitFor();
    await agreed.frame.getByLabel('Varför rättas det?').fill('Fel namn.');
    await agreed.frame.getByRole('button', { name: 'Öppna för rättelse' }).click();
    await until(() => sent(agreed).length === 1);
    expect(sent(agreed)).toEqual([{ type: 'OpenCorrection', data: { reason: 'Fel namn.' } }]);
    await agreed.close();
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aMeetingBeingCorrected() });
    await tab.frame.getByText('Skäl: Fel belopp i ärende 1.').waitFor();
    await tab.frame.getByText('Rättas').waitFor();
    await tab.frame.getByRole('button', { name: 'Visa det fastställda protokollet' }).click();
    await tab.frame.frameLocator('iframe').getByText('Protokoll 3/2026').first().waitFor();
    await tab.frame.getByRole('button', { name: 'Avbryt rättelsen' }).click();
    await tab.frame.getByRole('dialog').getByRole('button', { name: 'Avbryt rättelsen' }).click();
    await tab.frame.getByText('Rättelsen är avbruten.').waitFor();
    expect(sent(tab)).toEqual([{ type: 'AbandonCorrection', data: {} }]);
    await tab.close();
  });

  it('is signed, waits for its papers and is sent out', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aCorrectedProtocol() });
    await tab.frame.getByText('Väntar på underskrift av Anna Berg.').waitFor();
    await tab.frame.getByText('Det kan skickas när det är underskrivet').waitFor();
    await tab.frame.getByText('Version 1, fastställd').waitFor();
    await tab.frame.getByRole('button', { name: 'Registrera underskrift av Anna Berg' }).click();
    await tab.frame.getByLabel('Elektroniskt').check();
    await tab.frame.getByRole('button', { name: 'Spara' }).click();
    await until(() => sent(tab).length === 1);
    const { signing: _signed, ...signed } = aCorrectedProtocol();
    tab.api.change(signed);
    await tab.frame.getByRole('button', { name: 'Lägg till Förslag till yttrande' }).click();
    await tab.frame.getByLabel('Länk till Förslag till yttrande').fill('ftp://x');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByText('Skriv en adress som börjar med https://.').waitFor();
    await tab.frame.getByLabel('Länk till Förslag till yttrande').fill('https://files.example/yttrande');
    await tab.page.keyboard.press('Enter');
    await until(() => sent(tab).length === 2);
    await tab.frame.getByRole('button', { name: 'Skicka ut protokollet' }).click();
    const form = tab.frame.getByRole('form', { name: 'Skicka ut protokollet' });
    await form.getByText('Undanta någon i Registratorer').click();
    await form.getByLabel('Undanta Ada Ny').check();
    await form.getByLabel('Även till').fill('ingen adress');
    await form.getByRole('button', { name: 'Skicka' }).click();
    await form.getByText('”ingen adress” är ingen e-postadress.').waitFor();
    await form.getByLabel('Även till').fill('bo@example.org');
    await form.getByLabel('Skicka utan Förslag till yttrande').check();
    await form.getByLabel('Skicka varje kommun dess utdrag').check();
    expect(await axe(tab.frame)).toEqual([]);
    await form.getByRole('button', { name: 'Skicka' }).click();
    await tab.frame.getByText('Protokollet skickas.').waitFor();
    expect(sent(tab)).toMatchObject([
      { type: 'MarkSigned', data: { name: 'Anna Berg', how: 'electronic', date: '2026-04-13' } },
      {
        type: 'AttachPaper',
        data: { itemId: 'item-transport', paperId: 'paper-2', url: 'https://files.example/yttrande' },
      },
      {
        type: 'DispatchProtocol',
        data: {
          lists: ['registrar', 'board'],
          alsoTo: [{ email: 'bo@example.org' }],
          except: ['Ada Ny'],
          waive: ['paper-2'],
          extracts: true,
        },
      },
    ]);
    await tab.close();
  });
});
