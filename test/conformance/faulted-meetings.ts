import type { MeetingView } from '../../src/contract/views.ts';
import type { OutboxView } from '../../src/contract/delivery-views.ts';
import type { GraphReport } from '../support/conformance-doubles.ts';
import type { OutlookRun } from './faulted-outlook.ts';
import { isInvited, OUTLOOK_JOBS, outlookOf } from './faulted-outlook.ts';
import type { Production } from './production-on-doubles.ts';
import { startProduction } from './production-on-doubles.ts';

/** What became of many meetings that were called, held and filed while Graph failed. */
export interface FaultedRun {
  readonly report: GraphReport;
  readonly meetings: number;
  /** Files of the log that do not stand in the library once, with their sum. */
  readonly wrongFiles: readonly string[];
  /** Files in the library that the log does not know. */
  readonly strangeFiles: readonly string[];
  /** Clauses without one right row in the list of decisions, and rows of no clause. */
  readonly wrongRows: readonly string[];
  /** Jobs that wait for a person's word; mails whose answer was lost are not among them. */
  readonly parked: readonly string[];
  /** Invitations and mail. */
  readonly outlook: OutlookRun;
}

const CLAUSES = ['anta budgeten för året', 'uppdra åt Berga att ta fram underlag till nästa möte'];
/** How requests fail, as often as each other; of the last ones the work was done. */
const KINDS: readonly object[] = [
  { kind: 'throttle', retryAfter: 0.2 },
  { kind: 'unavailable', retryAfter: 0.2 },
  { kind: 'gatewayTimeout' },
  { drop: 'before' },
  { drop: 'mid' },
  { kind: 'expiredToken' },
  { kind: 'precondition' },
  { kind: 'exists' },
  { kind: 'locked' },
  { delayMs: 300 },
  { when: 'after', drop: 'before' },
  { when: 'after', kind: 'gatewayTimeout' },
  { when: 'after', kind: 'unavailable', retryAfter: 0.2 },
];
/** Of the requests; somewhat more than the three of ten, since answers that are slow are not counted as faults. */
const SHARE = 0.36;

/**
 * Holds so many meetings in the product as a tenant runs it, three requests of ten to Graph failing, and looks what
 * stands in the library when all has come to rest.
 */
export async function holdFaultedMeetings(
  shared: string,
  count: number,
  patienceMs: number,
): Promise<FaultedRun> {
  const production = await startProduction({ shared, proof: 'secret', graph: true, mailbox: true });
  try {
    const { client } = production.teams;
    await client.install(client.channel(), 'add', { user: production.secretary });
    await production.provision();
    failSometimes(production, count * 70);
    const ids = Array.from({ length: count }, (_, index) => `faulted-${index + 1}`);
    for (const [index, id] of ids.entries()) await callMeeting(production, id, titleOf(index));
    await untilAtRest(production, ids, patienceMs);
    for (const [index, id] of ids.entries())
      await (index % CANCELLED_OF === CANCELLED_OF - 1
        ? command(production, id, 'CancelMeeting', { reason: 'För få kan komma.' })
        : holdMeeting(production, id));
    const { views, outbox } = await untilAtRest(production, ids, patienceMs);
    const { entra } = production;
    entra.clearRules();
    const parked = outbox.parked
      .filter(({ why }) => why !== 'mail-unanswered')
      .map(({ kind, why, meetingId }) => `${meetingId}: ${kind}, ${why}`);
    const report = entra.report();
    return { ...heldAgainst(report, views), parked, outlook: outlookOf(entra, views, outbox) };
  } finally {
    await production.end();
  }
}

/** Every so many meetings one is cancelled instead of held. */
const CANCELLED_OF = 3;

/**
 * The same requests fail in every run of so many. A rule does not see the requests that earlier rules fail: of those it
 * is to let pass, so many fewer.
 */
function failSometimes({ entra }: Production, requests: number): void {
  let state = 20_181_130;
  const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  let before = 0;
  let after = 0;
  for (let at = 0; at < requests; at += 1) {
    if (chance() >= SHARE) continue;
    const fault = KINDS[Math.floor(chance() * KINDS.length)] ?? {};
    const isAfter = 'when' in fault;
    const skip = at - before - (isAfter ? after : 0);
    entra.addRule({ ...fault, skip, times: 1, match: { path: '^/(drives|sites|teams|users|__upload)' } });
    if (isAfter) after += 1;
    else before += 1;
  }
}

/** What is asked of the API by the secretariat, and the meeting after it. */
async function send(production: Production, path: string, body: object): Promise<MeetingView> {
  const answer = await production.ask(production.secretary, 'POST', path, body);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as MeetingView;
}

function command(
  production: Production,
  meetingId: string,
  type: string,
  data: object,
): Promise<MeetingView> {
  return send(production, `/meetings/${meetingId}/commands`, { type, data });
}

/** Few meetings of a day have the same title, and these share the name of their folder. */
const NAMESAKES = 4;

function titleOf(index: number): string {
  return `Kommundirektörsmöte ${Math.floor(index / NAMESAKES) + 1}`;
}

/** Everybody is called, reminded, and told of another place. */
async function callMeeting(production: Production, meetingId: string, title: string): Promise<void> {
  const date = Temporal.Now.plainDateISO('Europe/Stockholm').toString();
  const details = { title, date, start: '08:30', end: '12:00', place: 'Stadshuset' };
  await send(production, '/meetings', {
    meetingId,
    details,
    source: { kind: 'text', text: '1. Budget för kansliet\n2. Gemensam upphandling' },
  });
  await command(production, meetingId, 'PostNotice', {});
  await command(production, meetingId, 'RemindUnanswered', { reminderId: `${meetingId}-reminder` });
  await command(production, meetingId, 'ChangeDetails', { details: { ...details, place: 'Kulturhuset' } });
}

async function holdMeeting(production: Production, meetingId: string): Promise<void> {
  const tell = (type: string, data: object) => command(production, meetingId, type, data);
  const { items } = await tell('StartMeeting', { time: '08:30' });
  for (const [index, text] of CLAUSES.entries())
    await tell('RecordClause', { itemId: items[index]?.itemId, clauseId: `${meetingId}-${index}`, text });
  await tell('ConfirmAttendance', { missing: [], alsoPresent: [] });
  await tell('CloseMeeting', { time: '12:00', leftovers: 'keep' });
  await tell('MarkChecked', { name: 'Alva Ek', how: 'checked' });
  await tell('AgreeProtocol', {});
}

/** Waits until nothing more comes by itself; what never comes is told by the comparison. */
async function untilAtRest(
  production: Production,
  ids: readonly string[],
  patienceMs: number,
): Promise<{ readonly views: readonly MeetingView[]; readonly outbox: OutboxView }> {
  const began = performance.now();
  const read = async <T>(path: string): Promise<T> =>
    (await production.ask(production.secretary, 'GET', path)).json() as Promise<T>;
  const known = new Map<string, MeetingView>();
  for (;;) {
    // Who waits must not take the processor from what is waited for: what has come to rest is not looked at again.
    for (const id of ids) {
      const view = known.get(id);
      if (!view || !isAtRest(production, view)) known.set(id, await read<MeetingView>(`/meetings/${id}`));
    }
    const views = [...known.values()];
    const outbox = await read<OutboxView>('/outbox');
    const held = views.filter(({ phase }) => phase !== 'cancelled' && phase !== 'notified');
    const filed = rowsOf(production.entra.report()).length >= held.length * CLAUSES.length;
    const gone = !outbox.waiting.some(({ kind, how }) => how !== 'planned' && OUTLOOK_JOBS.has(kind));
    const whole = filed && gone && views.every((view) => isAtRest(production, view));
    if (whole || performance.now() - began > patienceMs) return { views, outbox };
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** Whether all that comes of a meeting has come: people are invited, and what was agreed is filed. */
function isAtRest({ entra }: Production, view: MeetingView): boolean {
  const called = view.phase === 'notified' || view.phase === 'cancelled';
  return isInvited(entra, view) && (called || view.archived !== undefined);
}

function heldAgainst(
  report: GraphReport,
  all: readonly MeetingView[],
): Omit<FaultedRun, 'parked' | 'outlook'> {
  const views = all.filter(({ phase }) => phase !== 'cancelled');
  const stood = report.files.filter(({ folder, path }) => !folder && !path.endsWith('/manifest.json'));
  const sums = new Map<string, number>();
  for (const { sha256 = '' } of stood) sums.set(sha256, (sums.get(sha256) ?? 0) + 1);
  const filed = views.flatMap(({ archived }) => archived?.files ?? []);
  const known = new Map<string, number>();
  for (const { sha256 } of filed) known.set(sha256, (known.get(sha256) ?? 0) + 1);
  const manifests = report.files.filter(({ path }) => path.endsWith('/manifest.json')).length;
  const clauses = views.flatMap(({ items }) => items.flatMap((item) => item.clauses));
  const rows = rowsOf(report);
  return {
    report,
    meetings: all.length,
    wrongFiles: [
      ...views.filter(({ archived }) => !archived).map(({ meetingId }) => `${meetingId}: not filed`),
      ...[...known].filter(([sum, count]) => sums.get(sum) !== count).map(([sum]) => sum),
      ...(manifests === views.length ? [] : [`${manifests} manifests of ${views.length}`]),
    ],
    strangeFiles: stood.filter(({ sha256 = '' }) => !known.has(sha256)).map(({ path }) => path),
    wrongRows: [
      ...clauses
        .filter(({ clauseId, text }) => {
          const own = rows.filter((row) => row['RadslagBeslut'] === clauseId);
          return own.length !== 1 || own[0]?.['RadslagText'] !== `att ${text}`;
        })
        .map(({ clauseId }) => clauseId),
      ...(rows.length === clauses.length ? [] : [`${rows.length} rows of ${clauses.length}`]),
    ],
  };
}

function rowsOf(report: GraphReport): readonly Readonly<Record<string, unknown>>[] {
  return report.lists.find(({ list }) => list === 'Beslut')?.items ?? [];
}
