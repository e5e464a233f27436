import type { LiveMessage } from '../../contract/views.ts';
import type { DomainEvent } from '../../domain/basics/event.ts';
import { streamName } from '../../domain/basics/event.ts';
import { draftsTopic } from '../../store/drafts.port.ts';
import { readInquiry } from '../../usecases/inquiries/read-inquiry.ts';
import type { StreamRef } from '../../usecases/ledger.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { inquiryStream, meetingStream } from '../../usecases/streams.ts';
import { answer, sendProblem } from '../problem.ts';
import type { Call, CallHandler } from './call.ts';
import type { LiveStreams } from './live-streams.ts';
import { createStreamWriter } from './stream-writer.ts';
import { idParameter } from './read-body.ts';

/** A stream never outlives this, whatever the token says: its reader comes back with a fresh one. */
const LONGEST_MS = 3_600_000;

/**
 * GET /api/v1/meetings/{id}/events: tells that the meeting or its drafts changed; what changed the reader fetches, so
 * that nobody is shown more here than there. Resumes by Last-Event-ID, ends with the token.
 */
export function getEvents(streams: LiveStreams): CallHandler {
  return async (call) => {
    const { workplace, caller, request, response } = call;
    const { groupId } = caller;
    const meetingId = idParameter(request, 'meetingId');
    await answer(response, await openMeeting(workplace, caller, meetingId), () => {
      const stream = meetingStream(groupId, meetingId);
      const drafts: LiveSource = {
        topic: draftsTopic(groupId, meetingId),
        news: () => Promise.resolve(message({ event: 'drafts' })),
      };
      const sources = [logSource(call, 'meeting', stream)];
      send(call, streams, caller.abilities.has('write-protocol') ? [...sources, drafts] : sources);
    });
  };
}

/** GET /api/v1/inquiries/{id}/events: the same of an inquiry. */
export function getInquiryEvents(streams: LiveStreams): CallHandler {
  return async (call) => {
    const { workplace, caller, request, response } = call;
    const inquiryId = idParameter(request, 'inquiryId');
    await answer(response, await readInquiry(workplace, caller, inquiryId), () =>
      send(call, streams, [logSource(call, 'inquiry', inquiryStream(caller.groupId, inquiryId))]),
    );
  };
}

/** Something that can change, and what is told of it then: empty when the reader knows it already. */
interface LiveSource {
  readonly topic: string;
  readonly news: () => Promise<string>;
}

/** A log of which each new version is told. */
function logSource<S, E extends DomainEvent>(
  { workplace, request }: Call,
  event: 'meeting' | 'inquiry',
  stream: StreamRef<S, E>,
): LiveSource {
  const seen = Number(request.get('last-event-id') ?? Number.NaN);
  let told = Number.isSafeInteger(seen) ? seen : undefined;
  return {
    topic: streamName(stream.groupId, stream.aggregate.kind, stream.id),
    async news() {
      const { version } = await workplace.ledger.load(stream);
      const before = told;
      told = version;
      return version === before ? '' : message({ event, version });
    },
  };
}

function send(call: Call, streams: LiveStreams, sources: readonly LiveSource[]): void {
  const { request, response } = call;
  response.type('text/event-stream; charset=utf-8');
  // Proxies must neither hold back nor change what passes.
  response.set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
  if (request.method === 'HEAD') response.end();
  else follow(call, streams, sources);
}

function follow(call: Call, streams: LiveStreams, sources: readonly LiveSource[]): void {
  const { workplace, caller, expiresAt, response } = call;
  const endings: (() => void)[] = [];
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    for (const ending of endings) ending();
    writer.end();
  };
  const leave = streams.enter(`${caller.groupId}/${caller.member.personId}`, end);
  if (!leave) return sendProblem(response, { code: 'too-many-streams', headers: { 'Retry-After': '15' } });
  endings.push(leave);

  const changed = new Set(sources);
  async function next(): Promise<string> {
    let text = '';
    for (const source of sources) if (changed.delete(source)) text += await source.news();
    return text;
  }
  const { heartbeatMs, onFault } = streams;
  const writer = createStreamWriter(response, { heartbeatMs, onFault, next });
  // Watched before the first look at the version, so that no commit falls between the two.
  for (const source of sources)
    endings.push(
      workplace.store.events.watch(source.topic, () => {
        changed.add(source);
        writer.wake();
      }),
    );
  const lifetime = Math.min(expiresAt * 1000 - Date.now(), LONGEST_MS);
  const timer = setTimeout(end, Math.max(lifetime, 0));
  endings.push(() => clearTimeout(timer));
  response.once('close', end);
  if (response.destroyed) end();
  else writer.wake();
}

function message(live: LiveMessage): string {
  const id = 'version' in live ? `id: ${live.version}\n` : '';
  return `${id}event: ${live.event}\ndata: ${JSON.stringify(live)}\n\n`;
}
