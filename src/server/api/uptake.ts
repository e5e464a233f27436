import { uptakeCommandSchema } from '../../contract/commands/uptake.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { isIsoDate } from '../../domain/basics/time.ts';
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

/** GET /api/v1/uptake?before=&meeting=: a year of agreed meetings, the latest first, or one. */
export async function getUptake(call: Call): Promise<void> {
  await answer(call.response, await pageFor(call), (page) => {
    call.response.json(presentUptake(page, call.caller));
  });
}

/** GET /api/v1/uptake.csv: the same as a file. */
export async function getUptakeFile(call: Call): Promise<void> {
  const { caller, request, response } = call;
  await answer(response, await pageFor(call), ({ meetings }) => {
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

/** What of the address cannot be read is left out: the page shows what it asked for. */
async function pageFor({ workplace, caller, request }: Call): Promise<Result<UptakePage>> {
  const { before, meeting } = request.query;
  if (typeof meeting !== 'string')
    return listUptake(
      workplace,
      caller,
      typeof before === 'string' && isIsoDate(before) ? before : undefined,
    );
  const found = await readUptake(workplace, caller, meeting);
  return found.ok ? ok({ meetings: [found.value] }) : found;
}
