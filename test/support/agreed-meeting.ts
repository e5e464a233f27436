import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from './server-fixture.ts';
import { SECRETARY } from './server-people.ts';

/** Does something to a meeting as the secretariat, and faults where it is refused. */
export async function doneAt(
  server: ServerFixture,
  meetingId: string,
  command: MeetingCommand,
): Promise<void> {
  const answer = await server.command(meetingId, command, { as: SECRETARY });
  if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
}

/** A meeting that has begun and decided these clauses, `{meetingId}-0` and on, in its first item. Answers the item's id. */
export async function decidedMeeting(
  server: ServerFixture,
  meetingId: string,
  date: string,
  clauses: readonly string[],
): Promise<string> {
  const { items } = await server.meeting(meetingId, { details: { date } });
  const itemId = items[0]?.itemId ?? '';
  await doneAt(server, meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
  for (const [index, text] of clauses.entries())
    await doneAt(server, meetingId, {
      type: 'RecordClause',
      data: { itemId, clauseId: `${meetingId}-${index}`, text },
    });
  return itemId;
}

/** Closes a meeting that goes on, and agrees its protocol. */
export async function agreeMeeting(
  server: ServerFixture,
  meetingId: string,
  attendance: Extract<MeetingCommand, { type: 'ConfirmAttendance' }>['data'] = {
    missing: [],
    alsoPresent: [],
  },
): Promise<void> {
  await doneAt(server, meetingId, { type: 'ConfirmAttendance', data: attendance });
  await doneAt(server, meetingId, { type: 'CloseMeeting', data: { time: '12:00', leftovers: 'keep' } });
  await agreeDraft(server, meetingId);
}

/** Agrees a draft that somebody has checked. */
export async function agreeDraft(server: ServerFixture, meetingId: string): Promise<void> {
  await doneAt(server, meetingId, { type: 'MarkChecked', data: { name: 'Hedda Lindqvist', how: 'checked' } });
  await doneAt(server, meetingId, { type: 'AgreeProtocol', data: {} });
}
