import type { Locale } from '../../texts/catalogue.ts';
import type { JsonObject } from '../json.ts';
import type { PageSetting, PageState, PressOutcome } from '../wire.ts';
import { PAGE_HEADER } from '../wire.ts';
import { followFeed } from './follow.ts';

export interface CardAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string;
  readonly verb?: string;
  readonly data: JsonObject;
}

/** What the page asks of its server for one person. Failures come back as outcomes with a code, never thrown. */
export interface Api {
  message(text: string, options: { mention: boolean; inThread?: string }): Promise<PressOutcome>;
  action(messageId: string, action: CardAction): Promise<PressOutcome>;
  task(messageId: string, data: JsonObject): Promise<PressOutcome>;
  /** A new token for the tab. Throws when there is none. */
  tabToken(): Promise<{ token: string; objectId: string; email: string }>;
  clock(change: JsonObject): Promise<PressOutcome>;
  disturb(kind: string): Promise<PressOutcome>;
  /** Follows the channel until the page is left, and comes back by itself when the connection breaks. */
  follow(onState: (state: PageState) => void, onConnection: (connected: boolean) => void): void;
}

const BASE = '/simulator/api/';

/** Who is in the channel. Throws when the server is away. */
export async function fetchSetting(): Promise<PageSetting> {
  const response = await fetch(`${BASE}people`, { headers: { [PAGE_HEADER]: '1' } });
  if (!response.ok) throw new Error(`people: ${response.status}`);
  return (await response.json()) as PageSetting;
}

export function createApi(som: string, locale: Locale): Api {
  const post = async (path: string, body: JsonObject): Promise<PressOutcome> => {
    try {
      const response = await send(path, body);
      const answer = (await response.json()) as PressOutcome & { error?: { code: string } };
      if (response.ok) return answer;
      return { kind: 'failed', code: answer.error?.code ?? 'page', message: '' };
    } catch {
      return { kind: 'failed', code: 'page-unreachable', message: '' };
    }
  };
  const who = { som, locale };
  return {
    message: (text, options) => post('messages', { ...who, text, ...options }),
    action: (messageId, action) => post('actions', { ...who, messageId, action: { ...action } }),
    task: (messageId, data) => post('tasks', { ...who, messageId, data }),
    async tabToken() {
      const response = await send('tab-token', { som });
      if (!response.ok) throw new Error(`tab-token: ${response.status}`);
      return (await response.json()) as { token: string; objectId: string; email: string };
    },
    clock: (change) => post('clock', change),
    disturb: (kind) => post('disturbances', { kind, times: 1 }),
    follow(onState, onConnection) {
      void followFeed(`${BASE}feed?som=${encodeURIComponent(som)}&locale=${locale}`, onState, onConnection);
    },
  };
}

function send(path: string, body: JsonObject): Promise<Response> {
  return fetch(BASE + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PAGE_HEADER]: '1' },
    body: JSON.stringify(body),
  });
}
