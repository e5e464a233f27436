import type { PresenterLinkView, PresenterPageView } from '../../src/contract/presenter-view.ts';
import { PRESENTER_HEADER } from '../../src/contract/presenter-view.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from './server-fixture.ts';
import { SECRETARY } from './server-people.ts';

/** Somebody from outside with a link, as their browser carries it. */
export interface Visitor {
  readonly cookie: string;
  readonly path: string;
  readonly ask: (what: string, asked?: VisitorAsk) => Promise<Response>;
  readonly view: () => Promise<PresenterPageView>;
}

interface VisitorAsk {
  readonly method?: string;
  readonly body?: unknown;
  readonly raw?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookie?: string;
  readonly signal?: AbortSignal;
}

/** Invites somebody to the first item of a meeting, and answers the path of a link to their page. */
export async function inviteTo(
  server: ServerFixture,
  meetingId: string,
  over: Partial<Extract<MeetingCommand, { type: 'InvitePresenter' }>['data']> = {},
): Promise<string> {
  const meeting = await server.ask(`/api/v1/meetings/${meetingId}`, { as: SECRETARY });
  const { items } = (await meeting.json()) as { readonly items: readonly { readonly itemId: string }[] };
  const data = { invitationId: 'v1', itemId: items[0]?.itemId ?? '', name: 'Ada Lind', ...over };
  const invited = await server.command(meetingId, { type: 'InvitePresenter', data });
  if (invited.status !== 200) throw new Error(`inviting: ${await invited.text()}`);
  return linkTo(server, meetingId, data.invitationId);
}

/** The path of a link that the secretariat copies. */
export async function linkTo(
  server: ServerFixture,
  meetingId: string,
  invitationId: string,
): Promise<string> {
  const path = `/api/v1/meetings/${meetingId}/presenters/${invitationId}/link`;
  const made = await server.ask(path, { as: SECRETARY, method: 'POST' });
  return ((await made.json()) as PresenterLinkView).path;
}

/** Presses the button of the door, as a browser does. */
export function press(
  server: ServerFixture,
  path: string,
  headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
): Promise<Response> {
  return fetch(`${server.url}${path}`, { method: 'POST', headers, redirect: 'manual' });
}

/** Opens a page by its link. */
export async function visit(server: ServerFixture, link: string): Promise<Visitor> {
  const opened = await press(server, link);
  if (opened.status !== 303) throw new Error(`opening: ${opened.status}`);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const path = opened.headers.get('location') ?? '';
  const ask = (what: string, asked: VisitorAsk = {}) =>
    fetch(`${server.url}${path}/${what}`, {
      method: asked.method ?? (asked.body === undefined ? 'GET' : 'POST'),
      headers: {
        [PRESENTER_HEADER]: '1',
        'sec-fetch-site': 'same-origin',
        cookie: asked.cookie ?? cookie,
        ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...asked.headers,
      },
      ...(asked.raw
        ? { body: asked.raw }
        : asked.body === undefined
          ? {}
          : { body: JSON.stringify(asked.body) }),
      ...(asked.signal ? { signal: asked.signal } : {}),
    });
  return { cookie, path, ask, view: async () => (await (await ask('view')).json()) as PresenterPageView };
}
