import type { Actor } from '../domain/basics/event.ts';
import { streamName } from '../domain/basics/event.ts';
import type { AppendRequest, OnceKey } from './event-store.port.ts';
import { canonicalJson } from './canonical-json.ts';
import { commitmentOf, SALT_BYTES } from './chain.ts';
import type { NewJob } from './outbox.port.ts';
import type { Random } from './random.ts';
import { hexOf, randomId } from './random.ts';
import type { PreparedRow } from './register-entries.ts';
import { preparedRow } from './register-entries.ts';
import { StoreFault } from './store-fault.ts';
import { storableKey } from './storable-key.ts';
import type { Upcasters } from './upcasters.ts';
import { schemaVersion } from './upcasters.ts';

/** An append with everything computed that does not depend on what is in the database. */
export interface PreparedAppend {
  readonly request: AppendRequest;
  readonly streams: readonly PreparedStream[];
  readonly jobs: readonly PreparedJob[];
  readonly register: readonly PreparedRow[];
  readonly onceId?: string;
}

export interface PreparedStream {
  /** As stored. */
  readonly name: string;
  /** As asked for. */
  readonly stream: string;
  readonly kind: string;
  readonly expectedVersion: number;
  readonly events: readonly PreparedEvent[];
}

interface PreparedEvent {
  readonly type: string;
  readonly schema: number;
  readonly salt: string;
  readonly data: string;
  readonly commitment: string;
}

interface PreparedJob {
  readonly id: string;
  readonly job: NewJob;
  readonly payload: string;
  readonly joinId: string | null;
}

/**
 * Checks and prepares one request, so that a faulty one fails by itself and not with its batch. Throws StoreFault
 * `store-misuse` for a stream of another group and for a payload that is not plain JSON.
 */
export function prepareAppend(request: AppendRequest, random: Random, upcasters: Upcasters): PreparedAppend {
  const { groupId } = request;
  for (const row of request.register ?? []) {
    const owner = 'row' in row ? row.row.groupId : row.groupId;
    if (owner !== groupId)
      throw new StoreFault(
        'store-misuse',
        `A row of the register (${row.kind}) is not of the group ${groupId}.`,
      );
  }
  try {
    return {
      request,
      streams: request.streams.map(({ stream, expectedVersion, events }) => ({
        stream,
        name: storableKey(stream),
        kind: streamKind(groupId, stream),
        expectedVersion,
        events: events.map(({ type, data }) => {
          const salt = hexOf(random(SALT_BYTES));
          const text = canonicalJson(data);
          const schema = schemaVersion(type, upcasters);
          return { type, schema, salt, data: text, commitment: commitmentOf(salt, text) };
        }),
      })),
      jobs: (request.jobs ?? []).map((job) => ({
        id: randomId(random),
        job,
        payload: canonicalJson(job.payload),
        joinId: job.joinKey === undefined ? null : canonicalJson([groupId, job.joinKey]),
      })),
      register: (request.register ?? []).map(preparedRow),
      ...(request.once ? { onceId: onceIdOf(groupId, request.actor, request.once) } : {}),
    };
  } catch (cause) {
    if (cause instanceof StoreFault) throw cause;
    throw new StoreFault('store-misuse', 'An append holds something that is not plain JSON.', { cause });
  }
}

/** The id under which a request's key is kept. */
export function onceIdOf(groupId: string, actor: Actor, once: OnceKey): string {
  return canonicalJson([groupId, actor.personId, once.key]);
}

/** The kind in a stream's name; the name must be of the group that appends. */
function streamKind(groupId: string, stream: string): string {
  const prefix = streamName(groupId, '', '').slice(0, -1);
  const slash = stream.indexOf('/', prefix.length);
  if (groupId === '' || groupId.includes('/') || !stream.startsWith(prefix) || slash <= prefix.length)
    throw new StoreFault('store-misuse', `The stream ${stream} is not one of the group ${groupId}.`);
  return stream.slice(prefix.length, slash);
}
