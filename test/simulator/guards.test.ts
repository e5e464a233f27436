import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireDemo, SimulatorNotAllowed } from '../../src/simulator/guards.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** Status of a request with exactly these headers (fetch would not send a foreign Host). */
function statusOf(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${stage.base}${path}`, { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}
const keys = '/simulator/openid/keys';

describe('the simulator’s guard', () => {
  it('lets this machine’s own names through', async () => {
    const { port } = new URL(stage.base);
    expect(await statusOf(keys, {})).toBe(200);
    expect(await statusOf(keys, { host: `localhost:${port}` })).toBe(200);
    expect(await statusOf(keys, { origin: `http://localhost:${port}` })).toBe(200);
  });

  it.each([
    ['a foreign Host', { host: 'radslag.example' }],
    ['our name on another port', { host: '127.0.0.1:1' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['X-Forwarded-For', { 'x-forwarded-for': '127.0.0.1' }],
    ['X-Forwarded-Host', { 'x-forwarded-host': '127.0.0.1' }],
    ['Forwarded', { forwarded: 'for=127.0.0.1' }],
  ])('refuses %s everywhere', async (_name, headers) => {
    const spoof = headers as Record<string, string>;
    for (const path of [
      keys,
      '/',
      '/simulator/api/people',
      '/simulator/connector/v3/teams/x',
      '/api/messages',
    ]) {
      expect(await statusOf(path, spoof)).toBe(403);
    }
  });
});

describe('the page’s API', () => {
  const page = { 'x-radslag-simulator': '1' };

  it('answers the page’s own script alone', async () => {
    const path = '/simulator/api/people';
    expect(await statusOf(path, page)).toBe(200);
    expect(await statusOf(path, {})).toBe(403);
    expect(await statusOf(path, { ...page, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf(path, { ...page, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('wants an Origin on everything that changes something', async () => {
    expect(await statusOf('/simulator/api/clock', page, 'POST')).toBe(403);
    expect(await statusOf('/simulator/api/clock', { ...page, origin: stage.base }, 'POST')).toBe(400);
  });
});

describe('the simulator', () => {
  it('does not start with a Microsoft app id or an address others can reach', () => {
    const local = { publicUrl: 'http://127.0.0.1:3978', microsoftAppId: undefined };
    expect(() => requireDemo(local)).not.toThrow();
    expect(() => requireDemo({ ...local, publicUrl: 'http://localhost:3978' })).not.toThrow();
    expect(() => requireDemo({ ...local, microsoftAppId: '1' })).toThrow(SimulatorNotAllowed);
    for (const publicUrl of [
      'https://radslag.example',
      'http://0.0.0.0:3978',
      'http://127.0.0.1.evil.example',
    ]) {
      expect(() => requireDemo({ ...local, publicUrl })).toThrow(SimulatorNotAllowed);
    }
  });
});
