import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { frameActivity } from '../../src/simulator/activity-frames.ts';
import { DEMO_CHANNEL } from '../../src/simulator/demo-identities.ts';
import type { Persona } from '../../src/simulator/persona.ts';
import type { ExampleProduct } from './example.ts';
import { startExample } from './example.ts';
import type { Figures } from './figure.ts';
import { rounded } from './figure.ts';
import type { Kind, KindsOfMeeting } from './invoke-kinds.ts';
import { beforeMeeting, duringMeeting, inReview, leftOut } from './invoke-kinds.ts';
import type { Shot } from './load.ts';
import { load } from './load.ts';

const AT_ONCE = 50;
const SECONDS = 1;
const MEETING = 'exempel-nasta-motet';

/**
 * Every kind of invoke, 50 at once through the whole stack (HTTP, token check, decide, commit, card back), at the stage
 * of a meeting where people send it: p50 and p99 of each in milliseconds. Every one must be answered with a card, a
 * dialog, what was found or words. The worst of all stands last.
 */
export async function measureInvokes(): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-bench-'));
  const product = await startExample(dataDir);
  try {
    return await measured(product);
  } finally {
    await product.child.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measured({ child, issuer, personas, secretary }: ExampleProduct): Promise<Figures> {
  const serviceUrl = `${child.url}/simulator/connector/`;
  const [bot, tab] = await Promise.all([issuer.botToken(serviceUrl), issuer.tabToken(secretary)]);
  const directors = personas.filter(({ group }) => group === 'director' || group === 'chair');
  const command = apiOf(child.url, tab);
  const figures: Record<string, Figures[string]> = {};
  const worst = { kind: '', p99: 0 };

  const measure = async (kinds: readonly Kind[]): Promise<void> => {
    for (const kind of kinds) {
      const senders = kind.by === 'secretary' ? [secretary] : directors;
      const shots = kind.values.flatMap((value) =>
        senders.map((sender) => shotOf(sender, kind.name, value, { serviceUrl, token: bot })),
      );
      let turn = 0;
      const next = (): Shot => shots[(turn += 1) % shots.length] ?? { headers: {}, body: '' };
      const result = await load({
        url: `${child.url}/api/messages`,
        atOnce: AT_ONCE,
        seconds: SECONDS,
        next,
        right: (status, body) => status === 200 && ANSWERED.test(body),
      });
      if (result.wrong > 0) throw new Error(`${kind.what}: ${result.wrong} of ${result.answers} were wrong`);
      figures[`invokes.${kind.what}.p50`] = { value: rounded(result.p50), unit: 'ms' };
      figures[`invokes.${kind.what}.p99`] = { value: rounded(result.p99), unit: 'ms' };
      if (result.p99 > worst.p99) Object.assign(worst, { kind: kind.what, p99: result.p99 });
    }
  };

  const seen = (meeting: MeetingView): KindsOfMeeting => ({
    meetingId: MEETING,
    itemIds: meeting.items.map(({ itemId }) => itemId),
    agendaVersion: meeting.version,
    directorId: directors[0]?.key ?? '',
  });
  const noticed = seen(await command({ type: 'PostNotice', data: {} }));
  const stages = [beforeMeeting, duringMeeting, inReview];
  const missing = leftOut(stages.flatMap((stage) => stage(noticed)));
  if (missing.length > 0) throw new Error(`not measured: ${missing.join(', ')}`);
  await measure(beforeMeeting(noticed));
  await command({ type: 'StartMeeting', data: {} });
  const started = await command({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
  await measure(duringMeeting(seen(started)));
  await command({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
  const reviewers = directors.map(({ key }) => ({ personId: key }));
  await measure(inReview(seen(await command({ type: 'SendForReview', data: { reviewers } }))));
  return { ...figures, 'invokes.worst': { value: rounded(worst.p99), unit: `ms, p99 of ${worst.kind}` } };
}

/** Any answer that a client draws; what is right of its kind is said by the tests. */
const ANSWERED = /vnd\.microsoft\.(?:card\.adaptive|activity\.message)|"task":\{|"composeExtension":\{/;

function apiOf(base: string, token: string) {
  let asked = 0;
  return async (command: MeetingCommand): Promise<MeetingView> => {
    asked += 1;
    const answer = await fetch(`${base}/api/v1/meetings/${MEETING}/commands`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `bench-${asked}`,
      },
      body: JSON.stringify(command),
    });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as MeetingView;
  };
}

function shotOf(
  sender: Persona,
  name: string,
  value: object,
  { serviceUrl, token }: { readonly serviceUrl: string; readonly token: string },
): Shot {
  const parts = {
    type: 'invoke',
    conversationId: DEMO_CHANNEL.id,
    rest: { name, value: structuredClone(value) as Record<string, never> },
  } as const;
  return {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(
      frameActivity(sender, parts, { serviceUrl, instant: new Date(0).toISOString(), locale: 'sv-SE' }),
    ),
  };
}
