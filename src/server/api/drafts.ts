import type { Request } from 'express';
import { draftSchema } from '../../contract/requests.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { dropDraft, saveDraft } from '../../usecases/drafts.ts';
import { invalidRequest } from '../invalid-request.ts';
import type { Problem } from '../problem.ts';
import { answer, HTTP } from '../problem.ts';
import { localeOf } from '../request-locale.ts';
import type { Call } from './call.ts';
import { idParameter, readBody } from './read-body.ts';

/** PUT /api/v1/meetings/{id}/drafts/{field}: answers `{ kept }`, false when a newer save was there already. */
export async function putDraft({ workplace, caller, request, response }: Call): Promise<void> {
  await answer(response, readField(request), async (field) => {
    await answer(response, readBody(request, draftSchema), async (draft) => {
      const meetingId = idParameter(request, 'meetingId');
      await answer(response, await saveDraft(workplace, caller, { ...draft, meetingId, field }), (kept) => {
        response.json({ kept });
      });
    });
  });
}

/** DELETE /api/v1/meetings/{id}/drafts/{field}: the caller's own draft; one that is not there is gone already. */
export async function deleteDraft({ workplace, caller, request, response }: Call): Promise<void> {
  await answer(response, readField(request), async (field) => {
    const dropped = await dropDraft(workplace, caller, idParameter(request, 'meetingId'), field);
    await answer(response, dropped, () => {
      response.status(HTTP.nothingToSay).end();
    });
  });
}

/** `text:{place}`, `clause:{itemId}` for a new one, `clause:{clauseId}:{itemId}` for one being reworded, or `outcome:{itemId}`. */
function readField(request: Request): Result<string, Problem> {
  const { field } = request.params;
  const sound = typeof field === 'string' && /^(?:text|clause|outcome):[^\p{Cc}]{1,200}$/u.test(field);
  if (sound && field.isWellFormed()) return ok(field);
  return {
    ok: false,
    error: invalidRequest(localeOf(request), { path: ['field'], fault: 'not-a-choice' }),
  };
}
