import type { DraftMeetingRequest, PastedAgenda, Settling } from '../../../src/contract/requests.ts';
import type { AttentionEntry } from '../../../src/contract/delivery-views.ts';
import type { MeetingListView, MeetingView, MeView } from '../../../src/contract/views.ts';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { ItemPlan, MeetingDetails } from '../../../src/domain/meeting/vocabulary.ts';
import { ApiFault, faultOf } from './fault.ts';

/** What pasted text would become (POST agenda-preview). */
export interface AgendaPreview {
  readonly details?: Partial<MeetingDetails>;
  readonly items: readonly ItemPlan[];
}

/** A draft as it is sent: `contract/requests.ts` says what the server takes. */
export interface DraftSave {
  readonly content: RichText | string;
  readonly basedOn: number;
  readonly sequence: number;
}

/** Where bearer tokens come from. `renew` asks past any cache, after a 401. */
export interface TokenSource {
  readonly token: (renew?: boolean) => Promise<string>;
}

export interface ApiOptions {
  readonly tokens: TokenSource;
  /** BCP 47, sent as Accept-Language. */
  readonly language: string;
  readonly newId: () => string;
  readonly fetch?: typeof fetch;
  readonly wait?: (ms: number) => Promise<void>;
}

/** The API of contract/ as functions; a feature with addresses of its own uses `read` and `write`. Each throws ApiFault; writes carry an idempotency key and survive one lost answer. */
export interface Api {
  readonly me: () => Promise<MeView>;
  /** GET of an address under /api/v1/, such as `funding`; `T` is its answer's type in src/contract. */
  readonly read: <T>(path: string) => Promise<T>;
  /**
   * A write to an address under /api/v1/; the same `key` again is the same wish. `basedOn` is the version it was made
   * from: another one by now, and it is refused.
   */
  readonly write: <T>(
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
    key?: string,
    basedOn?: number,
  ) => Promise<T>;
  readonly meetings: () => Promise<MeetingListView>;
  readonly draftMeeting: (request: DraftMeetingRequest) => Promise<MeetingView>;
  readonly previewAgenda: (pasted: PastedAgenda, signal: AbortSignal) => Promise<AgendaPreview>;
  /** The meeting as it is; the very same object as before while nothing of it changed. */
  readonly meeting: (meetingId: string) => Promise<MeetingView>;
  readonly command: (meetingId: string, command: MeetingCommand, key?: string) => Promise<MeetingView>;
  readonly saveDraft: (meetingId: string, field: string, draft: DraftSave) => Promise<void>;
  readonly removeDraft: (meetingId: string, field: string) => Promise<void>;
  readonly saveNote: (
    meetingId: string,
    kind: 'own' | 'reply',
    text: string,
    personId?: string,
  ) => Promise<void>;
  readonly protocolHtml: (meetingId: string) => Promise<string>;
  /** Removes what is at an address under /api/v1/. */
  readonly remove: (path: string) => Promise<void>;
  /** A file at an address under /api/v1/, and what it is called. */
  readonly file: (path: string) => Promise<{ readonly name: string | undefined; readonly blob: Blob }>;
  /** A file to an address under /api/v1/, its name told in the address; the same `key` again is the same wish. */
  readonly upload: <T>(path: string, file: File, key: string) => Promise<T>;
  readonly attention: () => Promise<readonly AttentionEntry[]>;
  readonly settle: (jobId: string, settling: Settling) => Promise<void>;
  /** The stream of an address under /api/v1/, such as `inquiries/{id}/events`; the body is read by shared/live. */
  readonly stream: (path: string, lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;
  /** The same of a meeting. */
  readonly events: (
    meetingId: string,
    lastEventId: string | undefined,
    signal: AbortSignal,
  ) => Promise<Response>;
}

/** The client of one signed-in person. */
export function createApi(options: ApiOptions): Api {
  const send = sender(options);
  const known = new Map<string, { readonly etag: string; readonly view: MeetingView }>();
  const meetingPath = (id: string) => `/api/v1/meetings/${encodeURIComponent(id)}`;
  const draftPath = (id: string, field: string) => `${meetingPath(id)}/drafts/${encodeURIComponent(field)}`;
  const json = async <T>(request: ApiRequest): Promise<T> => (await (await send(request)).json()) as T;
  const quiet = async (request: ApiRequest): Promise<void> => {
    await send(request);
  };
  const write = (
    method: string,
    path: string,
    body: unknown,
    key = options.newId(),
    basedOn?: number,
  ): ApiRequest => ({
    method,
    path,
    body,
    headers: {
      'idempotency-key': key,
      ...(basedOn === undefined ? {} : { 'if-match': `"${basedOn}"` }),
    },
    repeatable: true,
  });
  const stream: Api['stream'] = (path, lastEventId, signal) =>
    send({
      path: `/api/v1/${path}`,
      accept: 'text/event-stream',
      headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
      signal,
    });
  return {
    me: () => json({ path: '/api/v1/me' }),
    read: (path) => json({ path: `/api/v1/${path}` }),
    write: (method, path, body, key, basedOn) => json(write(method, `/api/v1/${path}`, body, key, basedOn)),
    meetings: () => json({ path: '/api/v1/meetings' }),
    draftMeeting: (request) => json(write('POST', '/api/v1/meetings', request, request.meetingId)),
    previewAgenda: (pasted, signal) =>
      json({ method: 'POST', path: '/api/v1/agenda-preview', body: pasted, signal }),
    async meeting(meetingId) {
      const before = known.get(meetingId);
      const headers: Record<string, string> = before ? { 'if-none-match': before.etag } : {};
      const response = await send({ path: meetingPath(meetingId), headers });
      if (response.status === 304 && before) return before.view;
      const view = (await response.json()) as MeetingView;
      const etag = response.headers.get('etag');
      if (etag) known.set(meetingId, { etag, view });
      return view;
    },
    command: (meetingId, command, key) =>
      json(write('POST', `${meetingPath(meetingId)}/commands`, command, key)),
    saveDraft: (meetingId, field, draft) =>
      quiet({ method: 'PUT', path: draftPath(meetingId, field), body: draft }),
    removeDraft: (meetingId, field) => quiet({ method: 'DELETE', path: draftPath(meetingId, field) }),
    saveNote: (meetingId, kind, text, personId) =>
      quiet(
        write('PUT', `${meetingPath(meetingId)}/notes/${kind}`, personId ? { text, personId } : { text }),
      ),
    protocolHtml: async (meetingId) =>
      (await send({ path: `${meetingPath(meetingId)}/protocol.html`, accept: 'text/html' })).text(),
    remove: (path) => quiet({ method: 'DELETE', path: `/api/v1/${path}` }),
    async file(path) {
      const response = await send({ path: `/api/v1/${path}`, accept: '*/*' });
      const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      return { name: name && decodeURIComponent(name), blob: await response.blob() };
    },
    upload: (path, file, key) =>
      json({
        method: 'PUT',
        path: `/api/v1/${path}?name=${encodeURIComponent(file.name)}`,
        file,
        headers: { 'idempotency-key': key, 'content-type': 'application/octet-stream' },
        repeatable: true,
      }),
    attention: () => json({ path: '/api/v1/attention' }),
    settle: (jobId, settling) =>
      quiet(write('POST', `/api/v1/attention/${encodeURIComponent(jobId)}`, settling)),
    stream,
    events: (meetingId, lastEventId, signal) =>
      stream(`meetings/${encodeURIComponent(meetingId)}/events`, lastEventId, signal),
  };
}

interface ApiRequest {
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly file?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** Carries an idempotency key: may be sent again when no answer came. */
  readonly repeatable?: boolean;
}

function sender(options: ApiOptions): (request: ApiRequest) => Promise<Response> {
  const fetcher = options.fetch ?? ((input, init) => fetch(input, init));
  const wait = options.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));

  async function tokenOr(renew: boolean): Promise<string> {
    try {
      return await options.tokens.token(renew);
    } catch (cause) {
      throw cause instanceof ApiFault ? cause : new ApiFault('signed-out', 401, undefined, cause);
    }
  }

  async function once(request: ApiRequest, renew: boolean): Promise<Response> {
    const token = await tokenOr(renew);
    try {
      return await fetcher(request.path, {
        method: request.method ?? 'GET',
        headers: {
          accept: request.accept ?? 'application/json',
          'accept-language': options.language,
          authorization: `Bearer ${token}`,
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...request.headers,
        },
        ...(request.file ? { body: request.file } : {}),
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        ...(request.signal ? { signal: request.signal } : {}),
      });
    } catch (cause) {
      if (request.signal?.aborted) throw cause;
      throw new ApiFault('offline', 0, undefined, cause);
    }
  }

  return async function send(request) {
    let response: Response;
    try {
      response = await once(request, false);
    } catch (fault) {
      if (!request.repeatable || !(fault instanceof ApiFault) || fault.kind !== 'offline') throw fault;
      await wait(400);
      response = await once(request, false);
    }
    if (response.status === 401) response = await once(request, true);
    if (response.ok || response.status === 304) return response;
    throw await faultOf(response);
  };
}
