import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/server/log.ts';
import type { RunningProduct } from '../../src/startup/start-product.ts';
import { startProduct } from '../../src/startup/start-product.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';

/** The whole product in this process on a free port, with a folder of its own that is removed with it. */
export interface ProductUnderTest extends RunningProduct {
  readonly dataDir: string;
  readonly simulator: Simulator;
  /** The tab's API as a person of the roster, with a real token of the simulator. */
  as(personId: string): TabApi;
  /** Waits until every side effect of what has happened is carried out, but for what is timed for later. */
  settle(): Promise<void>;
  end(): Promise<void>;
}

export interface TabApi {
  request(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  get<T>(path: string): Promise<T>;
  /** Sends a command and answers the meeting after it; throws with the problem's code when it is refused. */
  command(meetingId: string, command: MeetingCommand): Promise<MeetingView>;
}

/** Longer than any pause between two tries of a job. */
const SOON_MS = 360_000;

export async function productUnderTest(
  options: { readonly groupFile?: string; readonly databaseUrl?: string } = {},
): Promise<ProductUnderTest> {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-test-'));
  const environment: Record<string, string> = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  if (options.databaseUrl !== undefined) environment['DATABASE_URL'] = options.databaseUrl;
  if (options.groupFile !== undefined) {
    environment['GROUP_FILE'] = join(dataDir, 'group.yaml');
    writeFileSync(environment['GROUP_FILE'], options.groupFile);
  }
  const product = await startProduct(readConfig(environment), createLog('silent'));
  const simulator = demoOf(product);
  let requests = 0;

  function as(personId: string): TabApi {
    const persona = simulator.channel.members.find((member) => member.key === personId);
    if (!persona) throw new Error(`nobody of that name in the channel: ${personId}`);
    let token: Promise<string> | undefined;
    const request: TabApi['request'] = async (method, path, body, headers = {}) => {
      token ??= simulator.issuer.tabToken(persona);
      requests += 1;
      return fetch(`${product.url}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await token}`,
          'accept-language': 'sv',
          'idempotency-key': `test-${requests}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    };
    return {
      request,
      async get<T>(path: string) {
        const answer = await request('GET', path);
        if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
        return (await answer.json()) as T;
      },
      async command(meetingId, command) {
        const answer = await request('POST', `/meetings/${meetingId}/commands`, command);
        if (!answer.ok) throw new Error(`${command.type}: ${answer.status} ${await answer.text()}`);
        return (await answer.json()) as MeetingView;
      },
    };
  }

  return {
    ...product,
    simulator,
    dataDir,
    as,
    async settle() {
      // The product's own runner works beside: what it holds is waited for too.
      for (;;) {
        await product.outbox.runDue();
        const { outbox } = product.workplace.store;
        const { running } = await outbox.counts();
        // What waits for its hour, such as a reminder, waits on; what is tried again in a moment does not.
        const due = await outbox.nextDue();
        const soon = product.workplace.clock.now('UTC').instant;
        if (running === 0 && (due === null || Date.parse(due) > Date.parse(soon) + SOON_MS)) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async end() {
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function demoOf({ simulator }: RunningProduct): Simulator {
  if (!simulator) throw new Error('the product under test is the demo');
  return simulator;
}
