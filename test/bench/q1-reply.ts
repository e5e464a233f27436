import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MeetingView } from '../../src/contract/views.ts';
import { frameActivity } from '../../src/simulator/activity-frames.ts';
import { DEMO_BOT_APP_ID, DEMO_CHANNEL } from '../../src/simulator/demo-identities.ts';
import type { Persona } from '../../src/simulator/persona.ts';
import type { Child } from './child.ts';
import { startChild } from './child.ts';
import { startExample } from './example.ts';
import type { Figures } from './figure.ts';
import { median, rounded } from './figure.ts';
import type { LoadResult, Shot } from './load.ts';
import { load } from './load.ts';

const AT_ONCE = 50;
const ROUNDS = 5;
const SECONDS = 3;
const MEETING = 'exempel-nasta-motet';

/**
 * Q1: an attendance reply through the whole stack (HTTP, token check, decide, durable commit, card back) against a bare
 * botbuilder bot that answers a constant card of the same size; both as processes of their own, taking turns in one
 * run, 50 at once. Every reply changes the person's answer, so every one is a durable commit.
 */
export async function measureReply(): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-bench-'));
  const { child: product, issuer, personas, secretary } = await startExample(dataDir);
  const serviceUrl = `${product.url}/simulator/connector/`;
  const botToken = await issuer.botToken(serviceUrl);
  const directors = personas.filter(
    (persona) => persona.group !== 'secretariat' && persona.group !== 'guest',
  );
  await postNotice(product.url, await issuer.tabToken(secretary));

  const shots = directors.map((persona) => repliesOf(persona, serviceUrl, botToken));
  let turn = 0;
  const next = (): Shot => {
    turn += 1;
    const [first, second] = shots[turn % shots.length] ?? [];
    const shot = Math.floor(turn / shots.length) % 2 === 0 ? first : second;
    if (!shot) throw new Error('no directors to reply');
    return shot;
  };
  const url = (base: string) => `${base}/api/messages`;
  const sample = await fetch(url(product.url), { method: 'POST', ...shotOf(next()) });
  const card = JSON.stringify(((await sample.json()) as { value: unknown }).value);
  const bare = await startChild([
    here('./bare-bot.ts'),
    issuer.url(),
    `${issuer.url()}/.well-known/openid-configuration`,
    DEMO_BOT_APP_ID,
    card,
  ]);
  const right = (status: number, body: string) =>
    status === 200 && body.includes('vnd.microsoft.card.adaptive');
  const run = async (child: Child, seconds: number) => {
    const before = child.cpuMs();
    const result = await load({ url: url(child.url), atOnce: AT_ONCE, seconds, next, right });
    return { ...result, cpu: (child.cpuMs() - before) / result.answers };
  };

  const ours: (LoadResult & { cpu: number })[] = [];
  const theirs: (LoadResult & { cpu: number })[] = [];
  try {
    await run(product, 1);
    await run(bare, 1);
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await run(bare, SECONDS));
      ours.push(await run(product, SECONDS));
    }
  } finally {
    await bare.stop();
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const wrong = [...ours, ...theirs].reduce((sum, result) => sum + result.wrong, 0);
  if (wrong > 0) throw new Error(`${wrong} answers were wrong: the figures mean nothing`);
  const perSecond = median(ours.map((result) => result.perSecond));
  const against = median(theirs.map((result) => result.perSecond));
  return {
    'Q1.replies': {
      value: rounded(perSecond),
      unit: 'replies/s',
      against: rounded(against),
      ratio: rounded(perSecond / against),
    },
    'Q1.p99': {
      value: rounded(median(ours.map((result) => result.p99))),
      unit: 'ms',
      against: rounded(median(theirs.map((result) => result.p99))),
    },
    'Q1.cpu': {
      value: rounded(median(ours.map((result) => result.cpu))),
      unit: 'ms of processor a reply',
      against: rounded(median(theirs.map((result) => result.cpu))),
    },
    'Q1.card': { value: card.length, unit: 'characters' },
  };
}

async function postNotice(base: string, token: string): Promise<void> {
  const answer = await fetch(`${base}/api/v1/meetings/${MEETING}/commands`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'bench-notice',
    },
    body: JSON.stringify({ type: 'PostNotice', data: {} }),
  });
  if (!answer.ok) throw new Error(`the notice was refused: ${answer.status} ${await answer.text()}`);
  const { phase } = (await answer.json()) as MeetingView;
  if (phase !== 'notified') throw new Error(`the meeting is ${phase}`);
}

/** Two replies of one person that differ, so that each undoes the other. */
function repliesOf(persona: Persona, serviceUrl: string, token: string): readonly [Shot, Shot] {
  const shot = (kind: string): Shot => ({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(
      frameActivity(
        persona,
        {
          type: 'invoke',
          conversationId: DEMO_CHANNEL.id,
          rest: {
            name: 'adaptiveCard/action',
            value: {
              action: { type: 'Action.Execute', verb: 'reply', data: { meetingId: MEETING, kind } },
              trigger: 'manual',
            },
          },
        },
        { serviceUrl, instant: new Date(0).toISOString(), locale: 'sv-SE' },
      ),
    ),
  });
  return [shot('attending'), shot('remote')];
}

function shotOf(shot: Shot): { headers: Record<string, string>; body: string } {
  return { headers: { ...shot.headers }, body: shot.body };
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
