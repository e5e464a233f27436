import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildPage, FIRST_LOAD_LIMIT } from '../../tab/build-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveBare } from './bare-tab/serve-bare.ts';
import { startExample } from './example.ts';
import type { Figures } from './figure.ts';
import { median, quantile, rounded } from './figure.ts';
import { holdLargeMeeting } from './large-meeting.ts';
import { keepWriting, liveTimes } from './live.browser.ts';
import type { LoadTimes } from './tab-window.browser.ts';
import { openTabWindow } from './tab-window.browser.ts';
import { typingTimes } from './typing.browser.ts';

const LOADS = 3;
const SLOW = 4;

/**
 * Q5: what the first load of each page weighs; how long a page takes to its heading and to its first use on a processor
 * a quarter as fast; how soon a key shows on the desk of a large meeting; how soon another person's commit shows. Held
 * against the least that React and Fluent UI can show, and a bare field of the browser.
 */
export async function measureTab(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-bench-'));
  const built = await buildPage('tab', '/tab/', dist('tab'));
  const { child, issuer, personas, secretary } = await startExample(join(folder, 'data'));
  const bare = await serveBare(join(folder, 'bare'));
  const browser = await launchBrowser();
  try {
    const [writer] = personas.filter((one) => one.group === 'secretariat' && one.key !== secretary.key);
    const director = personas.find((one) => one.group === 'director');
    if (!writer || !director) throw new Error('the example group has changed');
    const meeting = await holdLargeMeeting(child.url, await issuer.tabToken(writer));
    const last = `#item-${meeting.items.at(-1)}`;
    const page = (path: string, usable: string, token: string): Load => ({
      base: child.url,
      path: `/tab/${path}`,
      usable,
      token,
    });
    const mine = await issuer.tabToken(secretary);
    const at = `meetings/${meeting.meetingId}`;
    const desk = page(`${at}/protocol`, '[data-lexical-editor]', mine);
    const bareLoad: Load = { base: bare.url, path: '/tab/', usable: '[contenteditable]', token: '' };
    const pages: Readonly<Record<string, Load>> = {
      list: page('', `a[href*="${meeting.meetingId}"]`, mine),
      agenda: page(`${at}/agenda`, last, mine),
      protocol: page(`${at}/protocol`, last, await issuer.tabToken(director)),
      desk,
    };
    return {
      ...sizeFigures(built.firstLoads),
      ...(await loadFigures(browser, pages, bareLoad)),
      ...(await deskFigures(browser, desk, bareLoad, meeting)),
    };
  } finally {
    await browser.close();
    await child.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Load = Omit<Parameters<typeof openTabWindow>[1], 'throttle'>;

function sizeFigures(loads: readonly { readonly page: string; readonly size: number }[]): Figures {
  const against = FIRST_LOAD_LIMIT / 1_000;
  return Object.fromEntries(
    loads.map(({ page, size }) => [
      `Q5.script.${page}`,
      { value: rounded(size / 1_000), unit: 'kB', against, ratio: rounded(size / FIRST_LOAD_LIMIT) },
    ]),
  );
}

async function loadFigures(
  browser: Browser,
  pages: Readonly<Record<string, Load>>,
  bare: Load,
): Promise<Figures> {
  const all: Record<string, LoadTimes[]> = { bare: [], ...Object.fromEntries(names(pages)) };
  // They take turns, so that what else the machine does meets all alike.
  for (let round = 0; round < LOADS; round += 1)
    for (const [name, load] of Object.entries({ bare, ...pages })) {
      const opened = await openTabWindow(browser, { ...load, throttle: SLOW });
      all[name]?.push(opened.loaded);
      await opened.close();
    }
  const middle = (name: string, of: keyof LoadTimes) => median((all[name] ?? []).map((times) => times[of]));
  return Object.fromEntries(
    Object.keys(pages).flatMap((name) =>
      (['heading', 'usable', 'blocked'] as const).map((of) => [
        `Q5.load.${name}.${of}`,
        figure(middle(name, of), middle('bare', of)),
      ]),
    ),
  );
}

async function deskFigures(
  browser: Browser,
  desk: Load,
  bare: Load,
  meeting: Awaited<ReturnType<typeof holdLargeMeeting>>,
): Promise<Figures> {
  const tab = await openTabWindow(browser, desk);
  const field = tab.frame.locator(`#text-${meeting.items[1]}`);
  const empty = await openTabWindow(browser, bare);
  const figures: Record<string, Figures[string]> = {};
  const put = (name: string, times: readonly number[], against?: readonly number[]) => {
    for (const [share, q] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const)
      figures[`Q5.${name}.${share}`] = figure(quantile(times, q), against && quantile(against, q));
  };
  for (const factor of [1, SLOW]) {
    await tab.throttle(factor);
    await empty.throttle(factor);
    const slow = factor === 1 ? '' : '.slow';
    await empty.page.bringToFront();
    const nothing = await typingTimes(empty, empty.frame.locator('[contenteditable]'));
    await tab.page.bringToFront();
    put(`typing${slow}`, await typingTimes(tab, field), nothing);
    const writing = keepWriting(meeting);
    put(`typing-while-others-write${slow}`, await typingTimes(tab, field), nothing);
    await writing.stop();
    put(`live${slow}`, await liveTimes(tab, meeting, 40 + factor));
  }
  await tab.close();
  await empty.close();
  return figures;
}

function figure(value: number, against?: number): Figures[string] {
  return against === undefined
    ? { value: rounded(value), unit: 'ms' }
    : { value: rounded(value), unit: 'ms', against: rounded(against) };
}

function names(pages: Readonly<Record<string, Load>>): readonly (readonly [string, LoadTimes[]])[] {
  return Object.keys(pages).map((name) => [name, []]);
}

function dist(name: string): string {
  return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}
