import { DIALOGS } from '../../bot/handlers/task.ts';
import { VERBS } from '../../bot/handlers/card-action.ts';
import { helpLines } from '../../bot/handlers/typed/rooms.ts';
import type { BotAnswer, BotFixture } from './bot-fixture.ts';
import { activityFrom } from './bot-fixture.ts';
import type { Sender } from './bot-people.ts';
import { BOT_ID, sender } from './bot-people.ts';

/** What came of many activities that nobody's client would send. */
export interface FuzzReport {
  readonly sent: number;
  /** How many were answered with each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that are no clear refusal of somebody who may do nothing, and faults of the product; the first few. */
  readonly wrong: readonly string[];
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Sends activities that are nearly right, in a row that follows from the seed, from people who may do nothing: a reader,
 * and somebody who is on no roster. Each must be answered, never with a fault, and in words where the client shows any.
 */
export async function fuzzBot(
  fixture: BotFixture,
  options: { readonly seed: number; readonly count: number; readonly atOnce?: number },
): Promise<FuzzReport> {
  const { seed, count, atOnce = 8 } = options;
  const random = seededRandom(seed);
  const examples = activityExamples();
  const before = await logOf(fixture);
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  let sent = 0;
  const lane = async (): Promise<void> => {
    while (sent < count) {
      sent += 1;
      const who = pick(random, POWERLESS);
      const example = pick(random, examples);
      const body = mutated(activityFrom(who, fixture.serviceUrl, example), random);
      const answer = await answerTo(fixture, body);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const problem = whatIsWrong(answer);
      if (problem && wrong.length < MOST_TOLD)
        wrong.push(`${problem}: ${(typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 400)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  const faults = fixture.lines.filter((line) => /turn failed|could not be taken|late turn/.test(line));
  const written = (await logOf(fixture))
    .filter((event) => !before.includes(event))
    .map((event) => `in the log: ${event}`);
  return { sent, statuses, wrong: [...wrong, ...faults.slice(0, MOST_TOLD), ...written.slice(0, MOST_TOLD)] };
}

/** Every event of the group, but that a person of the roster is known by one more of their accounts. */
async function logOf({ store }: BotFixture): Promise<readonly string[]> {
  const all: string[] = [];
  for (const kind of ['roster', 'numbering', 'meeting', 'pending', 'inquiry', 'task', 'uptake'])
    for (const stream of await store.events.streams('exempel', kind))
      for (const { type, version } of await store.events.read(stream, 0))
        if (type !== 'IdentityLinked') all.push(`${stream} ${version} ${type}`);
  return all;
}

/** A kept connection may be closed by the server just as it is used again: then it is asked once more on a new one. */
function answerTo(fixture: BotFixture, body: unknown): Promise<BotAnswer> {
  return fixture.post(body).catch(() => fixture.post(body));
}

const MOST_TOLD = 10;
const POWERLESS: readonly Sender[] = [sender('siv', 'Siv Holm'), sender('främling', 'Okänd')];
/** Not mine: bad JSON, a wrong token, too large, a kind of invoke that nobody knows. */
const REFUSED = new Set([400, 401, 413, 501]);

function whatIsWrong({
  status,
  body,
}: {
  readonly status: number;
  readonly body: unknown;
}): string | undefined {
  if (REFUSED.has(status)) return undefined;
  if (status !== 200) return `answered ${status}`;
  if (body === undefined) return undefined;
  const text = JSON.stringify(body);
  const said = /"(?:value|message|text)":"[^"]{10,}/.test(text) || text.includes('AdaptiveCard');
  return said ? undefined : `answered nothing that can be read: ${text.slice(0, 200)}`;
}

/** One activity of every kind that the bot takes: each button, dialog and typed command, and what Teams itself tells. */
function activityExamples(): readonly Readonly<Record<string, unknown>>[] {
  const ids = { meetingId: 'm1', itemId: 'i1', inquiryId: 'q1', taskId: 'task-0001', personId: 'anna' };
  const data = {
    ...ids,
    card: 'meeting',
    kind: 'attending',
    status: 'done',
    tasks: 'of',
    of: 'bo',
    granted: true,
    version: 1,
    alternativeId: 'bifaller',
    leftovers: 'keep',
    dialogId: 'stulet-id-1',
    clauses: 'att bifalla',
    post: 'yes',
    time: '10:40',
    what: 'arrived',
    title: 'Växel',
    choice: 'next',
    purpose: 'interest',
    question: 'Ska vi?',
    date: '2018-05-04',
    step: 'wording',
    place: 'i1',
    seen: 'x',
    round: 0,
    agendaVersion: 1,
  };
  const invoke = (name: string, value: object) => ({ type: 'invoke', name, value });
  const mention = { type: 'mention', mentioned: { id: BOT_ID, name: 'Rådslag' }, text: '<at>Rådslag</at>' };
  const lines = helpLines().flatMap(([{ sv, en }]) => [sv, en].flatMap((words) => words.split(' · ')));
  return [
    ...[...VERBS.keys()].flatMap((verb) => [
      invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }),
      { type: 'message', value: { verb, ...data } },
    ]),
    ...[...DIALOGS.keys()].flatMap((dialog) => [
      invoke('task/fetch', { data: { dialog, ...data }, context: { theme: 'default' } }),
      invoke('task/submit', { data: { dialog, ...data }, context: { theme: 'default' } }),
    ]),
    ...['composeExtension/query', 'composeExtension/fetchTask', 'composeExtension/submitAction'].map((name) =>
      invoke(name, { commandId: 'search', parameters: [{ name: 'query', value: 'växel' }], data }),
    ),
    ...lines.map((line) => ({
      type: 'message',
      text: `<at>Rådslag</at> ${line}`,
      entities: [mention],
    })),
    { type: 'installationUpdate', action: 'remove', channelData: ELSEWHERE },
    { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: { MeetingType: 'Scheduled' } },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
  ];
}

const ELSEWHERE = { tenant: { id: 'annan' }, team: { id: '19:annan@thread.tacv2' } };

/** What stands where something else was meant. */
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  1.5,
  '',
  ' ',
  '\u0000\u0001',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  '<at>Anna Ek</at>',
  '{{DATE(2018-04-20T08:00:00Z)}} ${namn}',
  "'; drop table events; --",
  '../../etc/passwd',
  '25:61',
  '2018-02-31',
  'm1',
  'anna',
  'i1',
  'q1',
  'närvaro ja',
  'å'.repeat(3_000),
  'x'.repeat(120_000),
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { __proto__: null, toString: 'x', valueOf: 1, toJSON: 'x' },
];

/** The activity with one to four things of it changed, or as text that is hardly JSON any more. */
function mutated(activity: Readonly<Record<string, unknown>>, random: () => number): unknown {
  let body: unknown = structuredClone(activity);
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) body = changedOnce(body, random);
  if (random() > 0.05) return body;
  const text = JSON.stringify(body) ?? 'null';
  const at = Math.floor(random() * text.length);
  return random() < 0.5
    ? text.slice(0, at)
    : `${text.slice(0, at)}${pick(random, ['"', '}', '\\', ']', ','])}${text.slice(at)}`;
}

function changedOnce(body: unknown, random: () => number): unknown {
  const places: { holder: Record<string, unknown>; key: string; path: string }[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const inner = `${path}/${key}`;
      // Who sends it is what Teams has signed: another sender is another person, not a forgery.
      if (!inner.startsWith('/from')) places.push({ holder, key, path: inner });
      walk(holder[key], inner);
    }
  };
  walk(body, '');
  // Most often what the person's client makes up; the frame is Teams' own and is refused before it is read.
  const payload = places.filter(({ path }) => /^\/(?:value|text)\b/.test(path));
  const among = payload.length > 0 && random() < 0.8 ? payload : places;
  const place = among.length > 0 ? pick(random, among) : undefined;
  if (!place) return pick(random, ODD);
  const { holder, key } = place;
  const other = pick(random, places);
  const way = random();
  if (way < 0.15) delete holder[key];
  else if (way < 0.25) holder[key] = structuredClone(other.holder[other.key]);
  else if (way < 0.35)
    holder[key] = { [key]: holder[key], ...(random() < 0.5 ? { extra: pick(random, ODD) } : {}) };
  else if (way < 0.42) holder[key] = [holder[key], holder[key]];
  else if (way < 0.5 && typeof holder[key] === 'string') holder[key] = scrambled(holder[key], random);
  else holder[key] = structuredClone(pick(random, ODD));
  return body;
}

function scrambled(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const put = pick(random, ['', ' ', '\n', '"', '\u202e', 'å', '9', '–', ':', '<', '🙂', '\u0000']);
  return `${text.slice(0, at)}${put}${text.slice(at + Math.floor(random() * 3))}`;
}

function pick<T>(random: () => number, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined && from.length === 0) throw new Error('nothing to pick from');
  return chosen as T;
}
