import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aMeeting, anItem, anOngoingMeeting, director, MEETING_ID } from './example-views.ts';
import { carryingMeeting, pendingOfDirector, someMatter, somePending } from './pending-views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';
import { forSecretary, openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;
const answers = { pending: somePending, 'matters/bredband': someMatter };
const state = { answers, writes: { 'pending/commands': () => somePending } };
const asDirector: TabSetting = {
  me: director,
  state: {
    answers: { ...answers, pending: pendingOfDirector },
    writes: { 'pending/commands': () => pendingOfDirector },
  },
};

describe('what waits for an agenda', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('fits a phone however long the names to choose among are', async () => {
    const proposers = [
      {
        personId: 'x',
        name: 'Anna-Katarina Bergström-Lindqvist',
        organisation: 'Kommunförbundet i nordväst',
      },
    ];
    const answers = { pending: { ...somePending, proposers } };
    for (const width of [320, 390]) {
      const tab = await openTab(browser, { path: 'pending', width, state: { answers } });
      await tab.frame.getByRole('button', { name: 'Lägg upp ärende' }).click();
      await tab.frame.getByLabel('Kommer från').waitFor();
      expect(await tab.frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await tab.close();
    }
  });

  const listRequests = (tab: OpenTab) =>
    tab.api.state.requests.filter(({ path }) => path.endsWith('pending/commands')).map(({ body }) => body);

  it('is entered as an assignment from the board, with its condition', async () => {
    const tab = await openTab(browser, { path: 'pending', state });
    await tab.frame.getByRole('button', { name: 'Lägg upp ärende' }).click();
    const form = tab.frame.getByRole('form', { name: 'Nytt väntande ärende' });
    await form.getByRole('button', { name: 'Spara' }).click();
    await form.getByText('Fältet behöver fyllas i.').waitFor();
    await form.getByRole('textbox', { name: 'Ärende' }).first().fill('Ny översiktsplan');
    await form.getByLabel('När ska det tas upp?').selectOption('text');
    await form.getByLabel('Tid i ord').fill('våren 2027');
    await form.getByLabel('Villkor').fill('när samrådet är klart');
    await form.getByRole('button', { name: 'Spara' }).click();
    await form.waitFor({ state: 'detached' });
    expect(listRequests(tab)).toMatchObject([
      {
        type: 'EnterMatter',
        data: {
          source: 'board-assignment',
          plan: { title: 'Ny översiktsplan', origin: { kind: 'assignment', from: 'styrelsen' } },
          wishedFor: { kind: 'text', text: 'våren 2027' },
          condition: 'när samrådet är klart',
        },
      },
    ]);
    await tab.close();
  });

  it('is placed on a meeting, or declined with an answer to the member', async () => {
    const tab = await openTab(browser, { path: 'pending', state });
    await tab.frame.getByRole('button', { name: 'Lägg på ett möte: Gemensam bredbandssamordnare' }).click();
    await tab.frame.getByRole('button', { name: 'Lägg till på dagordningen' }).click();
    await tab.frame.getByText('”Gemensam bredbandssamordnare” står nu på dagordningen.').waitFor();
    expect(tab.api.state.commands).toMatchObject([
      { type: 'PlaceMatter', data: { pendingId: 'item:moete-2026-03:bredband' } },
    ]);
    await tab.frame.getByRole('button', { name: 'Avböj Gemensam växel' }).click();
    await tab.frame.getByLabel('Svar till Mats Ekdahl').fill('Vi tar det i höst.');
    await tab.frame.getByRole('button', { name: 'Avböj', exact: true }).click();
    await tab.frame.getByText('Mats Ekdahl ser ditt svar här i fliken.').waitFor();
    await tab.frame.getByRole('button', { name: 'Ångra att Julbord avskrevs' }).click();
    await tab.frame.getByText('”Julbord” väntar nu på att tas upp.').waitFor();
    expect(listRequests(tab)).toMatchObject([
      { type: 'DismissMatter', data: { pendingId: 'proposal-1', reason: 'Vi tar det i höst.' } },
      { type: 'ReinstateMatter', data: { pendingId: 'gammalt' } },
    ]);
    await tab.close();
  });

  it('is proposed by a director, who sees what became of earlier proposals', async () => {
    const tab = await openTab(browser, { path: 'pending', ...asDirector, width: 390 });
    await tab.frame.getByText('Avböjt: Det tas upp i nätverket för HR.').waitFor();
    await tab.frame.getByText('Du kan fortfarande föreslå').waitFor();
    await tab.frame.getByRole('textbox', { name: 'Ärende' }).fill('Gemensam jour');
    await tab.frame.getByLabel('Varför, och vad du vill uppnå').fill('Vi hinner inte själva.');
    await tab.frame.getByRole('button', { name: 'Skicka förslaget' }).click();
    await tab.frame.getByText('Förslaget ”Gemensam jour” är registrerat.').waitFor();
    await tab.frame.getByRole('button', { name: 'Dra tillbaka Gemensam växel' }).click();
    expect(listRequests(tab)).toMatchObject([
      {
        type: 'ProposeMatter',
        data: {
          meetingId: MEETING_ID,
          proposal: { title: 'Gemensam jour', background: 'Vi hinner inte själva.' },
        },
      },
      { type: 'WithdrawMatter', data: { pendingId: 'mine-1' } },
    ]);
    await tab.close();
  });

  it('is added to an agenda from its own page, before other questions', async () => {
    const meeting = forSecretary({
      ...aMeeting({ phase: 'draft' }),
      items: [
        anItem({ itemId: 'i1', title: 'Budget' }),
        anItem({ itemId: 'i2', title: 'Övrigt', kind: 'other' }),
      ],
    });
    const tab = await openTab(browser, { path: `${M}/agenda`, meeting, state });
    const add = tab.frame.getByRole('button', { name: 'Lägg till på dagordningen: Ny tågplan' });
    await add.click();
    await add.waitFor({ state: 'detached' });
    expect(tab.api.state.commands).toMatchObject([
      { type: 'PlaceMatter', data: { pendingId: 'assignment-1', before: 'i2' } },
    ]);
    await tab.close();
  });

  it('is taken with into a new meeting: what is wanted at the next one, but no proposal nobody has answered', async () => {
    const tab = await openTab(browser, { path: 'meetings/new', state });
    const boxes = tab.frame
      .getByRole('group', { name: 'Väntande ärenden som tas med' })
      .getByRole('checkbox');
    await expect.poll(() => boxes.count()).toBe(4);
    expect(await Promise.all([0, 1, 2, 3].map((index) => boxes.nth(index).isChecked()))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await boxes.nth(3).check();
    await tab.frame.getByRole('radio', { name: 'Börja med tom dagordning' }).check();
    await tab.frame.getByLabel('Datum').first().fill('2026-05-15');
    await tab.frame.getByLabel('Börjar').fill('08.30');
    await tab.frame.getByLabel('Slutar').fill('12.00');
    await tab.frame.getByRole('button', { name: 'Upprätta mötet' }).click();
    await tab.frame.waitForURL(/agenda/);
    const drafted = tab.api.state.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/meetings'),
    );
    expect(drafted?.body).toMatchObject({
      pending: ['item:moete-2026-03:bredband', 'assignment-1'],
    });
    await tab.close();
  });

  it('comes from the desk: an item put off, and a matter for a coming agenda', async () => {
    const meeting = forSecretary(anOngoingMeeting());
    const title = meeting.items[3]?.title ?? '';
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting, state });
    await tab.frame.getByRole('button', { name: `Skjut upp ${title}` }).click();
    const form = tab.frame.getByRole('form', { name: `Skjut upp ${title}` });
    await form.getByRole('radio', { name: 'Via mail eller vid ett kommande möte' }).check();
    await form.getByLabel('Tillsammans med ärendet').fill('Skånes Kommuner');
    await form.getByRole('button', { name: 'Skjut upp' }).click();
    await form.waitFor({ state: 'detached' });
    await tab.frame.getByRole('button', { name: `Återkom till ärendet: ${title}` }).click();
    const plan = tab.frame.getByRole('form', { name: `Återkom till ärendet: ${title}` });
    await plan.getByLabel('När ska det tas upp?').selectOption('date');
    await plan.getByRole('button', { name: 'Spara' }).click();
    await plan.getByText('Fältet behöver fyllas i.').waitFor();
    await plan.getByLabel('Datum').fill('2026-09-18');
    await plan.getByLabel('Villkor').fill('när underlaget finns');
    await plan.getByRole('button', { name: 'Spara' }).click();
    await plan.waitFor({ state: 'detached' });
    const { itemId } = meeting.items[3] ?? { itemId: '' };
    expect(tab.api.state.commands).toMatchObject([
      {
        type: 'DeferItem',
        data: { itemId, deferral: { to: ['next-meeting', 'mail'], together: 'Skånes Kommuner' } },
      },
      {
        type: 'PlanFollowUp',
        data: {
          itemId,
          title,
          wishedFor: { kind: 'date', date: '2026-09-18' },
          condition: 'när underlaget finns',
        },
      },
    ]);
    await tab.close();
  });

  it('is an earlier matter that a new item continues, found by words of its title', async () => {
    const matters = [{ matterId: 'bredband', title: 'Gemensam bredbandssamordnare', date: '2026-03-20' }];
    const tab = await openTab(browser, {
      path: `${M}/agenda`,
      meeting: forSecretary(aMeeting({ phase: 'draft' })),
      state: { answers: { ...answers, matters } },
    });
    await tab.frame.getByRole('button', { name: 'Lägg till ärende' }).click();
    const form = tab.frame.getByRole('form', { name: 'Nytt ärende' });
    await form.getByLabel('Rubrik').first().fill('Bredband igen');
    await form.getByRole('button', { name: /^Fler uppgifter/ }).click();
    await form.getByLabel('Fortsätter ett tidigare ärende').fill('bredband');
    await form.getByRole('button', { name: 'Gemensam bredbandssamordnare, 20 mars 2026' }).click();
    await form.getByText('Fortsätter ett tidigare ärende: Gemensam bredbandssamordnare').waitFor();
    await form.getByRole('button', { name: 'Spara' }).click();
    await tab.frame.getByRole('heading', { name: 'Bredband igen' }).waitFor();
    expect(tab.api.state.commands).toMatchObject([
      { type: 'AddItem', data: { plan: { title: 'Bredband igen', matterId: 'bredband' } } },
    ]);
    await tab.close();
  });

  it('is registered for a member who proposed it by phone', async () => {
    const tab = await openTab(browser, { path: 'pending', state });
    await tab.frame.getByLabel('Medlem').selectOption({ label: 'Ove Strand, Svalöv' });
    await tab.frame.getByRole('textbox', { name: 'Ärende' }).fill('Vägvisning');
    await tab.frame.getByRole('button', { name: 'Skicka förslaget' }).click();
    await tab.frame.getByText('Förslaget ”Vägvisning” är registrerat.').waitFor();
    expect(listRequests(tab)).toMatchObject([
      { type: 'ProposeMatter', data: { personId: 'svalöv', proposal: { title: 'Vägvisning' } } },
    ]);
    await tab.close();
  });

  it('leads from an item to the matter through its meetings, and on to each of them', async () => {
    const meeting = forSecretary(carryingMeeting());
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting, state });
    await tab.frame
      .getByRole('link', { name: /^Ärendets gång/ })
      .first()
      .click();
    await tab.frame.getByRole('heading', { level: 1, name: 'Gemensam bredbandssamordnare' }).waitFor();
    await tab.frame.getByText('Ärendet bordläggs till nästa möte.').waitFor();
    await tab.frame.getByText('Då: Bredband').waitFor();
    const links = tab.frame.getByRole('link', { name: /Kommundirektörsmöte 6\/2025/ });
    expect(await links.getAttribute('href')).toBe('/tab/meetings/moete-2025-10#item-bredband-1');
    await tab.close();
  });
});
