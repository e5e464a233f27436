import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { PRESENTER_HEADER } from '../../../src/contract/presenter-view.ts';
import { ApiFault, faultOf } from '../../shared/api/fault.ts';

/** What a presenter's page asks of the server, by the cookie that the link gave. Each throws ApiFault. */
export interface PresenterClient {
  readonly view: () => Promise<PresenterPageView>;
  readonly sayReady: (ready: boolean) => Promise<PresenterPageView>;
  readonly bring: (paperId: string, file: File) => Promise<PresenterPageView>;
  readonly events: (signal: AbortSignal) => Promise<Response>;
}

/** The client of the page at a path such as `/presenter/at/{invitation}`. */
export function createPresenterClient(
  path: string,
  language: string,
  fetcher: typeof fetch = (input, init) => fetch(input, init),
): PresenterClient {
  async function send(what: string, init: PageRequest = {}): Promise<Response> {
    const headers = { 'accept-language': language, [PRESENTER_HEADER]: '1', ...init.headers };
    let response: Response;
    try {
      response = await fetcher(`${path}/${what}`, { ...init, headers });
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new ApiFault('offline', 0, undefined, cause);
    }
    if (response.ok) return response;
    throw await faultOf(response);
  }
  const view = async (response: Response) => (await response.json()) as PresenterPageView;
  return {
    view: async () => view(await send('view')),
    sayReady: async (ready) =>
      view(
        await send('ready', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ready }),
        }),
      ),
    bring: async (paperId, file) =>
      view(
        await send(`papers/${encodeURIComponent(paperId)}?name=${encodeURIComponent(file.name)}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/octet-stream' },
          body: file,
        }),
      ),
    events: (signal) => send('events', { headers: { accept: 'text/event-stream' }, signal }),
  };
}

interface PageRequest extends Pick<RequestInit, 'method' | 'body' | 'signal'> {
  readonly headers?: Readonly<Record<string, string>>;
}
