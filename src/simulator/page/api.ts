import type { Locale } from '../../texts/catalogue.ts';
import type { JsonObject } from '../json.ts';
import type { Dialog, PageSetting, PageState, PressOutcome, SearchOutcome } from '../wire.ts';
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
  /** Sends a dialog, of a card or of an act that began at a message. */
  task(dialog: Dialog, data: JsonObject): Promise<PressOutcome>;
  /** Types into a search of the message extension. */
  search(command: string, text: string, skip: number): Promise<SearchOutcome>;
  /** Puts a card into the channel as this person's message. */
  insert(card: JsonObject, inThread?: string): Promise<PressOutcome>;
  /** Chooses an act in a message's menu. */
  openAct(messageId: string, command: string): Promise<PressOutcome>;
  /** A new token for the tab. Throws when there is none. */
  tabToken(): Promise<{ token: string; objectId: string; email: string }>;
  /** The way to the page of somebody who presents from outside; undefined when nobody is called. */
  presenterPage(): Promise<string | undefined>;
  clock(change: JsonObject): Promise<PressOutcome>;
  disturb(kind: string): Promise<PressOutcome>;
  /** Follows the channel until the page is left, and comes back by itself when the connection breaks. */
  follow(onState: (state: PageState) => void, onConnection: (connected: boolean) => void): void;
}

type Failed = Extract<PressOutcome, { kind: 'failed' }>;

const BASE = '/simulator/api/';

/** Who is in the channel. Throws when the server is away. */
export async function fetchSetting(): Promise<PageSetting> {
  const response = await fetch(`${BASE}people`, { headers: { [PAGE_HEADER]: '1' } });
  if (!response.ok) throw new Error(`people: ${response.status}`);
  return (await response.json()) as PageSetting;
}

export function createApi(som: string, locale: Locale): Api {
  const post = async <T = PressOutcome>(path: string, body: JsonObject): Promise<T | Failed> => {
    try {
      const response = await send(path, body);
      const answer = (await response.json()) as T & { error?: { code: string } };
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
    task: ({ activityId: messageId, command }, data) =>
      command === undefined
        ? post('tasks', { ...who, messageId, data })
        : post('extension/submit', { ...who, messageId, command, data }),
    search: (command, text, skip) => post('extension/search', { ...who, command, text, skip }),
    insert: (card, inThread) =>
      post('extension/insert', { ...who, card, ...(inThread === undefined ? {} : { inThread }) }),
    openAct: (messageId, command) => post('extension/open', { ...who, messageId, command }),
    async tabToken() {
      const response = await send('tab-token', { som });
      if (!response.ok) throw new Error(`tab-token: ${response.status}`);
      return (await response.json()) as { token: string; objectId: string; email: string };
    },
    async presenterPage() {
      const response = await send('presenter-page', {});
      return response.ok ? ((await response.json()) as { path: string }).path : undefined;
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
