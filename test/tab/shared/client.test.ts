import { describe, expect, it } from 'vitest';
import { createApi } from '../../../tab/shared/api/client.ts';
import { createTokens } from '../../../tab/app/tokens.ts';
import { aMeeting } from '../example-views.ts';

function anApi(answers: readonly (() => Response)[]) {
  const requests: { method: string; path: string; headers: Headers }[] = [];
  const renewed: boolean[] = [];
  let ids = 0;
  const api = createApi({
    language: 'sv-se',
    newId: () => `id-${(ids += 1)}`,
    wait: async () => undefined,
    tokens: {
      token: async (renew = false) => {
        renewed.push(renew);
        return renew ? 'fresh' : 'old';
      },
    },
    fetch: async (path, init) => {
      requests.push({
        method: init?.method ?? 'GET',
        path: path instanceof Request ? path.url : path.toString(),
        headers: new Headers(init?.headers),
      });
      const answer = answers[requests.length - 1];
      if (!answer) throw new TypeError('no network');
      return answer();
    },
  });
  return { api, requests, renewed };
}

const ok = (body: unknown, headers: Record<string, string> = {}) => Response.json(body, { headers });

describe('the API client', () => {
  it('sends language and bearer token, and asks for a fresh token once when it is refused', async () => {
    const { api, requests } = anApi([() => new Response(null, { status: 401 }), () => ok({ name: 'Anna' })]);
    await api.me();
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer fresh',
    ]);
    expect(requests[0]?.headers.get('accept-language')).toBe('sv-se');
  });

  it('answers with the very same meeting while the server says it is unchanged', async () => {
    const { api, requests } = anApi([
      () => ok(aMeeting(), { etag: '"12-x"' }),
      () => new Response(null, { status: 304 }),
    ]);
    const first = await api.meeting('m 1');
    expect(await api.meeting('m 1')).toBe(first);
    expect(requests.map(({ path }) => path)).toEqual(['/api/v1/meetings/m%201', '/api/v1/meetings/m%201']);
    expect(requests[1]?.headers.get('if-none-match')).toBe('"12-x"');
  });

  it('sends a write again under the same key when no answer came', async () => {
    const { api, requests } = anApi([
      () => {
        throw new TypeError('connection reset');
      },
      () => ok(aMeeting()),
    ]);
    await api.command('m', { type: 'PostNotice', data: {} });
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['id-1', 'id-1']);
  });

  it('says offline when there is no network', async () => {
    await expect(anApi([]).api.me()).rejects.toMatchObject({ kind: 'offline', passing: true });
  });

  it('hands on what the server says in words', async () => {
    const problem = {
      type: 'x',
      title: 'Nej',
      status: 403,
      detail: 'Kontakta sekretariatet.',
      code: 'not-allowed',
    };
    const { api } = anApi([
      () =>
        new Response(JSON.stringify(problem), {
          status: 403,
          headers: { 'content-type': 'application/problem+json' },
        }),
    ]);
    await expect(api.me()).rejects.toMatchObject({ kind: 'problem', passing: false, problem });
  });

  it('encodes the field of a draft for the address', async () => {
    const { api, requests } = anApi([() => new Response(null, { status: 204 })]);
    await api.saveDraft('m', 'text:item/1', { content: 'x', basedOn: 0, sequence: 1 });
    expect(requests[0]?.path).toBe('/api/v1/meetings/m/drafts/text%3Aitem%2F1');
  });
});

describe('the tokens of Teams', () => {
  const tokenFor = (exp: number) => `h.${btoa(JSON.stringify({ exp }))}.s`;

  it('are asked for once by several at the same time, kept, and asked for again a minute before they expire', async () => {
    let now = 0;
    let asked = 0;
    const tokens = createTokens(
      async () => {
        asked += 1;
        return tokenFor(now / 1000 + 3_600);
      },
      () => now,
    );
    await Promise.all([tokens.token(), tokens.token()]);
    now = 3_500_000;
    await tokens.token();
    expect(asked).toBe(1);
    now = 3_545_000;
    await tokens.token();
    expect(asked).toBe(2);
    await tokens.token(true);
    expect(asked).toBe(3);
  });
});
