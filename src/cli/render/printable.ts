import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { Recorded } from '../../domain/basics/event.ts';
import { groupOn } from '../../domain/group/group-on.ts';
import type { ExtractSource } from '../../domain/protocol/extract.ts';
import type { NoticeView } from '../../domain/protocol/notice-view.ts';
import { noticeOf } from '../../domain/protocol/notice-view.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { protocolOf } from '../../domain/protocol/protocol-view.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import { taskAggregate } from '../../domain/task/aggregate.ts';
import type { TaskEvent } from '../../domain/task/events.ts';
import type { TaskFacts } from '../../domain/task/vocabulary.ts';
import type { EventStore } from '../../store/event-store.port.ts';
import { isErased } from '../../store/event-store.port.ts';
import { groupWords } from '../../domain/group/words.ts';
import { createLedger } from '../../usecases/ledger.ts';
import { meetingStream, rosterStream } from '../../usecases/streams.ts';

/** What there is to print of a meeting. An old protocol has no notice. */
export interface Printable extends ExtractSource {
  readonly view: ProtocolView;
  readonly municipalities: readonly string[];
  readonly notice?: NoticeView;
}

/**
 * A meeting in the store, as everybody may see it: what was agreed, else the draft. Undefined when there is no such
 * meeting, or it is a rehearsal, of which nothing ever leaves.
 */
export async function printableMeeting(
  events: EventStore,
  meetingId: string,
  style: ProtocolStyle | undefined,
): Promise<Printable | undefined> {
  const ledger = createLedger(events);
  for (const groupId of await events.groups()) {
    const { state, version } = await ledger.load(meetingStream(groupId, meetingId));
    if (state.phase === 'none') continue;
    if (state.rehearsal) return undefined;
    const { state: roster } = await ledger.load(rosterStream(groupId));
    const group = groupOn(roster, state.details.date);
    const settings = { ...group.settings, ...(style ? { protocolStyle: style } : {}) };
    const printing = { ...group, settings };
    return {
      view: protocolOf(agreedOf(state) ?? state, printing, { version }),
      notice: noticeOf(state, printing),
      municipalities: group.municipalities,
      words: groupWords(group),
      tasks: await tasksGivenAt(events, groupId, meetingId),
    };
  }
  return undefined;
}

/** An old protocol, which stands by itself: who spoke for which municipality is told by the list of who was there. */
export function printableStructure(view: ProtocolView): Printable {
  const seats = view.attendance.flatMap(({ people }) =>
    people.flatMap(({ organisation }) => organisation ?? []),
  );
  const municipalities = [...new Set(seats)];
  return { view, municipalities, words: { municipalities }, tasks: [] };
}

async function tasksGivenAt(
  events: EventStore,
  groupId: string,
  meetingId: string,
): Promise<readonly TaskFacts[]> {
  const tasks: TaskFacts[] = [];
  for (const name of await events.streams(groupId, taskAggregate.kind)) {
    const log = (await events.read(name, 0)).filter((event) => !isErased(event));
    const task = (log as readonly Recorded<TaskEvent>[]).reduce(
      (state, event) => taskAggregate.evolve(state, event),
      taskAggregate.initial,
    );
    if (task.source?.meetingId === meetingId) tasks.push(task);
  }
  return tasks;
}
