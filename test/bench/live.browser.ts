import { setTimeout as pause } from 'node:timers/promises';
import type { LargeMeeting } from './large-meeting.ts';
import type { TabWindow } from './tab-window.browser.ts';

/**
 * Another person records clauses; answers for each the time from the answer of the server, which comes when the clause
 * is durable, to its words standing in the open tab, ms. Both clocks are this machine's.
 */
export async function liveTimes(
  { frame }: TabWindow,
  { command, items }: LargeMeeting,
  rounds: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = `mätning nummer ${round} av ${rounds} görs.`;
    const shown = frame.evaluate(whenShown, text);
    const itemId = items[(round * 7) % items.length] ?? '';
    await command({ type: 'RecordClause', data: { itemId, clauseId: `live-${round}-${rounds}`, text } });
    const committed = performance.timeOrigin + performance.now();
    times.push(Math.max(0, (await shown) - committed));
    await pause(50);
  }
  return times;
}

/** Another person writes on, in text and in drafts, until `stop` is called. */
export function keepWriting(meeting: LargeMeeting): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const written = (async () => {
    for (let turn = 1; !stopped.signal.aborted; turn += 1) {
      await meeting.saveDraft(`text:${meeting.items[3]}`, `Utkast nummer ${turn} skrivs just nu.`, turn);
      const itemId = meeting.items[5 + (turn % 30)] ?? '';
      await meeting.command({
        type: 'RecordClause',
        data: { itemId, clauseId: `beside-${turn}-${Date.now()}`, text: `göra sak nummer ${turn}.` },
      });
      await pause(300);
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await written;
    },
  };
}

/** Runs in the tab: when these words stand in it and have been painted, ms since the epoch. */
function whenShown(text: string): Promise<number> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.body.textContent.includes(text)) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
