import { streamName } from '../../domain/basics/event.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { memberById } from '../../domain/group/group.ts';
import { enteredItem, itemStands } from '../../domain/meeting/writing/entered-item.ts';
import { taskPerson } from '../../domain/task/people.ts';
import type { UptakeCommand } from '../../domain/uptake/commands.ts';
import { decideUptake } from '../../domain/uptake/decide.ts';
import { uptakeText, uptakeTitle } from '../../domain/uptake/wording.ts';
import type { MeetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import { meetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import { effectsOfBoth, stateAfter } from '../ledger.ts';
import { meetingEffects } from '../meeting-effects.ts';
import { meetingStream, uptakeStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { readUptake } from './read-uptake.ts';
import { uptakeEffects } from './uptake-effects.ts';

type EnterUptake = Extract<UptakeCommand, { type: 'EnterUptake' }>;

/**
 * Enters how the decisions of a meeting are taken up in the protocol of a later one, as an item. That item and that it
 * stands there are one transaction over both logs, decided on the later meeting, whose log is the busier.
 */
export async function enterUptake(
  workplace: Workplace,
  caller: Caller,
  command: EnterUptake,
  once: OnceKey | undefined,
): Promise<Result<MeetingUptake>> {
  const { group, groupId, actor, member } = caller;
  const { meetingId, atMeetingId, itemId } = command.data;
  const uptakes = uptakeStream(groupId, meetingId);
  const stream = streamName(groupId, uptakes.aggregate.kind, meetingId);
  const moment = workplace.clock.now(group.settings.timeZone);
  const person = taskPerson(member, group);
  const nameOf = (personId: string) => memberById(group, personId)?.name ?? personId;
  const done = await workplace.ledger.transact(meetingStream(groupId, atMeetingId), {
    actor,
    moment,
    prepare: async () => ({
      loaded: await workplace.ledger.load(uptakes),
      read: await readUptake(workplace, caller, meetingId),
    }),
    decide(meeting, { loaded, read }) {
      if (!read.ok) return read;
      // A rehearsal is seen by one person alone, and nothing else is written for it (D9).
      if (meeting.rehearsal) return refuse('meeting-not-found');
      const followed = read.value.rows.map(({ clauseId }) => clauseId);
      const decisions = read.value.decisions.filter(({ clauseId }) => followed.includes(clauseId));
      const entryStands = (entry: { readonly itemId: string }) => itemStands(meeting, entry.itemId);
      const noted = decideUptake(loaded.state, command, {
        groupId,
        meetingId,
        moment,
        group,
        person,
        decisions,
        entryStands,
      });
      if (!noted.ok || noted.value.length === 0) return noted.ok ? ok({ events: [] }) : noted;
      const texts = new Map(decisions.map(({ clauseId, text }) => [clauseId, text]));
      const { rows } = meetingUptake(read.value.meeting, decisions, loaded.state, group);
      const written = enteredItem(meeting, {
        itemId,
        plan: {
          kind: 'matter',
          title: uptakeTitle(read.value.meeting.date),
          presenters: [],
          papers: [],
        },
        text: uptakeText(rows, { textOf: (clauseId) => texts.get(clauseId) ?? '', nameOf }),
      });
      if (!written.ok) return written;
      return ok({
        events: written.value,
        alsoAppend: [{ stream, expectedVersion: loaded.version, events: noted.value }],
      });
    },
    effects(meeting, written, { loaded }) {
      const entered = {
        type: 'UptakeEntered',
        data: { groupId, meetingId, entry: { meetingId: atMeetingId, itemId }, date: moment.date },
      } as const;
      const after = stateAfter(uptakes, loaded, [entered], { actor, moment });
      return effectsOfBoth(meetingEffects(meeting, written), uptakeEffects(after));
    },
    ...(once ? { once } : {}),
  });
  return done.ok ? readUptake(workplace, caller, meetingId) : done;
}
