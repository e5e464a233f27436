import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/server/log.ts';
import type { Store } from '../../src/store/store.port.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import { faultForLog } from '../../src/usecases/fault-for-log.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';

describe('when something breaks', () => {
  let running: ServerFixture | undefined;
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });

  const broken = (store: Store): Store => ({
    ...store,
    register: {
      ...store.register,
      meetingsAround: () =>
        Promise.reject(new StoreFault('store-write-failed', 'could not write "Anna Andersson"')),
    },
    outbox: { ...store.outbox, counts: () => Promise.reject(new Error('gone')) },
    events: { ...store.events, ping: () => Promise.reject(new Error('gone')) },
  });

  it('answers with a number that stands in the log, and tells nothing of the inside', async () => {
    const server = (running = await startServer({ withStore: broken }));
    const answer = await server.ask('/api/v1/meetings', { as: SECRETARY });
    const problem = await problemOf(answer);
    expect([answer.status, problem.code]).toEqual([500, 'internal-fault']);
    const id = String(problem.params?.['id']);
    expect(answer.headers.get('x-request-id')).toBe(id);
    expect(JSON.stringify(problem)).not.toMatch(/store|Anna|\.ts/);
    const line = server.lines.find((one) => one.includes('internal-fault')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      request: id,
      fault: { code: 'store-write-failed' },
    });
  });

  it('is not ready while the store cannot be reached, but alive, and measured', async () => {
    const server = (running = await startServer({ withStore: broken }));
    expect((await server.ask('/readyz')).status).toBe(503);
    expect((await server.ask('/healthz')).status).toBe(200);
    expect(await (await server.ask('/metrics')).text()).toContain('radslag_store_up 0');
  });

  it('logs ids and never names, addresses, tokens or texts', async () => {
    const server = (running = await startServer());
    await server.meeting('silent-log');
    const note = { text: 'Hemlig anteckning' };
    await server.ask('/api/v1/meetings/silent-log/notes/own', { as: DIRECTOR, method: 'PUT', body: note });
    await server.ask('/api/v1/meetings/silent-log/Arvid%20Lindqvist', { as: DIRECTOR });
    await server.ask('/api/v1/agenda-preview', { as: SECRETARY, raw: '{"text": "Anna Andersson' });
    await server.ask('/api/v1/me', { token: 'eyJ.abc.def' });
    const log = server.lines.join('');
    expect(log).not.toMatch(/Lindqvist|Anna|Hemlig|eyJ|example\.org|Bearer/);
    const write = server.lines
      .map((line) => JSON.parse(line) as object)
      .find((line) => 'route' in line && line.route === '/meetings/:meetingId/notes/:kind');
    expect(write).toMatchObject({ area: 'api', method: 'PUT', status: 204, person: 'arvid' });
  });

  it('keeps a message only where the runtime made it', () => {
    expect(faultForLog(new TypeError('x is undefined'))).toMatchObject({ message: 'x is undefined' });
    const quoting = new SyntaxError('"Anna" is not JSON', { cause: new StoreFault('store-closed', 'Anna') });
    expect(faultForLog(quoting)).toMatchObject({ name: 'SyntaxError', cause: { code: 'store-closed' } });
    expect(JSON.stringify(faultForLog(quoting))).not.toContain('Anna');
    expect(faultForLog('Anna')).toEqual({ name: 'string' });
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const fault = new StoreFault('store-closed', 'Anna');
    log.error({ fault }, 'raw');
    log.error({ fault: faultForLog(fault) }, 'summed up');
    log.error({ fault: { text: 'Anna' } }, 'odd');
    expect(lines.map((line) => (JSON.parse(line) as { fault: object }).fault)).toMatchObject([
      { code: 'store-closed' },
      { code: 'store-closed' },
      { name: 'object' },
    ]);
    expect(lines.join('')).not.toContain('Anna');
  });
});
