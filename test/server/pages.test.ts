import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { SECRETARY } from '../support/server-people.ts';

describe('the pages of the server', () => {
  let server: ServerFixture;
  let folder: string;
  const script = `console.log(${JSON.stringify('å'.repeat(3_000))})`;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-tab-'));
    await mkdir(join(folder, 'tab', 'assets'), { recursive: true });
    await writeFile(join(folder, 'outside.txt'), 'outside');
    await writeFile(join(folder, 'tab', 'index.html'), '<!doctype html><title>Rådslag</title>');
    await writeFile(join(folder, 'tab', 'assets', 'main-Ab12_-9z.js'), script);
    await mkdir(join(folder, 'tab', 'configure', 'assets'), { recursive: true });
    await writeFile(
      join(folder, 'tab', 'configure', 'index.html'),
      '<!doctype html><title>Lägg till</title>',
    );
    await writeFile(join(folder, 'tab', 'configure', 'assets', 'main-Ab12_-9z.js'), script);
    const botRouter = Router();
    botRouter.post('/api/messages', (_request, response) => void response.json({ bot: true }));
    server = await startServer({
      tabDir: join(folder, 'tab'),
      botRouter,
      publicUrl: 'https://radslag.example',
    });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it('carry headers that let nobody guess, frame or sniff', async () => {
    for (const path of ['/', '/healthz', '/tab/', '/api/v1/me', '/nowhere']) {
      const { headers } = await server.ask(path);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('say what the app’s manifest links to, in the language of whoever reads', async () => {
    for (const [path, swedish, english] of [
      ['/privacy', 'Personuppgiftsansvarig är', 'The controller is'],
      ['/terms', 'fri programvara', 'free software'],
    ] as const) {
      expect(await (await server.ask(path)).text()).toContain(swedish);
      const inEnglish = await server.ask(path, { headers: { 'accept-language': 'en' } });
      expect(await inEnglish.text()).toMatch(new RegExp(`<html lang="en">[^]*<p>[^]*</p><p>[^]*${english}`));
    }
  });

  it('let Teams frame the tab, and nothing but our own scripts run in it', async () => {
    const policy = (await server.ask('/tab/')).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    // Outside Teams tokens are fetched from the issuer, and from nowhere else.
    expect(policy).toContain(
      "connect-src 'self' https://res.cdn.office.net https://login.microsoftonline.com;",
    );
    expect(policy).toContain("form-action 'none'");
    expect(policy).toMatch(
      /frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft https:\/\/teams\.microsoft\.com/,
    );
    const api = (await server.ask('/api/v1/me', { as: SECRETARY })).headers.get('content-security-policy');
    expect(api).toContain("frame-ancestors 'none'");
  });

  it('give the page that adds the tab at its own address, apart from the tab', async () => {
    expect(await (await server.ask('/tab/configure')).text()).toContain('<title>Lägg till</title>');
    const { headers } = await server.ask('/tab/configure/assets/main-Ab12_-9z.js');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('give the tab at every address inside it, and never the wrong file', async () => {
    for (const path of ['/tab/', '/tab/meetings/2027-02', '/tab/index.html']) {
      const answer = await server.ask(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await answer.text()).toContain('<title>Rådslag</title>');
    }
    const moved = await server.ask('/tab?x=1');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/tab/?x=1']);
    expect((await server.ask('/tab/assets/gone-12345678.js')).status).toBe(404);
  });

  it('send hashed files compressed, to be kept for ever', async () => {
    const path = '/tab/assets/main-Ab12_-9z.js';
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await server.ask(path, { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('content-type')).toMatch(/javascript/);
      expect(await answer.text()).toBe(script);
      const known = { 'if-none-match': answer.headers.get('etag') ?? '' };
      expect((await server.ask(path, { headers: known })).status).toBe(304);
    }
  });

  it.each([
    '/tab/../outside.txt',
    '/tab/%2e%2e/outside.txt',
    '/tab/..%2foutside.txt',
    '/tab/..%5coutside.txt',
    '/tab//etc/passwd',
    '/tab/%00',
    '/tab/%E0%A4%A',
  ])('never lead out of the tab’s folder: %s', async (path) => {
    const { status, text } = await rawGet(server.url, path);
    expect(text).not.toMatch(/outside|root:/);
    expect(status).toBeLessThan(500);
  });

  it('show a tab that is built anew', async () => {
    await writeFile(join(folder, 'tab', 'index.html'), '<title>Ny</title>');
    await utimes(join(folder, 'tab', 'index.html'), 1, 1);
    expect(await (await server.ask('/tab/')).text()).toContain('Ny');
  });

  it('say what this is, at the root and where nothing is', async () => {
    const page = await server.ask('/', { headers: { 'accept-language': 'en' } });
    expect(await page.text()).toContain('There is nothing to see here');
    const nowhere = await server.ask('/nowhere');
    expect([nowhere.status, (await problemOf(nowhere)).code]).toEqual([404, 'address-not-found']);
    expect((await server.ask('/api/v2/me')).status).toBe(404);
  });

  it('hand activities to the bot', async () => {
    expect(await (await server.ask('/api/messages', { body: {} })).json()).toEqual({ bot: true });
    expect((await server.ask('/api/messages')).status).toBe(404);
  });

  it('count requests without saying whose', async () => {
    const text = await (await server.ask('/metrics')).text();
    expect(text).toMatch(
      /radslag_http_requests_total\{area="api",route="\/me",method="GET",status="200"\} [1-9]/,
    );
    expect(text).toMatch(/radslag_outbox_jobs\{state="waiting"\} 0/);
    expect(text).toContain('radslag_live_streams 0');
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? -?[\d.e+-]+)$/);
  });
});

describe('a server', () => {
  it('says how to build the tab where that is not done', async () => {
    const server = await startServer();
    const answer = await server.ask('/tab/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
    await server.stop();
  });

  it('with a simulator lets it guard everything, and frames the tab on its own page alone', async () => {
    const router = Router();
    router.get('/', (request, response) => void response.json(request.query));
    const guard = Router();
    guard.use((incoming, response, next) => {
      if (incoming.headers['x-forwarded-for'] === undefined) next();
      else response.status(403).end();
    });
    const server = await startServer({ simulator: { guard, router } });
    expect(await (await server.ask('/?som=maja')).json()).toEqual({ som: 'maja' });
    expect((await server.ask('/healthz', { headers: { 'x-forwarded-for': '10.0.0.1' } })).status).toBe(403);
    const policy = (await server.ask('/tab/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self';");
    expect(policy).not.toContain('https:');
    await server.stop();
  });

  it('finishes what is under way when it stops', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const botRouter = Router();
    botRouter.post('/api/messages', (_request, response) => {
      arrived();
      setTimeout(() => response.json({ finished: true }), 100);
    });
    const server = await startServer({ botRouter });
    const slow = server.ask('/api/messages', { body: {} });
    await arrival;
    const stopped = server.stop();
    expect(await (await slow).json()).toEqual({ finished: true });
    await stopped;
    await expect(server.ask('/healthz')).rejects.toThrow('fetch failed');
  });
});

/** A request whose address is sent as it stands; fetch would tidy it. */
function rawGet(url: string, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (text += piece));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
