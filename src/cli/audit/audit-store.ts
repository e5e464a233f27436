import { z } from 'zod';
import type { EventStore } from '../../store/event-store.port.ts';
import type { AuditFault } from './fault.ts';

/** Every kind of stream that the product writes. */
const KINDS = [
  'roster',
  'numbering',
  'meeting',
  'pending',
  'inquiry',
  'task',
  'uptake',
  'import',
  'people',
] as const;

/** What an audit of the log found. */
export interface StoreAudit {
  readonly streams: number;
  readonly events: number;
  /** Events whose payload was erased by intent; no fault. */
  readonly erased: number;
  readonly faults: readonly AuditFault[];
  /** What the log says is in the archive. */
  readonly archived: readonly ArchivedProtocol[];
}

/** A protocol that the log says is archived, in its newest revision. */
export interface ArchivedProtocol {
  readonly stream: string;
  readonly groupId: string;
  readonly meetingId: string;
  readonly revision: number;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const archivedEvent = z.object({
  type: z.literal('ProtocolArchived'),
  data: z.object({
    revision: z.number(),
    files: z.array(z.object({ name: z.string(), sha256: z.string() })),
  }),
});

/** Recomputes every chain of every group. `progress` is told after each stream. */
export async function auditStore(
  events: EventStore,
  progress: (done: number, all: number) => void,
): Promise<StoreAudit> {
  const streams: { readonly groupId: string; readonly kind: string; readonly stream: string }[] = [];
  for (const groupId of await events.groups())
    for (const kind of KINDS)
      for (const stream of await events.streams(groupId, kind)) streams.push({ groupId, kind, stream });
  const faults: AuditFault[] = [];
  const archived: ArchivedProtocol[] = [];
  let [count, erased] = [0, 0];
  for (const [index, { groupId, kind, stream }] of streams.entries()) {
    const report = await events.verify(stream);
    count += report.events;
    erased += report.erased.length;
    for (const { what, version } of report.faults) faults.push({ code: what, params: { stream, version } });
    if (kind === 'meeting') archived.push(...(await newestArchived(events, groupId, stream)));
    progress(index + 1, streams.length);
  }
  return { streams: streams.length, events: count, erased, faults, archived };
}

async function newestArchived(
  events: EventStore,
  groupId: string,
  stream: string,
): Promise<readonly ArchivedProtocol[]> {
  const meetingId = stream.slice(stream.lastIndexOf('/') + 1);
  const newest = (await events.read(stream, 0))
    .map((event) => archivedEvent.safeParse(event).data)
    .findLast((event) => event !== undefined);
  return newest ? [{ stream, groupId, meetingId, ...newest.data }] : [];
}
