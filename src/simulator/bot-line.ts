import type { DemoIssuer } from './issuer.ts';
import type { JsonObject } from './json.ts';

/** What the bot answered to one activity. `status` 0: it could not be reached or did not answer in time. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly activity: JsonObject;
}

/** Delivers an activity to the bot over HTTP with a signed token, as Teams does. Does not throw. */
export type BotLine = (activity: JsonObject) => Promise<BotAnswer>;

/** Teams gives up after about fifteen seconds. */
const PATIENCE_MS = 15_000;

export function createBotLine(options: {
  readonly issuer: DemoIssuer;
  readonly botEndpoint: () => string;
}): BotLine {
  return async (activity) => {
    const token = await options.issuer.botToken(String(activity['serviceUrl']));
    try {
      const response = await fetch(options.botEndpoint(), {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, body: parseBody(await response.text()), activity };
    } catch {
      return { status: 0, body: undefined, activity };
    }
  };
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
