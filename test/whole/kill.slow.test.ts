import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import { createIssuer } from '../../src/simulator/issuer.ts';
import { createPersona } from '../../src/simulator/persona.ts';
import type { Child } from '../bench/child.ts';
import { startChild } from '../bench/child.ts';
import { until } from '../support/until.ts';

const MEETING = 'exempel-nasta-motet';
const ROUNDS = 20;
const DIRECTORS = [
  'alva',
  'borje',
  'disa',
  'ebbe',
  'freja',
  'gustav',
  'hedda',
  'ivar',
  'juni',
  'klas-ake',
  'linnea',
];
const PROGRAM = fileURLToPath(new URL('../../src/radslag.mjs', import.meta.url));

const dataDir = mkdtempSync(join(tmpdir(), 'radslag-kill-'));
let child: Child;
/** By director: the number of the last reply that was acknowledged, and of the last that was sent. */
const acknowledged = new Map<string, number>();
const sent = new Map<string, number>();

const acknowledgedReplies = () => [...acknowledged.values()].reduce((sum, number) => sum + number, 0);

const start = () => startChild([PROGRAM, 'serve'], { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' });

async function tokenOf(key: string): Promise<string> {
  const issuer = await createIssuer({ baseUrl: () => child.url, dataDir });
  const seed = { key, name: key, group: 'director', organisation: '', office: '' } as const;
  return issuer.tabToken(createPersona(seed));
}

/** The replies are told apart by their times: number 75 is "from 01:15". */
function timeOf(number: number): string {
  return `${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`;
}

async function ask(token: string, method: string, path: string, body?: object, key = ''): Promise<Response> {
  return fetch(`${child.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

/** Replies one after the other until the connection breaks. */
async function replyUntilItBreaks(director: string): Promise<void> {
  const token = await tokenOf(director);
  for (;;) {
    const number = (sent.get(director) ?? 0) + 1;
    sent.set(director, number);
    const reply = { kind: 'partial', from: timeOf(number) };
    const command = { type: 'Reply', data: { personId: director, reply } };
    const answer = await ask(
      token,
      'POST',
      `/meetings/${MEETING}/commands`,
      command,
      `${director}-${number}`,
    ).catch(() => null);
    if (!answer?.ok) return;
    acknowledged.set(director, number);
  }
}

beforeAll(async () => {
  child = await start();
  const answer = await ask(
    await tokenOf('maja'),
    'POST',
    `/meetings/${MEETING}/commands`,
    { type: 'PostNotice', data: {} },
    'notice',
  );
  if (!answer.ok) throw new Error(`notice: ${answer.status} ${await answer.text()}`);
});
afterAll(async () => {
  await child.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it(`loses no acknowledged reply when it is killed in the middle of replies, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const replying = DIRECTORS.map(replyUntilItBreaks);
    // Somewhere in the first commits, or after the first was acknowledged; at another moment each time.
    const before = acknowledgedReplies();
    if (round % 2 === 1) await until(() => acknowledgedReplies() > before);
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 120));
    process.kill(child.pid, 'SIGKILL');
    await Promise.all(replying);
    child = await start();
    const answer = await ask(await tokenOf('maja'), 'GET', `/meetings/${MEETING}`);
    const { people } = (await answer.json()) as MeetingView;
    for (const director of DIRECTORS) {
      const kept = people.find((person) => person.personId === director)?.reply?.value;
      const number =
        kept?.kind === 'partial' && kept.from
          ? Number(kept.from.slice(0, 2)) * 60 + Number(kept.from.slice(3))
          : 0;
      expect(number).toBeGreaterThanOrEqual(acknowledged.get(director) ?? 0);
      expect(number).toBeLessThanOrEqual(sent.get(director) ?? 0);
    }
  }
  console.log(`killed ${ROUNDS} times; ${acknowledgedReplies()} acknowledged replies, none lost`);
});
