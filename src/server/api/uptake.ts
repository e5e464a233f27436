import { uptakeCommandSchema } from '../../contract/commands/uptake.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { isIsoDate } from '../../domain/basics/time.ts';
import type { MeetingUptake } from '../../domain/uptake/views/meeting-uptake.ts';
import { commandUptake } from '../../usecases/uptake/command-uptake.ts';
import type { UptakePage } from '../../usecases/uptake/read-uptake.ts';
import { listUptake, readUptake } from '../../usecases/uptake/read-uptake.ts';
import { uptakeAtMeeting } from '../../usecases/uptake/uptake-at-meeting.ts';
import { uptakeCsv } from '../presenters/uptake-csv.ts';
import { presentMeetingUptake, presentUptake, presentUptakeAtMeeting } from '../presenters/uptake-view.ts';
import { answer } from '../problem.ts';
import { localeOf } from '../request-locale.ts';
import type { Call } from './call.ts';
import { idParameter, readBody, readOnceKey } from './read-body.ts';
import { sendFile } from './send-file.ts';

/** GET /api/v1/uptake?before=: a year of agreed meetings, the latest first. A day that cannot be read is left out. */
export async function getUptake({ workplace, caller, request, response }: Call): Promise<void> {
  const before = dayIn(request.query['before']);
  await answer(response, await listUptake(workplace, caller, before), (page) => {
    response.json(presentUptake(page, caller));
  });
}

/** GET /api/v1/uptake.csv?meeting=&before=: the same as a file, or one meeting's. */
export async function getUptakeFile({ workplace, caller, request, response }: Call): Promise<void> {
  const { meeting } = request.query;
  const found =
    typeof meeting === 'string'
      ? await asPage(readUptake(workplace, caller, meeting))
      : await listUptake(workplace, caller, dayIn(request.query['before']));
  await answer(response, found, ({ meetings }) => {
    const views = meetings.map((each) => presentMeetingUptake(each, caller));
    sendFile(response, {
      name: 'kommunmatris.csv',
      contentType: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(uptakeCsv(localeOf(request), views)),
    });
  });
}

/** GET /api/v1/meetings/{id}/uptake: how earlier decisions are taken up, and the meeting's own. */
export async function getMeetingUptake({ workplace, caller, request, response }: Call): Promise<void> {
  const found = await uptakeAtMeeting(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, found, (shown) => {
    response.json(presentUptakeAtMeeting(shown, caller));
  });
}

/** POST /api/v1/uptake/commands. Needs an Idempotency-Key; answers with the matrix of the meeting that decided. */
export async function postUptakeCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, uptakeCommandSchema), async (command) => {
    const key = { uptake: command.data.meetingId, command };
    await answer(response, readOnceKey(request, key), async (once) => {
      await answer(response, await commandUptake(workplace, caller, { command, once }), (done) => {
        response.json(presentMeetingUptake(done, caller));
      });
    });
  });
}

async function asPage(one: Promise<Result<MeetingUptake>>): Promise<Result<UptakePage>> {
  const found = await one;
  return found.ok ? ok({ meetings: [found.value] }) : found;
}

function dayIn(given: unknown): string | undefined {
  return typeof given === 'string' && isIsoDate(given) ? given : undefined;
}
