/** How many streams one person may have open: each costs a connection. */
const MOST_PER_PERSON = 20;

/** The live streams that are open now: counted for the metrics, and ended when the server stops. */
export interface LiveStreams {
  readonly heartbeatMs: number;
  readonly onFault: (fault: unknown) => void;
  /** Takes in a stream, or answers undefined when the person has too many. The answer takes it out again. */
  enter(person: string, end: () => void): (() => void) | undefined;
  /** Ends every stream and lets no more in. */
  endAll(): void;
  count(): number;
}

/** No streams yet. */
export function createLiveStreams(onFault: (fault: unknown) => void, heartbeatMs = 15_000): LiveStreams {
  const open = new Set<{ readonly person: string; readonly end: () => void }>();
  let ended = false;
  return {
    heartbeatMs,
    onFault,
    enter(person, end) {
      const own = [...open].filter((stream) => stream.person === person).length;
      if (ended || own >= MOST_PER_PERSON) return undefined;
      const stream = { person, end };
      open.add(stream);
      return () => open.delete(stream);
    },
    endAll() {
      ended = true;
      for (const { end } of open) end();
    },
    count: () => open.size,
  };
}
