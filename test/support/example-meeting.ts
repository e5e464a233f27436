import { readFileSync } from 'node:fs';
import type { DomainEvent, Recorded } from '../../src/domain/basics/event.ts';
import { streamName } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import { groupAggregate } from '../../src/domain/group/aggregate.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { meetingAggregate } from '../../src/domain/meeting/aggregate.ts';
import { decide } from '../../src/domain/meeting/decide.ts';
import { decideDraft } from '../../src/domain/meeting/agenda/draft.ts';
import { inviteesOf } from '../../src/domain/meeting/agenda/invitees.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { ExampleMeeting, ExampleMoment } from '../../src/group-file/example-meetings.ts';
import { loadGroupFile } from '../../src/group-file/load-group-file.ts';

/** The text of the example group's file as it ships. */
export const EXAMPLE_GROUP_YAML = readFileSync(
  new URL('../../src/group-file/example-group.yaml', import.meta.url),
  'utf8',
);

/** The example group as its file founds it. */
export function exampleGroup(): GroupState {
  const loaded = loadGroupFile(EXAMPLE_GROUP_YAML);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.events.reduce(
    (state, event, index) =>
      groupAggregate.evolve(
        state,
        recorded(event, 'roster', index + 1, { by: 'system', date: '2018-01-01', time: '08:00' }),
      ),
    groupAggregate.initial,
  );
}

/**
 * An example meeting as it stands after its first `steps` steps, all of them when left out. Throws when one of them
 * is refused, naming it.
 */
export function liveThrough(meeting: ExampleMeeting, steps: number = meeting.steps.length): MeetingState {
  const group = exampleGroup();
  let state = meetingAggregate.initial;
  let version = 0;
  const apply = (events: readonly MeetingEvent[], moment: ExampleMoment) => {
    for (const event of events)
      state = meetingAggregate.evolve(state, recorded(event, 'meeting', ++version, moment));
  };
  const { meetingId, details } = meeting;
  const draft = { meetingId, groupId: group.groupId, details, invitees: inviteesOf(group, details.date), items: [] };
  const drafted = decideDraft(state, draft);
  if (!drafted.ok) throw new Error(`drafting was refused: ${drafted.error.code}`);
  apply(drafted.value, meeting.drafted);
  for (const step of meeting.steps.slice(0, steps)) {
    const decided = decide(state, step.command, {
      actor: { personId: step.by, via: 'tab' },
      moment: momentOf(step),
      ...(step.command.type === 'AgreeProtocol' ? { protocolNumber: '3/2018' } : {}),
    });
    if (!decided.ok) throw new Error(`${JSON.stringify(step.command)} was refused: ${decided.error.code}`);
    apply(decided.value, step);
  }
  return state;
}

function momentOf({ date, time }: ExampleMoment): Moment {
  return { instant: `${date}T${time}:00.000Z`, date, time };
}

function recorded<E extends DomainEvent>(
  event: E,
  kind: string,
  version: number,
  moment: ExampleMoment,
): Recorded<E> {
  return {
    ...event,
    stream: streamName('exempel', kind, 'test'),
    version,
    at: momentOf(moment).instant,
    actor: { personId: moment.by, via: 'tab' },
  };
}
