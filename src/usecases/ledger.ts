import type { Actor, Aggregate, DomainEvent, Recorded } from '../domain/basics/event.ts';
import { streamName } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Moment } from '../domain/basics/time.ts';
import { isErased } from '../store/event-store.port.ts';
import type {
  AppendAnswer,
  AppendRequest,
  EventStore,
  OnceKey,
  StreamAppend,
} from '../store/event-store.port.ts';

/** A stream of a group: which aggregate, which id. */
export interface StreamRef<S, E extends DomainEvent> {
  readonly aggregate: Aggregate<S, E>;
  readonly groupId: string;
  readonly id: string;
}

/** A state and the version of the log it is the state of. */
export interface Loaded<S> {
  readonly state: S;
  readonly version: number;
}

/** What a use case wants written: events of its stream, and what goes with them in the same transaction. */
export interface Decision<E extends DomainEvent> {
  readonly events: readonly E[];
  readonly alsoAppend?: readonly StreamAppend[];
}

export interface Transaction<S, E extends DomainEvent, P> {
  readonly actor: Actor;
  readonly moment: Moment;
  /** Read anew before each try; what it answers is handed to `decide`. For what stands in other streams. */
  readonly prepare?: () => Promise<P>;
  /** Pure and synchronous: it may be called again when somebody else was faster. `version` is that of the state. */
  readonly decide: (state: S, prepared: P, version: number) => Result<Decision<E>>;
  /** Side effects of the events, given the state after them and what was prepared. */
  readonly effects?: (after: S, events: readonly E[], prepared: P) => Effects;
  readonly once?: OnceKey;
  readonly completesJob?: AppendRequest['completesJob'];
}

export type Effects = Pick<AppendRequest, 'jobs' | 'register' | 'notes'>;

/** What two streams of one transaction want done, the first's first. */
export function effectsOfBoth(here: Effects, there: Effects): Effects {
  return {
    jobs: [...(here.jobs ?? []), ...(there.jobs ?? [])],
    register: [...(here.register ?? []), ...(there.register ?? [])],
  };
}

/** What came of a transaction: a durable state that holds it, and whether it added anything. */
export interface Committed<S> extends Loaded<S> {
  readonly changed: boolean;
}

/**
 * Loads streams and writes to them. It keeps the newest states in memory and decides on the state that earlier, not
 * yet durable appends will lead to, so that fifty replies to one meeting share one commit instead of colliding
 * forty-nine times; each is acknowledged only when it is durable, and decided anew when one before it failed.
 */
export interface Ledger {
  load<S, E extends DomainEvent>(ref: StreamRef<S, E>): Promise<Loaded<S>>;
  /**
   * The state as it was at an earlier version of its log, folded anew from the beginning and kept for a while. Not for
   * paths that many take at once.
   */
  loadAt<S, E extends DomainEvent>(ref: StreamRef<S, E>, version: number): Promise<S>;
  transact<S, E extends DomainEvent, P = undefined>(
    ref: StreamRef<S, E>,
    transaction: Transaction<S, E, P>,
  ): Promise<Result<Committed<S>>>;
}

/** The state that a stream's events lead to when somebody does them at a moment. */
export function stateAfter<S, E extends DomainEvent>(
  { aggregate, groupId, id }: StreamRef<S, E>,
  from: Loaded<S>,
  events: readonly E[],
  { actor, moment }: { readonly actor: Actor; readonly moment: Moment },
): S {
  const stream = streamName(groupId, aggregate.kind, id);
  return events.reduce((state, event, index) => {
    const version = from.version + index + 1;
    return aggregate.evolve(state, { ...event, stream, version, at: moment.instant, actor });
  }, from.state);
}

/** How often a transaction is decided anew before its caller is told that others keep getting there first. */
const MOST_TRIES = 12;

/** How many earlier states are kept. */
const MOST_EARLIER = 32;

/** A ledger over a store; `capacity` is how many streams it keeps folded in memory. */
export function createLedger(events: EventStore, capacity = 256): Ledger {
  const heads = new Map<string, Head>();
  const earlier = new Map<string, unknown>();

  async function head<S, E extends DomainEvent>(ref: StreamRef<S, E>, stream: string): Promise<Head> {
    const known = heads.get(stream);
    if (known) {
      // Least recently used goes first: put it last again.
      heads.delete(stream);
      heads.set(stream, known);
      return known;
    }
    const loaded = { state: ref.aggregate.initial as unknown, version: 0 };
    const fresh: Head = { ...loaded, durable: loaded, settled: Promise.resolve() };
    await catchUp(ref, stream, fresh);
    const raced = heads.get(stream);
    if (raced) return raced;
    heads.set(stream, fresh);
    if (heads.size > capacity) heads.delete(heads.keys().next().value ?? stream);
    return fresh;
  }

  async function catchUp<S, E extends DomainEvent>(
    ref: StreamRef<S, E>,
    stream: string,
    entry: Head,
  ): Promise<void> {
    const from = entry.version;
    const tail = await events.read(stream, from);
    // Somebody else may have caught up or appended while this was reading.
    if (entry.version !== from || tail.length === 0) return;
    for (const event of tail) {
      // What was erased by intent is passed over; its place in the log stays (design.md 2).
      if (!isErased(event)) entry.state = ref.aggregate.evolve(entry.state as S, event as Recorded<E>);
      entry.version = event.version;
    }
    entry.durable = { state: entry.state, version: entry.version };
  }

  function forget(stream: string, entry: Head): void {
    if (heads.get(stream) === entry) heads.delete(stream);
  }

  async function load<S, E extends DomainEvent>(ref: StreamRef<S, E>): Promise<Loaded<S>> {
    const stream = streamName(ref.groupId, ref.aggregate.kind, ref.id);
    const entry = await head(ref, stream);
    await entry.settled;
    if (heads.get(stream) !== entry) return load(ref);
    if ((await events.version(stream)) > entry.version) await catchUp(ref, stream, entry);
    return entry.durable as Loaded<S>;
  }

  async function loadAt<S, E extends DomainEvent>(ref: StreamRef<S, E>, version: number): Promise<S> {
    const stream = streamName(ref.groupId, ref.aggregate.kind, ref.id);
    const key = `${stream} ${version}`;
    if (earlier.has(key)) return earlier.get(key) as S;
    let state = ref.aggregate.initial;
    let reached = 0;
    for (const event of await events.read(stream, 0)) {
      if (event.version > version) break;
      if (!isErased(event)) state = ref.aggregate.evolve(state, event as Recorded<E>);
      reached = event.version;
    }
    // A version that nobody has written yet will be another state one day.
    if (reached < version) return state;
    earlier.set(key, state);
    if (earlier.size > MOST_EARLIER) earlier.delete(earlier.keys().next().value ?? key);
    return state;
  }

  async function transact<S, E extends DomainEvent, P>(
    ref: StreamRef<S, E>,
    transaction: Transaction<S, E, P>,
  ): Promise<Result<Committed<S>>> {
    const stream = streamName(ref.groupId, ref.aggregate.kind, ref.id);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const prepared = (transaction.prepare ? await transaction.prepare() : undefined) as P;
      const entry = await head(ref, stream);
      const decided = transaction.decide(entry.state as S, prepared, entry.version);
      if (!decided.ok || nothingIn(decided.value, transaction)) {
        // An answer that writes nothing still rests on the state it saw: that must be durable, and nothing that another
        // process wrote may be missing from it.
        await entry.settled;
        if (heads.get(stream) !== entry) continue;
        if ((await events.version(stream)) > entry.version) {
          await catchUp(ref, stream, entry);
          continue;
        }
        const unchanged = { ...(entry.durable as Loaded<S>), changed: false };
        if (decided.ok) return ok(unchanged);
        // What is refused now may have been carried out when it was first asked, and only the answer was lost.
        const before =
          transaction.once && (await events.repeated(ref.groupId, transaction.actor, transaction.once));
        if (!before) return decided;
        return before.sameRequest ? ok(unchanged) : refuse('request-reused');
      }
      const answer = await append(ref, stream, entry, transaction, decided.value, prepared);
      if (answer) return answer;
    }
    return refuse('changed-by-someone-else');
  }

  /** Appends and moves the head; null when it has to be decided anew. */
  async function append<S, E extends DomainEvent, P>(
    ref: StreamRef<S, E>,
    stream: string,
    entry: Head,
    transaction: Transaction<S, E, P>,
    decision: Decision<E>,
    prepared: P,
  ): Promise<Result<Committed<S>> | null> {
    const expectedVersion = entry.version;
    const from = { state: entry.state as S, version: expectedVersion };
    const after = stateAfter(ref, from, decision.events, transaction);
    const version = expectedVersion + decision.events.length;
    const submitted = events.append({
      groupId: ref.groupId,
      actor: transaction.actor,
      at: transaction.moment.instant,
      streams: [{ stream, expectedVersion, events: decision.events }, ...(decision.alsoAppend ?? [])],
      ...transaction.effects?.(after, decision.events, prepared),
      ...(transaction.once ? { once: transaction.once } : {}),
      ...(transaction.completesJob ? { completesJob: transaction.completesJob } : {}),
    });
    entry.state = after;
    entry.version = version;
    entry.settled = submitted.then(
      (answer) => {
        if (answer.kind === 'appended') entry.durable = { state: after, version };
        else forget(stream, entry);
      },
      () => forget(stream, entry),
    );
    const answer: AppendAnswer = await submitted;
    switch (answer.kind) {
      case 'appended': {
        // Those that shared the commit are answered in this very turn. Once all are, each is shown the newest state:
        // it is durable, and who draws it draws it once for all of them.
        await Promise.resolve();
        return ok({ ...(entry.durable as Loaded<S>), changed: true });
      }
      case 'conflict':
        forget(stream, entry);
        return null;
      case 'repeated': {
        forget(stream, entry);
        if (!answer.sameRequest) return refuse('request-reused');
        const now = await load(ref);
        return ok({ ...now, changed: false });
      }
      case 'claim-lost': {
        forget(stream, entry);
        const now = await load(ref);
        return ok({ ...now, changed: false });
      }
      default:
        return answer satisfies never;
    }
  }

  return { load, loadAt, transact };
}

interface Head {
  state: unknown;
  version: number;
  /** The newest state that is known to be on the disk. */
  durable: Loaded<unknown>;
  /** Settles when every append that led to this state is answered. Never rejects. */
  settled: Promise<void>;
}

function nothingIn<S, E extends DomainEvent, P>(
  decision: Decision<E>,
  transaction: Transaction<S, E, P>,
): boolean {
  return decision.events.length === 0 && !decision.alsoAppend?.length && !transaction.completesJob;
}
