import type { ArchivedFile } from '../../src/domain/meeting/vocabulary.ts';
import type { Archive } from '../../src/graph/archive.port.ts';
import type { EventStore } from '../../src/store/event-store.port.ts';
import { aFiling } from '../graph/archive-contract.ts';

export const MEETING_STREAM = 'group/exempel/meeting/m-1';

/** A meeting in the log whose protocol is agreed and filed, as the log tells it. */
export async function archivedMeeting(events: EventStore, archive: Archive): Promise<void> {
  const append = (type: string, data: object, expectedVersion: number) =>
    events.append({
      groupId: 'exempel',
      actor: { personId: 'maja', via: 'tab' },
      at: '2018-05-02T09:00:00.000Z',
      streams: [{ stream: MEETING_STREAM, expectedVersion, events: [{ type, data }] }],
    });
  await append('MeetingDrafted', { meetingId: 'm-1' }, 0);
  await append('ProtocolAgreed', { revision: 1 }, 1);
  const { head } = await events.verify(MEETING_STREAM, 2);
  const files: readonly ArchivedFile[] = await archive.store(
    aFiling({ heads: { [MEETING_STREAM]: { version: 2, hash: head } } }),
  );
  await append('ProtocolArchived', { revision: 1, files }, 2);
}

/** The same log again: an audit closes what it opened, a test asks it twice. */
export function unclosed(events: EventStore): EventStore {
  return {
    append: (request) => events.append(request),
    read: (stream, after) => events.read(stream, after),
    version: (stream) => events.version(stream),
    repeated: (groupId, actor, once) => events.repeated(groupId, actor, once),
    forgetKeys: (before, most) => events.forgetKeys(before, most),
    streams: (groupId, kind) => events.streams(groupId, kind),
    groups: () => events.groups(),
    verify: (stream, upTo) => events.verify(stream, upTo),
    erasePayload: (stream, version) => events.erasePayload(stream, version),
    watch: (topic, listener) => events.watch(topic, listener),
    ping: () => events.ping(),
    close: () => Promise.resolve(),
  };
}
