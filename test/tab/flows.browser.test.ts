import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateTexts } from '../../src/texts/tab.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { plainSpaces } from '../support/plain-spaces.ts';
import { until } from '../support/until.ts';
import {
  aClosedMeeting,
  aMeeting,
  anOngoingMeeting,
  director,
  MEETING_ID,
  someReminders,
} from './example-views.ts';
import { forDirector, forSecretary, openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;
const paragraph = (text: string) => ({ type: 'paragraph' as const, spans: [{ text }] });

describe('the tab', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('lets a director reply in one tap and say more afterwards', async () => {
    const tab = await openTab(browser, {
      path: `${M}/attendance`,
      me: director,
      meeting: forDirector(aMeeting()),
      width: 390,
    });
    await tab.frame.getByRole('button', { name: 'Deltar del av mötet' }).click();
    await tab.frame.getByText('Ditt svar är registrerat: du deltar del av mötet.').waitFor();
    await tab.frame.getByLabel('Från').fill('10.40');
    await tab.frame.getByRole('button', { name: 'Spara svaret' }).click();
    await tab.frame.getByText('Ditt svar är registrerat: du deltar från kl. 10.40.').waitFor();
    expect(tab.api.state.commands).toEqual([
      { type: 'Reply', data: { personId: 'bjuv', reply: { kind: 'partial' } } },
      { type: 'Reply', data: { personId: 'bjuv', reply: { kind: 'partial', from: '10:40' } } },
    ]);
    await tab.close();
  });

  it('shows what others do without being asked', async () => {
    const tab = await openTab(browser, {
      path: `${M}/attendance`,
      me: director,
      meeting: forDirector(aMeeting()),
    });
    const before = forDirector(aMeeting());
    tab.api.change({
      ...before,
      people: before.people.map((person) =>
        person.personId === 'svalöv'
          ? { ...person, reply: { value: { kind: 'remote' }, at: '2026-04-13T08:00:00.000Z' } }
          : person,
      ),
    });
    const row = tab.frame.getByRole('listitem').filter({ hasText: 'Svalöv' });
    await row.getByText('Deltar via Teams').waitFor();
    expect(tab.api.state.commands).toEqual([]);
    await tab.close();
  });

  it('reminds those who have not answered, and once more only when that is asked for', async () => {
    const tab = await openTab(browser, {
      path: `${M}/attendance`,
      meeting: forSecretary(aMeeting({ reminders: someReminders })),
    });
    await tab.frame
      .getByText('Påminnelse skickad söndag 12 april kl. 14.05 av Anna Berg till Svalöv och Åstorp.')
      .waitFor();
    await tab.frame.getByText('Utan e-postadress, påminn själv: Örkelljunga.').waitFor();
    await tab.frame.getByRole('button', { name: 'Påminn dem som inte har svarat' }).click();
    await tab.frame
      .getByText('Påminnelse skickad måndag 13 april kl. 10.00 av Anna Berg till Bjuv och Ängelholm.')
      .waitFor();
    await tab.frame.getByRole('button', { name: 'Påminn ändå' }).click();
    await tab.frame.getByText('till Bjuv, Svalöv, Åstorp och Ängelholm.').waitFor();
    const reminders = tab.api.state.commands.flatMap((command) =>
      command.type === 'RemindUnanswered' ? [command.data] : [],
    );
    expect(reminders.map(({ again }) => again)).toEqual([undefined, true]);
    expect(new Set(reminders.map(({ reminderId }) => reminderId)).size).toBe(2);
    await tab.close();
  });

  it('shows what a pasted agenda becomes and drafts the meeting from it', async () => {
    const item = { kind: 'matter' as const, presenters: [{ name: 'Eva Lund' }], papers: [] };
    const tab = await openTab(browser, {
      path: 'meetings/new',
      meeting: forSecretary(aMeeting({ phase: 'draft' })),
      state: {
        preview: {
          details: { title: 'Vårmöte', date: '2026-05-08', start: '08:30', end: '12:00', place: 'Bjuv' },
          items: [
            { ...item, title: 'Färdtjänst', start: '08:45' },
            { ...item, title: 'Övrigt' },
          ],
        },
      },
    });
    await tab.frame.getByLabel('Dagordningen som text').fill('08.45 Färdtjänst, Eva Lund\nÖvrigt');
    await tab.frame.getByText('2 ärenden hittade').waitFor();
    await tab.frame.getByLabel('Varje rad är ett ärende').check();
    await expect
      .poll(() => tab.api.state.requests.findLast(({ path }) => path.endsWith('/agenda-preview'))?.body)
      .toMatchObject({ everyLine: true });
    expect(await tab.frame.getByLabel('Börjar').inputValue()).toBe('08.30');
    await tab.frame.getByRole('button', { name: 'Upprätta mötet' }).click();
    await tab.frame.getByText('Det här är ett utkast.').waitFor();
    const drafted = tab.api.state.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/meetings'),
    );
    expect(drafted?.body).toMatchObject({
      details: { title: 'Vårmöte', date: '2026-05-08', start: '08:30', place: 'Bjuv' },
      source: { kind: 'text', text: '08.45 Färdtjänst, Eva Lund\nÖvrigt', everyLine: true },
    });
    await tab.close();
  });

  it('drafts the next meeting of the plan unless told otherwise, and shows what is planned to those who wait', async () => {
    const planned = (date: string) => ({
      date,
      details: { title: 'Kommundirektörsmöte', date, start: '08:30', end: '12:00', place: 'Bjuv' },
    });
    const series = [
      { seriesId: 'plan', name: 'Ordinarie', occasions: [planned('2027-06-18'), planned('2027-05-21')] },
    ];
    const answers = { group: { today: '2026-04-01', members: [], series, can: [] } };
    const tab = await openTab(browser, { path: 'meetings/new', state: { answers } });
    await tab.frame.getByRole('radio', { name: 'Utgå från mötesplanen', checked: true }).waitFor();
    expect(await tab.frame.getByLabel('Möte i planen').inputValue()).toBe('#series/plan/2027-05-21');
    expect(await tab.frame.getByLabel('Dagordningen som text').count()).toBe(0);
    await tab.close();

    const list = { coming: [], past: [] };
    const hers = await openTab(browser, { me: director, state: { answers, list } });
    const dates = hers.frame.getByRole('region', { name: 'Planerade möten' }).getByRole('listitem');
    await dates.first().waitFor();
    expect((await dates.allTextContents()).map(plainSpaces)).toEqual([
      'Fredag 21 maj 2027 kl. 08.30–12.00 · Kommundirektörsmöte · Bjuv',
      'Fredag 18 juni 2027 kl. 08.30–12.00 · Kommundirektörsmöte · Bjuv',
    ]);
    await hers.frame.getByText('Ingen kallelse är publicerad än.').waitFor();
    expect(await axe(hers.frame)).toEqual([]);
    await hers.close();
  });

  it('has the whole menu in view on a phone', async () => {
    for (const width of [320, 390]) {
      const tab = await openTab(browser, { me: director, width });
      const entries = tab.frame.getByRole('navigation', { name: 'Rådslag' }).getByRole('link');
      expect(await entries.count()).toBe(7);
      for (const entry of await entries.all()) {
        const box = await entry.boundingBox();
        expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        // As tall as a finger needs (WCAG 2.5.8).
        expect(box?.height).toBeGreaterThanOrEqual(24);
      }
      await tab.close();
    }
  });

  it('adds and moves items by keyboard, and says what posting the notice does before doing it', async () => {
    const tab = await openTab(browser, {
      path: `${M}/agenda`,
      meeting: forSecretary(aMeeting({ phase: 'draft' })),
    });
    const { keyboard } = tab.page;
    await tab.frame.getByRole('button', { name: 'Lägg till ärende' }).focus();
    await keyboard.press('Enter');
    await tab.frame.getByLabel('Rubrik').waitFor();
    await keyboard.type('Ny fråga');
    await keyboard.press('Enter');
    await tab.frame.getByRole('heading', { name: 'Ny fråga' }).waitFor();
    await keyboard.press('Escape');
    await tab.frame.getByRole('button', { name: 'Flytta upp Ny fråga' }).focus();
    await keyboard.press('Alt+ArrowUp');
    await tab.frame.getByText('Ny fråga är nu ärende 5 av 6.').waitFor();
    await tab.frame.getByRole('button', { name: 'Publicera kallelsen' }).click();
    const dialog = tab.frame.getByRole('dialog');
    await dialog.getByText('11 personer kan svara').waitFor();
    await dialog.getByRole('button', { name: 'Publicera kallelsen' }).click();
    await tab.frame.getByText('Kallelsen är publicerad i kanalen.').waitFor();
    // The page behind the dialog is there again for everybody.
    await tab.frame.getByRole('link', { name: 'Närvaro' }).waitFor();
    expect(tab.api.state.commands.map(({ type }) => type)).toEqual(['AddItem', 'MoveItem', 'PostNotice']);
    await tab.close();
  });

  it('leaves time and place as they were when Escape is pressed in their form', async () => {
    const tab = await openTab(browser, {
      path: `${M}/agenda`,
      meeting: forSecretary(aMeeting({ phase: 'draft' })),
    });
    const change = tab.frame.getByRole('button', { name: 'Ändra tid och plats' });
    await change.click();
    await tab.frame.getByRole('form', { name: 'Ändra tid och plats' }).getByRole('textbox').first().fill('X');
    await tab.page.keyboard.press('Escape');
    await change.waitFor();
    expect(tab.api.state.commands).toEqual([]);
    await tab.close();
  });

  it('confirms attendance in one tap, or with exceptions', async () => {
    const meeting = forSecretary({
      ...anOngoingMeeting(),
      attendanceConfirmed: false,
      people: aMeeting().people,
    });
    const tab = await openTab(browser, { path: `${M}/attendance`, meeting });
    await tab.frame.getByRole('button', { name: 'Ange vilka som saknas' }).click();
    await tab.frame.getByLabel('Perstorp: Åsa Lindqvist').uncheck();
    await tab.frame.getByLabel('Svalöv: Tomas Hägg').check();
    await tab.frame.getByRole('button', { name: 'Bekräfta närvaron' }).click();
    await tab.frame.getByText('Närvaron är bekräftad.').waitFor();
    expect(tab.api.state.commands).toEqual([
      { type: 'ConfirmAttendance', data: { missing: ['perstorp'], alsoPresent: ['svalöv'] } },
    ]);
    await tab.close();
  });

  it('lets no word typed after Ctrl+Enter land in the field that was left, however busy the machine is', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    const { keyboard } = tab.page;
    const clause = tab.frame.getByLabel('Ny att-sats: Gemensamt yttrande');
    await clause.focus();
    // What a busy machine does: keys are heard before whatever was put off until later.
    await tab.frame.evaluate(() => {
      const later = window.setTimeout.bind(window);
      window.setTimeout = ((run: () => void, ms = 0) => later(run, ms + 2_000)) as typeof window.setTimeout;
    });
    await keyboard.type('skicka yttrandet.');
    await keyboard.press('Control+Enter');
    await keyboard.type('Nästa text');
    expect(await clause.inputValue()).toBe('');
    expect(await tab.frame.evaluate(() => document.activeElement?.closest('article')?.textContent)).toContain(
      'Nästa text',
    );
    await tab.close();
  });

  it('takes the whole protocol by keys alone: text, lists, bold, one Enter a clause, the next item', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    const { keyboard } = tab.page;
    await tab.frame.getByRole('textbox', { name: 'Text: Gemensamt yttrande' }).focus();
    await keyboard.type('Ängelholm redovisar *ärendet*.');
    await keyboard.press('Enter');
    await keyboard.type('- ett ');
    await keyboard.press('Control+b');
    await keyboard.type('viktigt');
    await keyboard.press('Enter');
    await keyboard.type('två');
    await keyboard.press('Control+Enter');
    await keyboard.type('att sekretariatet skickar yttrandet.');
    await keyboard.press('Enter');
    await keyboard.type('uppdra åt Klippan att återkomma.');
    await keyboard.press('Enter');
    await keyboard.press('Alt+ArrowDown');
    await keyboard.type('1. Nästa');
    await tab.frame.getByText('samt att uppdra åt Klippan att återkomma.').waitFor();
    await until(() => tab.api.state.requests.some(({ path }) => path.endsWith('drafts/text%3Aitem-iot')));
    const item = tab.api.state.meeting.items.find(({ itemId }) => itemId === 'item-transport');
    expect(item?.clauses.map(({ text }) => text)).toEqual([
      'sekretariatet skickar yttrandet.',
      'uppdra åt Klippan att återkomma.',
    ]);
    expect(item?.text.text).toEqual([
      paragraph('Ängelholm redovisar *ärendet*.'),
      {
        type: 'list',
        ordered: false,
        items: [[{ text: 'ett ' }, { text: 'viktigt', bold: true }], [{ text: 'två', bold: true }]],
      },
    ]);
    const draft = tab.api.state.requests.findLast(({ path }) => path.endsWith('drafts/text%3Aitem-iot'));
    expect(draft?.body).toMatchObject({
      content: [{ type: 'list', ordered: true, items: [[{ text: 'Nästa' }]] }],
    });
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('goes on at the end of a text when its writer comes by keyboard', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    await tab.frame.getByRole('textbox', { name: 'Inledning' }).focus();
    await tab.page.keyboard.type(' Mötet började.');
    await tab.page.keyboard.press('Alt+ArrowDown');
    await until(() => tab.api.state.commands.length === 1);
    expect(JSON.stringify(tab.api.state.commands[0])).toContain('till Ingrid Sjögren. Mötet började.');
    await tab.close();
  });

  it('loses nothing that is typed while the network is away', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    tab.api.state.down = true;
    const { keyboard } = tab.page;
    await tab.frame.getByLabel('Ny att-sats: Gemensamt yttrande').focus();
    await keyboard.type('skicka yttrandet.');
    await keyboard.press('Enter');
    await keyboard.type('följa upp i höst.');
    await keyboard.press('Enter');
    await tab.frame.getByText('Sparat i webbläsaren, väntar på nätet').waitFor();
    await tab.page.reload();
    await tab.page.waitForTimeout(300);
    tab.api.state.down = false;
    await tab.page.reload();
    await until(() => tab.api.state.commands.length === 2);
    expect(tab.api.state.commands.map(({ data }) => 'text' in data && data.text)).toEqual([
      'skicka yttrandet.',
      'följa upp i höst.',
    ]);
    await tab.close();
  });

  it('keeps both texts when somebody else changed the same one, and lets the writer choose', async () => {
    const base = anOngoingMeeting();
    const theirs = { text: [paragraph('Deras text.')], revision: 99, by: 'Karin Wallander' };
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(base) });
    const field = tab.frame.getByRole('textbox', { name: 'Text: Gemensamt yttrande' });
    await field.focus();
    await tab.page.keyboard.type('Min text.');
    tab.api.change(
      forSecretary({
        ...base,
        items: base.items.map((item) =>
          item.itemId === 'item-transport' ? { ...item, text: theirs } : item,
        ),
      }),
    );
    await tab.page.keyboard.press('Alt+ArrowDown');
    await tab.frame.getByText('Karin Wallander ändrade texten medan du skrev.').waitFor();
    expect(await field.textContent()).toBe('Min text.');
    await tab.frame.getByRole('button', { name: 'Ta den andra texten' }).click();
    await until(async () => (await field.textContent()) === 'Deras text.');
    await tab.close();
  });

  it('posts decisions as preliminary and closes with one choice for what is undecided', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    await tab.frame.getByLabel('Ny att-sats: Gemensamt yttrande').fill('skicka yttrandet.');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByRole('button', { name: 'Publicera i kanalen: Gemensamt' }).click();
    await tab.frame.getByText('Besluten visas i kanalen som preliminära.').waitFor();
    await tab.frame.getByRole('button', { name: 'Avsluta mötet' }).click();
    await tab.frame.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
    await tab.frame.getByText('2 ärenden hann inte behandlas.').waitFor();
    await tab.frame.getByRole('button', { name: 'Flytta alla till nästa möte' }).click();
    await tab.frame.getByText('Mötet avslutades kl. 12.05.').waitFor();
    expect(tab.api.state.commands.at(-1)).toEqual({
      type: 'CloseMeeting',
      data: { leftovers: 'carry-over' },
    });
    await tab.close();
  });

  it('agrees the protocol after saying what that means, then shows the document', async () => {
    const tab = await openTab(browser, {
      path: `${M}/protocol`,
      meeting: forSecretary(aClosedMeeting({ checks: [] })),
    });
    await tab.frame.getByLabel('Avstämt med').fill('Karin Wallander');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByText('registrerat av Anna Berg').waitFor();
    await tab.frame.getByRole('button', { name: 'Fastställ protokollet' }).click();
    const dialog = tab.frame.getByRole('dialog');
    await dialog.getByText('Det arkiveras i kanalens bibliotek').waitFor();
    await dialog.getByRole('button', { name: 'Fastställ protokollet' }).click();
    await tab.frame.getByText('Protokoll 3-2026.html').waitFor();
    const document = tab.frame.frameLocator('iframe');
    expect(await document.locator('h1').textContent()).toBe('Protokoll 3/2026');
    expect(await tab.frame.locator('iframe').getAttribute('sandbox')).not.toContain('scripts');
    await tab.close();
  });

  it('hands out the draft as a file under its own name, and says why when it cannot', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(aClosedMeeting()) });
    const files = tab.frame.getByRole('list', { name: 'Hämta utkastet:' });
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      files.getByRole('button', { name: 'PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Utkast å.pdf');
    await tab.frame.getByText('Filen är hämtad (PDF).').waitFor();
    await tab.frame.getByLabel('Vad som hämtas').selectOption({ label: 'Beslutslistan' });
    const [list] = await Promise.all([
      tab.page.waitForEvent('download'),
      files.getByRole('button', { name: 'PDF' }).click(),
    ]);
    expect(list.suggestedFilename()).toBe('Beslutslista.pdf');
    await tab.frame.getByLabel('Vad som hämtas').selectOption({ label: 'Utdrag per kommun' });
    await tab.frame.getByLabel('För vilken kommun').selectOption({ label: 'Bjuv' });
    const [extract] = await Promise.all([
      tab.page.waitForEvent('download'),
      files.getByRole('button', { name: 'PDF' }).click(),
    ]);
    expect(extract.suggestedFilename()).toBe('Utdrag Bjuv.pdf');
    tab.api.cut();
    await files.getByRole('button', { name: 'Word' }).click();
    await tab.frame.getByText(stateTexts.requestLost.sv).waitFor();
    await tab.close();
  });

  it('brings a deep link to its item and the page to the top of a part', async () => {
    const tab = await openTab(browser, {
      path: `${M}/protocol#item-item-thematic`,
      meeting: forSecretary(anOngoingMeeting()),
      height: 500,
    });
    await until(async () =>
      tab.frame.evaluate(() => document.activeElement?.id === 'item-item-thematic' && scrollY > 100),
    );
    await tab.frame.getByRole('link', { name: 'Beslut', exact: true }).click();
    await until(async () => tab.frame.evaluate(() => document.activeElement?.id === 'page-title'));
    expect(await tab.frame.evaluate(() => location.pathname)).toBe(`/tab/${M}/decisions`);
    await tab.close();
  });
});
