import type { PageState } from '../wire.ts';
import { PAGE_HEADER } from '../wire.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Follows the channel until the page is left: comes back by itself when the connection breaks, and lets go of it while
 * the window is hidden. A browser keeps six connections to a server, and each window, with its tab, holds two.
 */
export async function followFeed(
  address: string,
  onState: (state: PageState) => void,
  onConnection: (connected: boolean) => void,
): Promise<never> {
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    await untilVisible();
    const stop = new AbortController();
    const hidden = (): void => {
      if (document.hidden) stop.abort();
    };
    document.addEventListener('visibilitychange', hidden);
    try {
      const response = await fetch(address, { headers: { [PAGE_HEADER]: '1' }, signal: stop.signal });
      if (response.ok && response.body) {
        onConnection(true);
        pause = FIRST_PAUSE_MS;
        await readLines(response.body, (line) => take(line, onState));
      }
    } catch {
      // Told below: to the person a broken connection and an ended one are the same.
    }
    document.removeEventListener('visibilitychange', hidden);
    if (stop.signal.aborted) continue;
    onConnection(false);
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

/** A state that cannot be drawn is a fault of the page, not of the connection: it goes to the console. */
function take(line: string, onState: (state: PageState) => void): void {
  try {
    onState(JSON.parse(line) as PageState);
  } catch (error) {
    reportError(error);
  }
}

function untilVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const shown = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', shown);
      resolve();
    };
    document.addEventListener('visibilitychange', shown);
  });
}

async function readLines(body: ReadableStream<Uint8Array>, line: (text: string) => void): Promise<void> {
  const decoder = new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>;
  const reader = body.pipeThrough(decoder).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) if (text !== '') line(text);
  }
}
