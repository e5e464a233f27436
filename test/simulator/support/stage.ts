import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createAdjustableClock } from '../../../src/simulator/adjustable-clock.ts';
import type { SimulatorOptions } from '../../../src/simulator/simulator.ts';
import { createSimulator } from '../../../src/simulator/simulator.ts';
import type { ExtensionOffer } from '../../../src/simulator/wire.ts';
import { createFakeBot } from './fake-bot.ts';
import { PERSONAS } from './personas.ts';

/** What the fake bot's manifest would offer. */
export const OFFER: ExtensionOffer = {
  searches: [
    {
      id: 'beslut',
      title: { sv: 'Beslut', en: 'Decisions' },
      parameter: 'query',
      hint: { sv: 'Sökord', en: 'Words' },
    },
    {
      id: 'uppdrag',
      title: { sv: 'Uppdrag', en: 'Tasks' },
      parameter: 'query',
      hint: { sv: 'Namn', en: 'Name' },
    },
  ],
  acts: [
    { id: 'gor-till-beslut', title: { sv: 'Gör till beslut', en: 'Make into a decision' } },
    { id: 'svar', title: { sv: 'Registrera som svar', en: 'Register as a reply' } },
  ],
  linkHosts: ['127.0.0.1'],
};

/** The simulator and the fake bot on one server on loopback, with a data folder of their own. */
export async function openStage(overrides: Partial<SimulatorOptions> = {}) {
  const dataDir = overrides.dataDir ?? (await mkdtemp(join(tmpdir(), 'radslag-simulator-')));
  const clock = overrides.clock ?? (await createAdjustableClock({ dataDir }));
  let base = 'http://127.0.0.1:1';
  const simulator = await createSimulator({
    baseUrl: () => base,
    publicUrl: 'http://127.0.0.1:3978',
    microsoftAppId: undefined,
    dataDir,
    personas: PERSONAS,
    clock,
    extension: OFFER,
    upcomingMeeting: () =>
      Promise.resolve({ title: 'Kommundirektörsmöte', start: '2027-02-19T07:30:00.000Z' }),
    presenterPage: () => Promise.resolve(undefined),
    ...overrides,
  });
  const bot = createFakeBot({
    issuerUrl: () => simulator.issuer.url(),
    outboundToken: () => simulator.outboundCredentials.token(),
  });
  const app = express();
  app.use(simulator.guard, bot.router, simulator.router);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    app,
    base,
    bot,
    clock,
    dataDir,
    simulator,
    /** Stops the server and removes the folder. */
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
