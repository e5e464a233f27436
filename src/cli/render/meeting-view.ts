import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import { groupOn } from '../../domain/group/group-on.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { protocolOf } from '../../domain/protocol/protocol-view.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import type { EventStore } from '../../store/event-store.port.ts';
import { createLedger } from '../../usecases/ledger.ts';
import { meetingStream, rosterStream } from '../../usecases/streams.ts';

/**
 * The protocol of a meeting in the store, as everybody may see it: what was agreed, else the draft. Undefined when there
 * is no such meeting, or it is a rehearsal, of which nothing ever leaves.
 */
export async function meetingView(
  events: EventStore,
  meetingId: string,
  style: ProtocolStyle | undefined,
): Promise<ProtocolView | undefined> {
  const ledger = createLedger(events);
  for (const groupId of await events.groups()) {
    const { state, version } = await ledger.load(meetingStream(groupId, meetingId));
    if (state.phase === 'none') continue;
    if (state.rehearsal) return undefined;
    const { state: roster } = await ledger.load(rosterStream(groupId));
    const group = groupOn(roster, state.details.date);
    const settings = { ...group.settings, ...(style ? { protocolStyle: style } : {}) };
    return protocolOf(agreedOf(state) ?? state, { ...group, settings }, { version });
  }
  return undefined;
}
