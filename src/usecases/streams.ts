import { groupAggregate, ROSTER_ID } from '../domain/group/aggregate.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import type { GroupState } from '../domain/group/group.ts';
import { importAggregate } from '../domain/imported/aggregate.ts';
import type { ImportEvent } from '../domain/imported/events.ts';
import type { ImportState } from '../domain/imported/state.ts';
import { inquiryAggregate } from '../domain/inquiry/aggregate.ts';
import type { InquiryEvent } from '../domain/inquiry/events.ts';
import type { InquiryState } from '../domain/inquiry/state.ts';
import { meetingAggregate } from '../domain/meeting/aggregate.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { PENDING_ID, pendingAggregate } from '../domain/pending/aggregate.ts';
import type { PendingEvent } from '../domain/pending/events.ts';
import type { PendingState } from '../domain/pending/state.ts';
import { PEOPLE_ID, peopleAggregate } from '../domain/people/aggregate.ts';
import type { PeopleState } from '../domain/people/aggregate.ts';
import type { PeopleEvent } from '../domain/people/events.ts';
import { taskAggregate } from '../domain/task/aggregate.ts';
import type { TaskEvent } from '../domain/task/events.ts';
import type { TaskState } from '../domain/task/state.ts';
import type { UptakeState } from '../domain/uptake/aggregate.ts';
import { uptakeAggregate } from '../domain/uptake/aggregate.ts';
import type { UptakeEvent } from '../domain/uptake/events.ts';
import type { StreamRef } from './ledger.ts';

/** The log of a meeting. */
export function meetingStream(groupId: string, meetingId: string): StreamRef<MeetingState, MeetingEvent> {
  return { aggregate: meetingAggregate, groupId, id: meetingId };
}

/** The log of what waits for an agenda in a group. */
export function pendingStream(groupId: string): StreamRef<PendingState, PendingEvent> {
  return { aggregate: pendingAggregate, groupId, id: PENDING_ID };
}

/** The log of a group's roster and settings. */
export function rosterStream(groupId: string): StreamRef<GroupState, GroupEvent> {
  return { aggregate: groupAggregate, groupId, id: ROSTER_ID };
}

/** The log of a question to the municipalities. */
export function inquiryStream(groupId: string, inquiryId: string): StreamRef<InquiryState, InquiryEvent> {
  return { aggregate: inquiryAggregate, groupId, id: inquiryId };
}

/** The log of a task. */
export function taskStream(groupId: string, taskId: string): StreamRef<TaskState, TaskEvent> {
  return { aggregate: taskAggregate, groupId, id: taskId };
}

/** The log of how the decisions of a meeting are taken up (N1). */
export function uptakeStream(groupId: string, meetingId: string): StreamRef<UptakeState, UptakeEvent> {
  return { aggregate: uptakeAggregate, groupId, id: meetingId };
}

/** The log of an old protocol. */
export function importStream(groupId: string, importId: string): StreamRef<ImportState, ImportEvent> {
  return { aggregate: importAggregate, groupId, id: importId };
}

/** The log of which names in a group's protocols are one person. */
export function peopleStream(groupId: string): StreamRef<PeopleState, PeopleEvent> {
  return { aggregate: peopleAggregate, groupId, id: PEOPLE_ID };
}
