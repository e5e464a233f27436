import type { LiveMessage } from '../../contract/views.ts';
import { streamName } from '../../domain/basics/event.ts';
import { draftsTopic } from '../../store/drafts.port.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { meetingStream } from '../../usecases/streams.ts';
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
    const meetingId = idParameter(request, 'meetingId');
    await answer(response, await openMeeting(workplace, caller, meetingId), () => {
      response.type('text/event-stream; charset=utf-8');
      // Proxies must neither hold back nor change what passes.
      response.set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
      if (request.method === 'HEAD') response.end();
      else follow(call, meetingId, streams);
    });
  };
}

function follow(call: Call, meetingId: string, streams: LiveStreams): void {
  const { workplace, caller, expiresAt, request, response } = call;
  const { groupId } = caller;
  const stream = meetingStream(groupId, meetingId);
  const events = workplace.store.events;
  const endings: (() => void)[] = [];
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    for (const ending of endings) ending();
    writer.end();
  };
  const leave = streams.enter(`${groupId}/${caller.member.personId}`, end);
  if (!leave) return sendProblem(response, { code: 'too-many-streams', headers: { 'Retry-After': '15' } });
  endings.push(leave);

  const seen = Number(request.get('last-event-id') ?? Number.NaN);
  let told = Number.isSafeInteger(seen) ? seen : undefined;
  const changed = { meeting: true, drafts: caller.abilities.has('write-protocol') };
  async function next(): Promise<string> {
    let text = '';
    if (changed.meeting) {
      changed.meeting = false;
      const { version } = await workplace.ledger.load(stream);
      if (version !== told) text += message({ event: 'meeting', version });
      told = version;
    }
    if (changed.drafts) {
      changed.drafts = false;
      text += message({ event: 'drafts' });
    }
    return text;
  }
  const { heartbeatMs, onFault } = streams;
  const writer = createStreamWriter(response, { heartbeatMs, onFault, next });
  const tell = (what: keyof typeof changed) => () => {
    changed[what] = true;
    writer.wake();
  };
  // Watched before the first look at the version, so that no commit falls between the two.
  endings.push(events.watch(streamName(groupId, stream.aggregate.kind, meetingId), tell('meeting')));
  if (changed.drafts) endings.push(events.watch(draftsTopic(groupId, meetingId), tell('drafts')));
  const lifetime = Math.min(expiresAt * 1000 - Date.now(), LONGEST_MS);
  const timer = setTimeout(end, Math.max(lifetime, 0));
  endings.push(() => clearTimeout(timer));
  response.once('close', end);
  if (response.destroyed) end();
  else writer.wake();
}

function message(live: LiveMessage): string {
  const id = live.event === 'meeting' ? `id: ${live.version}\n` : '';
  return `${id}event: ${live.event}\ndata: ${JSON.stringify(live)}\n\n`;
}
