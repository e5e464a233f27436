import type { Result } from '../domain/basics/result.ts';
import { ok } from '../domain/basics/result.ts';
import type { MeetingState, Phase } from '../domain/meeting/state.ts';
import type { AgendaChanges } from '../domain/meeting/views/agenda-changes.ts';
import { agendaChangesOf, isUnchanged } from '../domain/meeting/views/agenda-changes.ts';
import type { Caller } from './identify.ts';
import { openMeeting } from './open-meeting.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** What of an agenda is new to somebody (N9). */
export interface AgendaNews {
  readonly changes: AgendaChanges;
  /** Whether they have looked since the notice; otherwise the changes are those since it. */
  readonly hasLooked: boolean;
  /** The agenda that holds them, to be marked as seen. */
  readonly agendaVersion: number;
}

/**
 * What has changed in the agenda since the caller last looked, or since the notice where they never did; undefined when
 * nothing has, and where a new agenda is no longer news. Reads nothing while the agenda is as the notice had it, which
 * is what replies meet (Q1).
 */
export async function agendaNews(
  workplace: Workplace,
  caller: Caller,
  meeting: MeetingState,
): Promise<AgendaNews | undefined> {
  const { meetingId, noticedVersion, agendaVersion, phase } = meeting;
  if (noticedVersion === undefined || !NEWSWORTHY.includes(phase)) return undefined;
  if (agendaVersion <= noticedVersion) return undefined;
  const seen = await workplace.store.seen.read(caller.groupId, meetingId, caller.member.personId);
  const since = Math.max(seen, noticedVersion);
  if (agendaVersion <= since) return undefined;
  const changes = await changesSince(workplace, caller, meeting, since);
  return isUnchanged(changes) ? undefined : { changes, hasLooked: seen > noticedVersion, agendaVersion };
}

/** For those who prepare the agenda: what has changed since the notice; undefined when nothing has. */
export async function changesSinceNotice(
  workplace: Workplace,
  caller: Caller,
  meeting: MeetingState,
): Promise<AgendaChanges | undefined> {
  const { noticedVersion, agendaVersion, phase } = meeting;
  if (!caller.abilities.has('edit-agenda') || !NEWSWORTHY.includes(phase)) return undefined;
  if (noticedVersion === undefined || agendaVersion <= noticedVersion) return undefined;
  const changes = await changesSince(workplace, caller, meeting, noticedVersion);
  return isUnchanged(changes) ? undefined : changes;
}

/** The caller has seen the agenda as it was at a version of the log; one that is not written yet counts as the newest. */
export async function markAgendaSeen(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
  agendaVersion: number,
): Promise<Result<MeetingState>> {
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  await workplace.store.seen.mark({
    groupId: caller.groupId,
    meetingId,
    personId: caller.member.personId,
    version: Math.min(agendaVersion, state.agendaVersion),
  });
  return ok(state);
}

const NEWSWORTHY: readonly Phase[] = ['notified', 'ongoing'];

async function changesSince(
  workplace: Workplace,
  caller: Caller,
  meeting: MeetingState,
  version: number,
): Promise<AgendaChanges> {
  const stream = meetingStream(caller.groupId, meeting.meetingId);
  return agendaChangesOf(await workplace.ledger.loadAt(stream, version), meeting);
}
