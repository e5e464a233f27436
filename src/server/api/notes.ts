import { noteSchema } from '../../contract/requests.ts';
import { NOTE_KINDS } from '../../store/notes.port.ts';
import { writeNote } from '../../usecases/notes.ts';
import { answer, HTTP, sendProblem } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter, readBody } from './read-body.ts';

/** PUT /api/v1/meetings/{id}/notes/{kind}: a private note (D6); empty text erases it. */
export async function putNote({ workplace, caller, request, response }: Call): Promise<void> {
  const kind = NOTE_KINDS.find((known) => known === request.params['kind']);
  if (!kind) return sendProblem(response, { code: 'address-not-found' });
  await answer(response, readBody(request, noteSchema), async ({ text, personId }) => {
    const written = await writeNote(workplace, caller, {
      meetingId: idParameter(request, 'meetingId'),
      kind,
      text,
      ...(personId === undefined ? {} : { personId }),
    });
    await answer(response, written, () => {
      response.status(HTTP.nothingToSay).end();
    });
  });
}
