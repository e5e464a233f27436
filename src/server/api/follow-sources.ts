import type { Response } from 'express';
import type { EventStore } from '../../store/event-store.port.ts';
import { sendProblem } from '../problem.ts';
import type { LiveStreams } from './live-streams.ts';
import { createStreamWriter } from './stream-writer.ts';

/** A stream never outlives this, whatever its reader's right to it says: they come back and are looked at anew. */
const LONGEST_MS = 3_600_000;

/** Something that can change, and what is told of it then: empty when the reader knows it already, null to end. */
export interface LiveSource {
  readonly topic: string;
  readonly news: () => Promise<string | null>;
}

/** Whose stream it is, and until when they may read it, in milliseconds since 1970. */
export interface StreamReader {
  readonly events: EventStore;
  readonly response: Response;
  readonly who: string;
  readonly until: number;
}

/** Answers with a stream of what the sources tell, until its reader leaves or may no longer read it. */
export function sendLive(reader: StreamReader, streams: LiveStreams, sources: readonly LiveSource[]): void {
  const { response } = reader;
  response.type('text/event-stream; charset=utf-8');
  // Proxies must neither hold back nor change what passes.
  response.set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
  if (response.req.method === 'HEAD') response.end();
  else follow(reader, streams, sources);
}

function follow(
  { events, response, who, until }: StreamReader,
  streams: LiveStreams,
  sources: readonly LiveSource[],
): void {
  const endings: (() => void)[] = [];
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    for (const ending of endings) ending();
    writer.end();
  };
  const leave = streams.enter(who, end);
  if (!leave) return sendProblem(response, { code: 'too-many-streams', headers: { 'Retry-After': '15' } });
  endings.push(leave);

  const changed = new Set(sources);
  async function next(): Promise<string> {
    let text = '';
    for (const source of sources) {
      if (!changed.delete(source)) continue;
      const news = await source.news();
      if (news === null) {
        end();
        return '';
      }
      text += news;
    }
    return text;
  }
  const { heartbeatMs, onFault } = streams;
  const writer = createStreamWriter(response, { heartbeatMs, onFault, next });
  // Watched before the first look at the version, so that no commit falls between the two.
  for (const source of sources)
    endings.push(
      events.watch(source.topic, () => {
        changed.add(source);
        writer.wake();
      }),
    );
  const timer = setTimeout(end, Math.max(Math.min(until - Date.now(), LONGEST_MS), 0));
  endings.push(() => clearTimeout(timer));
  response.once('close', end);
  if (response.destroyed) end();
  else writer.wake();
}
