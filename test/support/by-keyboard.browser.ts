import type { Frame, Locator, Page } from 'playwright-core';

type Role = Parameters<Frame['getByRole']>[0];

/** A person who uses the tab with the keyboard alone. */
export interface ByKeyboard {
  /** Presses Tab until this has the focus. */
  reach(wanted: Locator): Promise<void>;
  /** The same of what has this role and name. */
  to(role: Role, name: string | RegExp): Promise<void>;
  /** Goes there and presses it. */
  press(role: Role, name: string | RegExp): Promise<void>;
  key(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** More presses than any page has places. */
const PATIENCE = 150;

export async function byKeyboard(page: Page, tab: Frame): Promise<ByKeyboard> {
  const key = (name: string) => page.keyboard.press(name);
  // What lies behind an open dialog is hidden from the roles, so the dialog's own button is the one that is found.
  const to = (role: Role, name: string | RegExp): Promise<void> =>
    reach(tab.getByRole(role, { name, exact: typeof name === 'string' }).first());
  async function reach(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    const passed: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await key('Tab');
      // Past the last place the focus leaves the tab for the page around it, and comes back in at its top.
      if (!(await tab.evaluate(() => document.hasFocus()))) await tab.evaluate(() => window.focus());
      passed.push(await tab.evaluate(() => document.activeElement?.textContent.slice(0, 20) ?? ''));
    }
    throw new Error(`Tab never comes to ${wanted.toString()}: ${passed.slice(0, 60).join(' · ')}`);
  }
  await tab.evaluate(() => window.focus());
  return {
    reach,
    to,
    async press(role, name) {
      await to(role, name);
      await key(role === 'checkbox' || role === 'radio' ? 'Space' : 'Enter');
    },
    key,
    type: (text) => page.keyboard.type(text),
  };
}
