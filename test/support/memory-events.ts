import type { Recorded } from '../../src/domain/basics/event.ts';
import type { AppendAnswer, AppendRequest, EventStore } from '../../src/store/event-store.port.ts';

/** The part of the store that the ledger uses, in memory, with commits that a test can hold back and let fail. */
export interface MemoryEvents extends Pick<EventStore, 'append' | 'read' | 'version' | 'repeated'> {
  /** From now on appends wait; `release` answers them in order. */
  hold(): void;
  release(): Promise<void>;
  /** The next append throws and writes nothing. */
  failNext(): void;
  /** Writes behind the ledger's back, as another process would. */
  intrude(stream: string, events: readonly { type: string; data: object }[]): void;
  readonly appends: readonly AppendRequest[];
}

export function memoryEvents(): MemoryEvents {
  const streams = new Map<string, Recorded[]>();
  const seenKeys = new Map<string, string>();
  const appends: AppendRequest[] = [];
  let gate: Promise<void> = Promise.resolve();
  let open = () => {};
  let failing = false;
  const versionOf = (stream: string) => streams.get(stream)?.length ?? 0;
  const write = (
    stream: string,
    events: AppendRequest['streams'][number]['events'],
    by: Pick<AppendRequest, 'at' | 'actor'>,
  ) => {
    const log = streams.get(stream) ?? [];
    for (const event of events)
      log.push({ ...event, stream, version: log.length + 1, at: by.at, actor: by.actor });
    streams.set(stream, log);
  };
  const apply = (request: AppendRequest): AppendAnswer => {
    appends.push(request);
    if (request.once) {
      const known = seenKeys.get(request.once.key);
      if (known !== undefined) return { kind: 'repeated', sameRequest: known === request.once.fingerprint };
    }
    for (const part of request.streams) {
      const actualVersion = versionOf(part.stream);
      if (actualVersion !== part.expectedVersion)
        return { kind: 'conflict', stream: part.stream, actualVersion };
    }
    for (const part of request.streams) write(part.stream, part.events, request);
    if (request.once) seenKeys.set(request.once.key, request.once.fingerprint);
    return {
      kind: 'appended',
      versions: new Map(request.streams.map((part) => [part.stream, versionOf(part.stream)])),
    };
  };
  return {
    appends,
    async append(request) {
      await gate;
      if (failing) {
        failing = false;
        throw new Error('the disk is full');
      }
      return apply(request);
    },
    read: async (stream, after) => (streams.get(stream) ?? []).slice(after),
    version: async (stream) => versionOf(stream),
    async repeated(_groupId, _actor, once) {
      const known = seenKeys.get(once.key);
      return known === undefined ? null : { sameRequest: known === once.fingerprint };
    },
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    async release() {
      open();
      await gate;
    },
    failNext() {
      failing = true;
    },
    intrude(stream, events) {
      write(stream, events, {
        at: '2027-01-01T00:00:00.000Z',
        actor: { personId: 'intruder', via: 'system' },
      });
    },
  };
}
