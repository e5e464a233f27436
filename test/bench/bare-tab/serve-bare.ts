import type { AddressInfo } from 'node:net';
import express from 'express';
import { tabFiles } from '../../../src/server/tab-files.ts';
import { buildPage } from '../../../tab/build-page.ts';

/** The least page there is, served as the tab is. */
export async function serveBare(outDir: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  await buildPage('test/bench/bare-tab', '/tab/', outDir);
  const app = express();
  app.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  app.use('/tab', tabFiles(outDir));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
