import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { anAgreedMeeting, anOngoingMeeting, director, MEETING_ID } from './example-views.ts';
import { aMeetingUnderMyReview } from './protocol-life-views.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary, openTab, refuseTheClipboard } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;
const APP = '55555555-5555-4555-8555-555555555555';

describe('a link to a decision', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const shown: Record<string, TabSetting & { readonly part: string }> = {
    'at the desk': {
      path: `${M}/protocol#clause-clause-2`,
      meeting: forSecretary(anOngoingMeeting()),
      part: 'Protokoll',
    },
    'in the protocol of a reader': {
      path: `${M}/protocol#clause-clause-2`,
      me: director,
      meeting: forDirector(anOngoingMeeting()),
      part: 'Protokoll',
    },
    'among the decisions': {
      path: `${M}/decisions#clause-clause-2`,
      meeting: forSecretary(anOngoingMeeting()),
      part: 'Beslut',
    },
    'in the draft of a reviewer': {
      path: `${M}#clause-clause-2`,
      me: director,
      meeting: aMeetingUnderMyReview(),
      part: 'Avstämning',
    },
    'among the decisions once the protocol is a document': {
      path: `${M}#clause-clause-2`,
      meeting: anAgreedMeeting(),
      part: 'Beslut',
    },
    'in the protocol from a part that has none': {
      path: `${M}/attendance#clause-clause-2`,
      me: director,
      meeting: forDirector(anOngoingMeeting()),
      part: 'Protokoll',
    },
    'from Teams itself': {
      context: { subEntityId: `${M}#clause-clause-2` },
      me: director,
      meeting: forDirector(anOngoingMeeting()),
      part: 'Protokoll',
    },
  };
  for (const [where, { part, ...setting }] of Object.entries(shown))
    it(`leads to it ${where}, with the focus`, async () => {
      const tab = await openTab(browser, { ...setting, height: 400 });
      const clause = tab.frame.locator('#clause-clause-2');
      await tab.frame.locator('#clause-clause-2:focus').waitFor();
      expect(await clause.textContent()).toContain('avstämning görs på nästa möte.');
      await until(() => isInView(tab.frame, 'clause-clause-2'));
      const current = tab.frame.getByRole('navigation', { name: 'Mötets delar' }).locator('[aria-current]');
      expect(await current.allTextContents()).toEqual([part]);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });

  it('shows for a moment which it was: fading where motion is welcome, else standing still', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    await tab.frame.locator('#clause-clause-1').waitFor();
    const marks = async (hash: string) => {
      await tab.frame.evaluate((next) => (location.hash = next), hash);
      const found = await tab.frame.waitForFunction((id) => {
        const effect = document.getElementById(id)?.getAnimations()[0]?.effect;
        return effect instanceof KeyframeEffect && effect.getKeyframes().map((one) => one['backgroundColor']);
      }, hash.slice(1));
      return found.jsonValue();
    };
    const tint = 'var(--colorBrandBackground2)';
    expect(await marks('#clause-clause-2')).toEqual([tint, tint]);
    await tab.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await marks('#clause-clause-1')).toEqual([tint, tint, undefined]);
    await tab.close();
  });

  it('says so politely when it is gone, and moves nothing', async () => {
    const tab = await openTab(browser, {
      path: `${M}/decisions#clause-gone`,
      meeting: forSecretary(anOngoingMeeting()),
    });
    const told = tab.frame
      .getByRole('status')
      .filter({ hasText: 'Beslutet som länken leder till finns inte' });
    await told.waitFor();
    expect(await tab.frame.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0]);
    expect(await told.count()).toBe(1);
    await tab.frame.evaluate(() => (location.hash = '#item-gone'));
    await tab.frame.getByText('Ärendet som länken leder till finns inte längre').waitFor();
    await tab.close();
  });

  it('takes nobody elsewhere when the decision is removed, or the protocol agreed, while they read it', async () => {
    const tab = await openTab(browser, {
      path: `${M}/agenda#clause-clause-1`,
      me: director,
      meeting: forDirector(anOngoingMeeting()),
    });
    await tab.frame.locator('#clause-clause-1:focus').waitFor();
    const meeting = forDirector(anOngoingMeeting({ version: 41 }));
    tab.api.change({ ...meeting, items: meeting.items.map((item) => ({ ...item, clauses: [] })) });
    await tab.frame.locator('#clause-clause-1').waitFor({ state: 'detached' });
    const current = tab.frame.getByRole('navigation', { name: 'Mötets delar' }).locator('[aria-current]');
    expect(await current.allTextContents()).toEqual(['Protokoll']);
    expect(await tab.frame.getByText('finns inte längre').count()).toBe(0);
    await tab.close();
  });

  it('is copied by keyboard, in Teams as a link that opens there, and that is said', async () => {
    const tab = await openTab(browser, {
      path: `${M}/protocol`,
      me: director,
      meeting: forDirector(anOngoingMeeting()),
      context: { appId: APP, channelId: '19:kanalen' },
    });
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = tab.frame.getByRole('button', { name: /^Kopiera länk till beslutet avstämning/ });
    await copy.waitFor();
    await copy.focus();
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByRole('status').getByText('Länken är kopierad.').waitFor();
    const link = new URL(await copied(tab.frame));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${APP}/radslag`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
      subEntityId: `${M}#clause-clause-2`,
      channelId: '19:kanalen',
    });
    await tab.close();
  });

  it('names the app that the server names where Teams does not, and is plain where neither does', async () => {
    for (const teamsAppId of [APP, undefined]) {
      const tab = await openTab(browser, {
        path: `${M}/decisions`,
        meeting: forSecretary(anOngoingMeeting()),
        ...(teamsAppId ? { state: { teamsAppId } } : {}),
      });
      await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await tab.frame.getByRole('button', { name: 'Kopiera länk till Uppföljning av workshop' }).click();
      await tab.frame.getByText('Länken är kopierad.').waitFor();
      expect(await copied(tab.frame)).toMatch(
        teamsAppId ? `/l/entity/${APP}/radslag?` : `${tab.api.url}/tab/${M}#item-item-workshop`,
      );
      await tab.close();
    }
  });

  it('is the plain address outside Teams', async () => {
    const tab = await openTab(browser, {
      outside: 'signed in',
      path: `${M}/decisions`,
      meeting: forSecretary(anOngoingMeeting()),
      state: { teamsAppId: APP },
    });
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.frame.getByRole('button', { name: 'Kopiera länk till beslutet uppdra' }).click();
    await tab.frame.getByText('Länken är kopierad.').waitFor();
    expect(await copied(tab.frame)).toBe(`${tab.api.url}/tab/${M}#clause-clause-1`);
    await tab.close();
  });

  it('is shown selected where the clipboard is refused, and the focus comes back', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    await refuseTheClipboard(tab.frame);
    const copy = tab.frame.getByRole('button', { name: 'Kopiera länk till Uppföljning av workshop' });
    await copy.click();
    await until(async () =>
      (
        await tab.frame.evaluate(() => {
          const { activeElement: field } = document;
          return field instanceof HTMLInputElement
            ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
            : '';
        })
      ).endsWith(`/tab/${M}#item-item-workshop`),
    );
    await tab.page.keyboard.press('Escape');
    await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
    await until(() => copy.evaluate((button) => button === document.activeElement));
    expect(await tab.frame.getByText('Länken är kopierad.').count()).toBe(0);
    await tab.close();
  });

  it('is copied at the desk from the clause that is open', async () => {
    const tab = await openTab(browser, { path: `${M}/protocol`, meeting: forSecretary(anOngoingMeeting()) });
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.frame.locator('#clause-clause-2').getByRole('button').click();
    await tab.frame.locator('#clause-clause-2').getByRole('button', { name: 'Kopiera länk' }).click();
    await tab.frame.getByText('Länken är kopierad.').waitFor();
    expect(await copied(tab.frame)).toBe(`${tab.api.url}/tab/${M}#clause-clause-2`);
    await tab.close();
  });
});

function copied(frame: Frame): Promise<string> {
  return frame.evaluate(() => navigator.clipboard.readText());
}

function isInView(frame: Frame, id: string): Promise<boolean> {
  return frame.evaluate((wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.top < innerHeight;
  }, id);
}
