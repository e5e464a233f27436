import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ItemPlan } from '../../src/domain/meeting/vocabulary.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { plainSpaces } from '../support/plain-spaces.ts';
import { until } from '../support/until.ts';
import { aRichMeeting, CHANGES_PATH, SOME_CHANGES } from './agenda-views.ts';
import { director, MEETING_ID } from './example-views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary, openTab } from './tab-in-teams.ts';

const path = `meetings/${MEETING_ID}/agenda`;
const asSecretary: TabSetting = { path, meeting: forSecretary(aRichMeeting({ phase: 'draft' })) };

describe('the agenda in the tab', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const edit = (tab: OpenTab, title: string) =>
    tab.frame.getByRole('button', { name: `Ändra ärendet ${title}`, exact: true });
  const planSent = async (tab: OpenTab): Promise<ItemPlan> => {
    await until(() => tab.api.state.commands.length > 0);
    const command = tab.api.state.commands.at(-1) as Extract<MeetingCommand, { type: 'ChangeItem' }>;
    return command.data.plan;
  };

  it('shows pitches, who presents for whom, themes, assignments and what runs over', async () => {
    const tab = await openTab(browser, asSecretary);
    const shown = tab.frame.locator('main');
    await shown.getByText('Expo Framtid').first().waitFor();
    const text = plainSpaces(await shown.innerText());
    for (const said of [
      'Föredragande: Klippan genom Anna Berg',
      'Ida By, Bjuv och nätverket Miljö (via Teams)',
      'Uppdrag från styrelsen 20 mars 2026: välj tre',
      'Målområde Näringsliv, ansvarig kommun Höganäs',
      'Sent ärende',
      'Dag 2: lördag 18 april',
      'Planen slutar kl. 11.45, 15 minuter efter mötets slut.',
    ])
      expect(text).toContain(said);
    await tab.close();
  });

  it('leaves an item as it was when its form is saved unchanged, with the times that are only reckoned', async () => {
    const tab = await openTab(browser, asSecretary);
    for (const title of ['Budget', 'Expo Framtid', 'Tematisk uppföljning']) {
      await edit(tab, title).click();
      await tab.frame.getByRole('button', { name: 'Spara' }).click();
      await edit(tab, title).waitFor();
    }
    const plans = tab.api.state.commands.map((command) => (command.data as { plan: ItemPlan }).plan);
    const [expo, budget, theme] = ['item-expo', 'item-budget', 'item-theme'].map((id) =>
      aRichMeeting().items.find(({ itemId }) => itemId === id),
    );
    expect(plans[0]).toEqual({
      kind: 'matter',
      title: 'Budget',
      presenters: budget?.presenters,
      papers: [],
    });
    expect(plans[1]).toEqual({
      kind: 'matter',
      title: 'Expo Framtid',
      minutes: 30,
      presenters: expo?.presenters,
      papers: [],
      slots: expo?.slots.map(({ plannedStart: _start, reckonedMinutes: _length, ...slot }) => slot),
      origin: expo?.origin,
      references: expo?.references,
    });
    expect(plans[2]).toEqual({
      kind: 'thematic',
      title: 'Tematisk uppföljning',
      heading: 'Uppföljning',
      ...theme?.given,
      theme: theme?.theme,
      presenters: theme?.presenters,
      // A file that was handed in is the group's to keep: nobody sends it with a plan.
      papers: theme?.papers.map(({ file: _kept, library: _stands, ...paper }) => paper),
    });
    await tab.close();
  });

  it('takes presenters, pitches, an assignment and a reference by keys alone', async () => {
    const tab = await openTab(browser, asSecretary);
    const { keyboard } = tab.page;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await edit(tab, 'Budget').focus();
    await press('Enter');
    await tab.frame.getByRole('button', { name: 'Lägg till föredragande' }).focus();
    await press('Enter');
    // The focus is in the line that was added; a member's name brings where they are from.
    await keyboard.type('Mats Ekdahl');
    await press('Tab', 'End');
    await keyboard.type('; nätverket HR');
    await tab.frame.getByRole('button', { name: 'Fler uppgifter' }).focus();
    await press('Enter');
    await tab.frame.getByRole('button', { name: 'Lägg till inslag' }).focus();
    await press('Enter');
    await keyboard.type('Textilbank');
    await press('Tab');
    await keyboard.type('10');
    await tab.frame.getByLabel('Ärendet kommer från').selectOption('assignment');
    await tab.frame.getByLabel('Uppdrag från').fill('styrelsen');
    await tab.frame.getByRole('button', { name: 'Lägg till hänvisning' }).focus();
    await press('Enter');
    await tab.frame.getByLabel('Av', { exact: true }).selectOption('group');
    await tab.frame.getByLabel('Datum').last().fill('2026-03-20');
    await tab.frame.getByText('Kopplat till mötet').waitFor();
    await tab.frame.getByLabel('Vad som hände då').fill('Bordlades.');
    await press('Enter');
    expect(await planSent(tab)).toMatchObject({
      presenters: [
        { name: 'Anna Berg', organisation: 'sekretariatet', personId: 'anna' },
        { name: 'Mats Ekdahl', organisation: 'Bjuv', alsoFor: ['nätverket HR'], personId: 'bjuv' },
      ],
      slots: [{ title: 'Textilbank', minutes: 10, presenters: [] }],
      origin: { kind: 'assignment', from: 'styrelsen' },
      references: [{ body: 'group', date: '2026-03-20', text: 'Bordlades.', meetingId: 'moete-2026-03' }],
    });
    await tab.close();
  });

  it('takes five pitches pasted as one, in any order they are put into, and a municipality as who gives one (S8)', async () => {
    const tab = await openTab(browser, asSecretary);
    await edit(tab, 'Budget').click();
    await tab.frame.getByRole('button', { name: 'Fler uppgifter' }).click();
    await tab.frame.getByRole('button', { name: 'Lägg till inslag' }).click();
    const pitches = [
      'Textilbank, 10 min',
      'Solceller (Ida By, Bjuv)',
      'Växthus',
      'Vattenkontroll',
      'Cykelväg',
    ];
    await tab.frame.getByLabel('Inslagets rubrik').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, pitches.join('\n'));
    await tab.frame.getByRole('button', { name: 'Flytta upp Cykelväg' }).click();
    await tab.frame.getByRole('button', { name: 'Flytta ner Textilbank' }).click();
    const third = tab.frame
      .locator('[data-row]')
      .filter({ has: tab.frame.locator('input[value="Växthus"]') });
    await third.getByRole('button', { name: 'Lägg till föredragande' }).click();
    await third.getByLabel('Namn').fill('Klippan');
    expect(await third.getByLabel('Slag', { exact: true }).inputValue()).toBe('body');
    await tab.frame.getByRole('button', { name: 'Spara' }).click();
    expect((await planSent(tab)).slots).toMatchObject([
      { title: 'Solceller', presenters: [{ name: 'Ida By', organisation: 'Bjuv' }] },
      { title: 'Textilbank', minutes: 10 },
      {
        title: 'Växthus',
        presenters: [{ name: 'Klippan', kind: 'body', through: 'Lena Öberg', personId: 'klippan' }],
      },
      { title: 'Cykelväg' },
      { title: 'Vattenkontroll' },
    ]);
    await tab.close();
  });

  it('names what has to be mended in the form, and opens what it stands in', async () => {
    const tab = await openTab(browser, asSecretary);
    await edit(tab, 'Budget').click();
    await tab.frame.getByRole('button', { name: 'Fler uppgifter' }).click();
    await tab.frame.getByRole('button', { name: 'Lägg till inslag' }).click();
    await tab.frame.getByRole('button', { name: 'Lägg till föredragande' }).last().click();
    await tab.frame.getByLabel('Namn').last().fill('Ida By');
    await tab.frame.getByLabel('Minuter').first().fill('en stund');
    await tab.frame.getByRole('button', { name: 'Fler uppgifter' }).click();
    await tab.frame.getByRole('button', { name: 'Spara' }).click();
    await tab.frame.getByText('Skriv ett heltal.').waitFor();
    await tab.frame.getByText('Ge varje inslag en rubrik').waitFor();
    expect(await axe(tab.frame)).toEqual([]);
    expect(tab.api.state.commands).toEqual([]);
    await tab.close();
  });

  it('moves an item by dragging, and shows when each would begin meanwhile', async () => {
    const tab = await openTab(browser, { ...asSecretary, height: 1400 });
    const box = async (itemId: string) => {
      const handle = tab.frame.locator(`#item-${itemId}`).getByTitle('Dra för att flytta');
      const found = await handle.boundingBox();
      if (!found) throw new Error('no handle');
      return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    };
    const [from, to] = [await box('item-budget'), await box('item-check-in')];
    const { mouse } = tab.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y - 10, { steps: 8 });
    const starts = () =>
      tab.frame
        .locator('article > div:first-child')
        .allInnerTexts()
        .then((texts) => texts.map((text) => /\d\d\.\d\d/.exec(text)?.[0] ?? ''));
    await until(async () => (await starts()).join('|') === '||12.00|08.30');
    await tab.page.keyboard.press('Escape');
    await until(async () => (await starts())[0]?.startsWith('12.00') === true);
    await mouse.up();
    expect(tab.api.state.commands).toEqual([]);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y - 10, { steps: 8 });
    await mouse.up();
    await tab.frame.getByText(/^Budget är nu ärende 1 av 4/).waitFor();
    expect(tab.api.state.commands).toEqual([
      { type: 'MoveItem', data: { itemId: 'item-budget', before: 'item-check-in' } },
    ]);
    await tab.close();
  });

  it('tells what is new once, marks it in the list, and notes that it was read (N9)', async () => {
    const tab = await openTab(browser, {
      path,
      me: director,
      meeting: forDirector(aRichMeeting()),
      state: { answers: { [CHANGES_PATH]: SOME_CHANGES } },
    });
    await tab.frame.getByText('Dagordningen har ändrats sedan du senast läste den.').waitFor();
    const item = (title: string) => tab.frame.locator('article').filter({ hasText: title });
    await item('Expo Framtid').getByText('Flyttat', { exact: true }).waitFor();
    await item('Budget').getByText('Ny tid', { exact: true }).waitFor();
    await item('Tematisk uppföljning').getByText('Nytt', { exact: true }).waitFor();
    await tab.frame.getByRole('button', { name: 'Visa ändringar' }).click();
    await tab.frame.getByText('Borttaget: Bredband.').waitFor();
    await tab.frame.getByText('Nya tider som följd av detta: Budget kl. 12.45.').waitFor();
    expect(await axe(tab.frame)).toEqual([]);
    await until(() => tab.api.state.requests.some((each) => each.path.endsWith('/seen')));
    const seen = tab.api.state.requests.find((each) => each.path.endsWith('/seen'));
    expect(seen).toMatchObject({ method: 'PUT', body: { agendaVersion: 10 } });
    await tab.close();
  });

  it('says nothing of changes where there are none', async () => {
    const tab = await openTab(browser, {
      path,
      me: director,
      meeting: forDirector(aRichMeeting()),
      state: { answers: { [CHANGES_PATH]: { agendaVersion: 10 } } },
    });
    await tab.frame.getByRole('heading', { name: '2. Budget' }).waitFor();
    await until(() => tab.api.state.requests.some((each) => each.path.endsWith('/agenda-changes')));
    await tab.settled();
    expect(await tab.frame.getByText('har ändrats').count()).toBe(0);
    await tab.close();
  });

  it('is no news to those who change it themselves', async () => {
    const tab = await openTab(browser, {
      path,
      meeting: forSecretary(aRichMeeting()),
      state: { answers: { [CHANGES_PATH]: { agendaVersion: 10 } } },
    });
    await until(() => tab.api.state.requests.some((each) => each.path.endsWith('/agenda-changes')));
    await tab.settled();
    tab.api.state.answers = { [CHANGES_PATH]: SOME_CHANGES };
    await tab.frame.getByRole('button', { name: 'Flytta ner Budget' }).click();
    await tab.frame.getByText(/^Budget är nu ärende 4 av 4/).waitFor();
    await until(() => tab.api.state.requests.some((each) => each.path.endsWith('/seen')));
    expect(await tab.frame.getByText('har ändrats sedan du senast').count()).toBe(0);
    await tab.close();
  });
});
