import type { Instant } from '../domain/basics/time.ts';
import type { Insertable } from 'kysely';
import { BEFORE_FIRST, eventHash } from './chain.ts';
import { canonicalJson } from './canonical-json.ts';
import type { DatabaseSchema } from './database-schema.ts';
import type { AppendAnswer } from './event-store.port.ts';
import { noteKey, noteText } from './kysely-notes.ts';
import type { PreparedAppend, PreparedStream } from './prepare-append.ts';
import type { PreparedRow } from './register-entries.ts';
import { storableKey } from './storable-key.ts';

/** What the database holds of all that a batch names, read in the batch's own transaction. */
export interface Found {
  /** Streams that exist, by stored name. */
  readonly heads: ReadonlyMap<string, { readonly version: number; readonly head: string }>;
  /** Once keys already used, with their fingerprints. */
  readonly used: ReadonlyMap<string, string>;
  /** Claims that still hold, by job. */
  readonly claims: ReadonlyMap<string, string>;
  /** Join ids of which a job waits. */
  readonly waiting: ReadonlySet<string>;
}

/** What a batch writes and answers. */
export interface Plan {
  readonly answers: readonly AppendAnswer[];
  readonly streams: ReadonlyMap<string, Row<'streams'>>;
  readonly events: readonly Row<'events'>[];
  readonly payloads: readonly Row<'payloads'>[];
  readonly jobs: readonly Row<'jobs'>[];
  readonly once: ReadonlyMap<string, Row<'once_keys'>>;
  /** Claims of the jobs that end. */
  readonly ended: readonly string[];
  /** Of each thing the newest. */
  readonly register: readonly PreparedRow[];
  readonly notes: readonly Row<'notes'>[];
  readonly erasedNotes: readonly Omit<Row<'notes'>, 'note'>[];
}

/** Rows of one kind stand in one table; that a meeting or an item is gone is a word on the same row. */
const TABLE: Readonly<Record<PreparedRow['kind'], string>> = {
  meeting: 'meetings',
  'meeting-gone': 'meetings',
  item: 'items',
  'item-gone': 'items',
  task: 'tasks',
  inquiry: 'inquiries',
  uptake: 'uptakes',
  import: 'imports',
  'presenter-link': 'presenter-links',
  vocabulary: 'vocabulary',
};

type Row<Table extends keyof DatabaseSchema> = Insertable<DatabaseSchema[Table]>;

/**
 * Carries out the requests in memory, one after the other, each upon what those before it lead to. A request that is not
 * carried out leaves nothing behind and does not touch the others.
 */
export function planBatch(batch: readonly PreparedAppend[], found: Found, nextOrdinal: () => number): Plan {
  const streams = new Map<string, Row<'streams'>>();
  const events: Row<'events'>[] = [];
  const payloads: Row<'payloads'>[] = [];
  const jobs: Row<'jobs'>[] = [];
  const once = new Map<string, Row<'once_keys'>>();
  const ended = new Map<string, string>();
  const joined = new Set(found.waiting);
  const register = new Map<string, PreparedRow>();
  const notes = new Map<string, { row: Omit<Row<'notes'>, 'note'>; note: string | null }>();

  const versionOf = (name: string) => streams.get(name)?.version ?? found.heads.get(name)?.version ?? 0;

  function refused({ request, streams: asked, onceId }: PreparedAppend): AppendAnswer | null {
    if (request.once && onceId !== undefined) {
      const fingerprint = once.get(onceId)?.fingerprint ?? found.used.get(onceId);
      if (fingerprint !== undefined)
        return { kind: 'repeated', sameRequest: fingerprint === storableKey(request.once.fingerprint) };
    }
    if (request.completesJob) {
      const { jobId, claim } = request.completesJob;
      if (found.claims.get(jobId) !== claim || ended.has(jobId)) return { kind: 'claim-lost' };
    }
    const ahead = new Map<string, number>();
    for (const { name, stream, expectedVersion, events: added } of asked) {
      const actualVersion = ahead.get(name) ?? versionOf(name);
      if (actualVersion !== expectedVersion) return { kind: 'conflict', stream, actualVersion };
      ahead.set(name, actualVersion + added.length);
    }
    return null;
  }

  function addEvents({ request: { groupId, at, actor } }: PreparedAppend, stream: PreparedStream): void {
    if (stream.events.length === 0) return;
    const { name } = stream;
    const kept = found.heads.get(name);
    let { version, head } = streams.get(name) ?? kept ?? { version: 0, head: BEFORE_FIRST };
    for (const { type, schema, salt, data, commitment } of stream.events) {
      version += 1;
      head = eventHash(head, { stream: stream.stream, version, type, schema, at, actor, commitment });
      events.push({
        stream: name,
        version,
        type,
        schema_version: schema,
        at,
        actor_person: storableKey(actor.personId),
        actor_via: actor.via,
        commitment,
        hash: head,
      });
      payloads.push({ stream: name, version, salt, data });
    }
    const begun = streams.get(name) ?? { began: at, ordinal: kept ? 0 : nextOrdinal() };
    streams.set(name, {
      name,
      group_id: storableKey(groupId),
      kind: stream.kind,
      version,
      base: kept?.version ?? 0,
      head,
      began: begun.began,
      ordinal: begun.ordinal,
    });
  }

  function addJobs({ request: { groupId, at }, jobs: asked }: PreparedAppend): void {
    for (const { id, job, payload, joinId } of asked) {
      if (joinId !== null) {
        if (joined.has(joinId)) continue;
        joined.add(joinId);
      }
      jobs.push({
        id,
        group_id: storableKey(groupId),
        kind: job.kind,
        payload,
        delivery: job.delivery,
        join_id: joinId,
        state: 'waiting',
        due: job.notBefore ?? later(at, job.delayMs),
        ordinal: nextOrdinal(),
        attempt: 0,
        claim: null,
        lease_until: null,
        problem: null,
        since: null,
      });
    }
  }

  function carryOut(prepared: PreparedAppend): AppendAnswer {
    const refusal = refused(prepared);
    if (refusal) return refusal;
    const { request, onceId } = prepared;
    if (request.once && onceId !== undefined)
      once.set(onceId, {
        id: onceId,
        group_id: storableKey(request.groupId),
        fingerprint: storableKey(request.once.fingerprint),
        at: request.at,
      });
    if (request.completesJob) ended.set(request.completesJob.jobId, request.completesJob.claim);
    for (const stream of prepared.streams) addEvents(prepared, stream);
    addJobs(prepared);
    for (const row of prepared.register)
      register.set(canonicalJson([request.groupId, TABLE[row.kind], row.key]), row);
    for (const note of request.notes ?? []) {
      const row = noteKey({ ...note, groupId: request.groupId });
      notes.set(canonicalJson(row), { row, note: noteText({ ...note, groupId: request.groupId }) });
    }
    return {
      kind: 'appended',
      versions: new Map(prepared.streams.map(({ stream, name }) => [stream, versionOf(name)])),
    };
  }

  const answers = batch.map(carryOut);
  return {
    answers,
    streams,
    events,
    payloads,
    jobs,
    once,
    ended: [...ended.values()],
    register: [...register.values()],
    notes: [...notes.values()].flatMap(({ row, note }) => (note === null ? [] : [{ ...row, note }])),
    erasedNotes: [...notes.values()].flatMap(({ row, note }) => (note === null ? [row] : [])),
  };
}

function later(at: Instant, delayMs = 0): Instant {
  return delayMs === 0 ? at : new Date(Date.parse(at) + delayMs).toISOString();
}
