import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aMeeting, MEETING_ID } from './example-views.ts';
import { aCancelledMeeting, aFormalMeeting, aRehearsal } from './live-views.ts';
import type { OpenTab } from './tab-in-teams.ts';
import { forSecretary, openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;

describe('the meeting as it goes, in the tab', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('takes back the last step by its button and by the keyboard, and any of the last from the list', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: aFormalMeeting() });
    await tab.frame.getByText('kl. 10.42 Nu: 2. Färdtjänst').waitFor();
    await tab.frame.getByRole('button', { name: 'Ångra: Nu: 2. Färdtjänst' }).click();
    await tab.frame.getByText('Ångrat: Nu: 2. Färdtjänst.').waitFor();
    await tab.frame.locator('body').press('Control+Alt+z');
    await tab.frame.getByRole('button', { name: 'Senaste steg' }).click();
    const list = tab.frame.getByRole('dialog');
    await list.getByText('kl. 10.40 Mats Ekdahl kom av Karin Wallander').waitFor();
    await list.getByRole('button', { name: 'Ångra: Text: inledning eller avslutning' }).click();
    await expect.poll(() => tab.api.state.commands.length).toBe(3);
    expect(tab.api.state.commands).toEqual([
      { type: 'Undo', data: { version: 39 } },
      { type: 'Undo', data: { version: 39 } },
      { type: 'Undo', data: { version: 37 } },
    ]);
    await tab.close();
  });

  it('tells whoever kept the protocol that somebody takes over, and how late the meeting is', async () => {
    const mine = { personId: 'anna', name: 'Anna Berg', isMe: true };
    const tab = await openTab(browser, {
      path: `${M}/protocol`,
      meeting: { ...aFormalMeeting(), secretary: mine },
    });
    await tab.frame.getByText('Du för protokollet').waitFor();
    await tab.frame.getByText('Mötet ligger cirka 12 minuter efter.').waitFor();
    tab.api.change(aFormalMeeting());
    await tab.frame.getByText('Karin Wallander tar över protokollet. Du kan fortsätta skriva.').waitFor();
    await tab.frame.getByRole('button', { name: 'Ta över protokollet' }).click();
    await expect.poll(() => tab.api.state.commands).toEqual([{ type: 'TakeOver', data: {} }]);
    tab.api.change({ ...aFormalMeeting(), clock: { withdrawn: true } });
    await tab.frame.getByText('Inga tider beräknas just nu. Har ”Nästa ärende” glömts?').waitFor();
    await tab.close();
  });

  it('sets times afterwards, and sends only what was changed', async () => {
    const meeting = aFormalMeeting();
    const [first] = meeting.items;
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting });
    await tab.frame.getByRole('button', { name: 'Tider', exact: true }).click();
    const dialog = tab.frame.getByRole('dialog');
    const row = dialog.getByRole('group', { name: first?.title ?? '' });
    await row.getByLabel('Slut').fill('9.3x');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText('Skriv ett klockslag, till exempel 10.40.').waitFor();
    await row.getByLabel('Slut').fill('9.35');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await tab.frame.getByText('Tiderna är sparade.').waitFor();
    const itemTimes = tab.api.state.commands.filter(({ type }) => type === 'SetItemTimes');
    expect(itemTimes).toEqual([
      {
        type: 'SetItemTimes',
        data: {
          itemId: first?.itemId,
          ...(first?.startedAt ? { start: first.startedAt } : {}),
          end: '09:35',
        },
      },
    ]);
    await tab.close();
  });

  it('notes jäv, a vote by name and a reservation, and warns of a missing quorum', async () => {
    const meeting = aFormalMeeting();
    const second = meeting.items[1];
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting });
    const item = tab.frame.locator(`#item-${second?.itemId}`);
    await item.getByText('Beslutet tas av färre än som behövs: 4 av minst 6 kommuner deltar.').waitFor();
    await item.getByRole('button', { name: `Anteckna jäv: ${second?.title}` }).click();
    await item.getByRole('combobox', { name: 'Person' }).selectOption('bjuv');
    await item.getByRole('form').getByRole('button', { name: 'Spara' }).click();
    await item.getByRole('button', { name: `Anteckna en omröstning: ${second?.title}` }).click();
    await item.getByLabel('Namnge dem som röstade').check();
    const voice = (name: string) => item.getByRole('combobox', { name: `Röst: ${name}` });
    const [one, two] = meeting.people.filter(({ standing }) => standing === 'member');
    await voice(one?.name ?? '').selectOption({ label: 'För' });
    await voice(two?.name ?? '').selectOption({ label: 'Emot' });
    await item.getByRole('form').getByRole('button', { name: 'Spara' }).click();
    await item.getByRole('button', { name: `Anteckna en reservation: ${second?.title}` }).click();
    await item.getByRole('form').getByRole('button', { name: 'Spara' }).click();
    await item.getByText('Välj en person').last().waitFor();
    await item.getByRole('combobox', { name: 'Person' }).selectOption('bjuv');
    await item.getByLabel('Lydelse').fill('För dyrt.');
    await item.getByRole('form').getByRole('button', { name: 'Spara' }).click();
    await expect.poll(() => tab.api.state.commands.length).toBe(3);
    expect(tab.api.state.commands).toMatchObject([
      { type: 'NoteRecusal', data: { itemId: second?.itemId, personId: 'bjuv' } },
      {
        type: 'RecordVote',
        data: {
          vote: {
            proposals: [{ text: '', for: { people: [one?.personId] } }],
            against: { people: [two?.personId] },
          },
        },
      },
      {
        type: 'NoteReservation',
        data: { reservation: { personId: 'bjuv', kind: 'reservation', text: 'För dyrt.' } },
      },
    ]);
    await tab.close();
  });

  it('shows by decision who took part, and says what is not known', async () => {
    const tab = await openTab(browser, { path: `${M}/decisions`, meeting: aFormalMeeting() });
    await tab.frame.getByText('Vilka deltog i beslutet?').first().click();
    const lines = tab.frame.locator('details').first().locator('p');
    await expect
      .poll(() => lines.allTextContents())
      .toEqual([
        'Deltog: Karin Wallander och Ingrid Sjögren.',
        'Deltog i en del: Nils Strand.',
        'Deltog inte: Sara Holm.',
        'Anmälde jäv: Mats Ekdahl.',
        'Okänt: Per Åkesson.',
      ]);
    await tab.close();
  });

  it('registers that somebody was there for parts, and each time as exact as it is known', async () => {
    const tab = await openTab(browser, { path: `${M}/attendance`, meeting: aFormalMeeting() });
    const row = tab.frame.getByRole('listitem').filter({ hasText: 'Mats Ekdahl' });
    await row.getByRole('button', { name: 'Rätta närvaron för Mats Ekdahl' }).click();
    await row.getByLabel('Delar av mötet, oklart vilka').check();
    await row.getByText('Vilka beslut personen deltog i anges då som okänt.').waitFor();
    await row.getByLabel('Till', { exact: true }).fill('11');
    await row.getByLabel('Ungefärlig tid (till)').check();
    await row.getByRole('button', { name: 'Registrera' }).click();
    await expect
      .poll(() => tab.api.state.commands)
      .toEqual([
        {
          type: 'CorrectPresence',
          data: { personId: 'bjuv', presence: 'present', to: '11:00', toApproximate: true, parts: true },
        },
      ]);
    const guest = tab.frame.getByRole('listitem').filter({ hasText: 'Eva Lund' });
    await guest.getByRole('button', { name: 'Eva Lund kom' }).click();
    await expect
      .poll(() => tab.api.state.commands.at(-1))
      .toEqual({ type: 'RegisterArrival', data: { personId: 'guest-1' } });
    await tab.frame.getByRole('button', { name: 'Ändra tid' }).click();
    const time = guest.getByRole('form', { name: 'Eva Lund kom' }).getByLabel('Klockslag');
    await expect.poll(() => time.evaluate((field) => field === document.activeElement)).toBe(true);
    await time.fill('9.40');
    await time.press('Enter');
    await expect
      .poll(() => tab.api.state.commands.at(-1))
      .toEqual({ type: 'RegisterArrival', data: { personId: 'guest-1', time: '09:40' } });
    await tab.close();
  });

  it('registers one coming of a person whose button is pressed twice by habit', async () => {
    const tab = await openTab(browser, { path: `${M}/attendance`, meeting: aFormalMeeting() });
    const guest = tab.frame.getByRole('listitem').filter({ hasText: 'Eva Lund' });
    const kinds = () => tab.api.state.commands.map(({ type }) => type);
    await guest.getByRole('button', { name: 'Eva Lund kom' }).dblclick();
    await tab.frame.getByRole('button', { name: 'Ändra tid' }).waitFor();
    expect(kinds()).toEqual(['RegisterArrival']);
    await tab.close();
  });
});

describe('a meeting as a whole, in the tab', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('is cancelled after a question that says what others see', async () => {
    const meeting = forSecretary(aMeeting());
    const tab = await openTab(browser, {
      path: `${M}/agenda`,
      meeting: { ...meeting, can: [...meeting.can, 'CancelMeeting'] },
    });
    await tab.frame.getByRole('button', { name: 'Ställ in mötet' }).click();
    const dialog = tab.frame.getByRole('dialog');
    await dialog.getByText('Kallelsen i kanalen visar att mötet är inställt').waitFor();
    // The page is seen behind the question.
    expect(await painted(tab, 'h1')).toBe(true);
    await dialog.getByLabel('Skäl').fill('För få kan komma.');
    await dialog.getByRole('button', { name: 'Ställ in mötet' }).click();
    await expect
      .poll(() => tab.api.state.commands)
      .toEqual([{ type: 'CancelMeeting', data: { reason: 'För få kan komma.' } }]);
    tab.api.change(aCancelledMeeting());
    await tab.frame.getByText('Mötet är inställt. Skäl: För få kan komma.').waitFor();
    expect(await tab.frame.getByRole('button', { name: 'Repetera mötet' }).count()).toBe(0);
    await tab.close();
  });

  it('is rehearsed from the agenda, on a page that says nobody else sees it, with a way back', async () => {
    const tab: OpenTab = await openTab(browser, {
      path: `${M}/agenda`,
      meeting: forSecretary(aMeeting()),
      state: {
        writes: {
          [`${M}/rehearsal`]() {
            tab.api.state.meeting = aRehearsal();
            return { ...aRehearsal(), meetingId: `${MEETING_ID}~1` };
          },
        },
      },
    });
    await tab.frame.getByRole('button', { name: 'Repetera mötet' }).click();
    await tab.frame.getByText('Repetition: ingen annan ser detta.').waitFor();
    await tab.frame.getByRole('button', { name: 'Avsluta repetitionen' }).click();
    await expect.poll(() => tab.api.state.commands).toEqual([{ type: 'EndRehearsal', data: {} }]);
    expect(await tab.frame.getByRole('link', { name: 'Till det riktiga mötet' }).getAttribute('href')).toBe(
      `/tab/${M}`,
    );
    await tab.close();
  });
});

/** Whether nothing but what is seen through lies over an element. */
function painted(tab: OpenTab, selector: string): Promise<boolean> {
  return tab.frame.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView();
    const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const stack = document.elementsFromPoint(left + 4, top + 4);
    const over = stack.slice(0, element ? stack.indexOf(element) : 0);
    const seenThrough = (one: Element) => /, 0(\.\d+)?\)$/.test(getComputedStyle(one).backgroundColor);
    return element !== null && stack.includes(element) && over.every(seenThrough);
  }, selector);
}
