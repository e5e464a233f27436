import type { LiveMessage } from '../../contract/views.ts';
import type { DomainEvent } from '../../domain/basics/event.ts';
import { streamName } from '../../domain/basics/event.ts';
import { draftsTopic } from '../../store/drafts.port.ts';
import { readInquiry } from '../../usecases/inquiries/read-inquiry.ts';
import type { StreamRef } from '../../usecases/ledger.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { inquiryStream, meetingStream } from '../../usecases/streams.ts';
import { answer } from '../problem.ts';
import type { Call, CallHandler } from './call.ts';
import type { LiveSource } from './follow-sources.ts';
import { sendLive } from './follow-sources.ts';
import type { LiveStreams } from './live-streams.ts';
import { idParameter } from './read-body.ts';

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

function send(
  { workplace, caller, expiresAt, response }: Call,
  streams: LiveStreams,
  sources: readonly LiveSource[],
): void {
  const who = `${caller.groupId}/${caller.member.personId}`;
  sendLive({ events: workplace.store.events, response, who, until: expiresAt * 1000 }, streams, sources);
}

function message(live: LiveMessage): string {
  const id = 'version' in live ? `id: ${live.version}\n` : '';
  return `${id}event: ${live.event}\ndata: ${JSON.stringify(live)}\n\n`;
}
