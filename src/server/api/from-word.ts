import { answerReturnedSchema } from '../../contract/requests.ts';
import { answerReturned, eraseReturned, reviewReturned } from '../../usecases/from-word/review-returned.ts';
import { takeBack } from '../../usecases/from-word/take-back.ts';
import type { WordFiles } from '../../usecases/from-word/word-files.port.ts';
import { presentFromWord } from '../presenters/from-word-view.ts';
import { answer, HTTP } from '../problem.ts';
import { localeOf } from '../request-locale.ts';
import type { Call, CallHandler } from './call.ts';
import { idParameter, readBody } from './read-body.ts';

/**
 * PUT /api/v1/meetings/{id}/from-word?name=…: a Word file as the body. The same file again is the same, so no key is
 * needed. Answers what was done to it, as far as that is not here already.
 */
export function putFromWord(words: WordFiles): CallHandler {
  return async ({ workplace, caller, request, response }: Call) => {
    const { body, query } = request as {
      readonly body: unknown;
      readonly query: { readonly name?: unknown };
    };
    const bytes = Buffer.isBuffer(body) ? new Uint8Array(body) : new Uint8Array();
    const given = typeof query.name === 'string' ? query.name.toWellFormed().replace(/\p{Cc}/gu, '') : '';
    const taken = await takeBack(workplace, words, caller, {
      meetingId: idParameter(request, 'meetingId'),
      name: given,
      bytes,
    });
    await answer(response, taken, (review) => {
      response.json(presentFromWord(review, caller, localeOf(request)));
    });
  };
}

/** GET /api/v1/meetings/{id}/from-word/{returnId} */
export async function getFromWord({ workplace, caller, request, response }: Call): Promise<void> {
  const [meetingId, returnId] = [idParameter(request, 'meetingId'), idParameter(request, 'returnId')];
  await answer(response, await reviewReturned(workplace, caller, meetingId, returnId), (review) => {
    response.json(presentFromWord(review, caller, localeOf(request)));
  });
}

/** POST /api/v1/meetings/{id}/from-word/{returnId}: which changes are taken in, left and taken up again. */
export async function postFromWordAnswer({ workplace, caller, request, response }: Call): Promise<void> {
  await answer(response, readBody(request, answerReturnedSchema), async (wish) => {
    const which = {
      meetingId: idParameter(request, 'meetingId'),
      returnId: idParameter(request, 'returnId'),
    };
    await answer(response, await answerReturned(workplace, caller, which, wish), (review) => {
      response.json(presentFromWord(review, caller, localeOf(request)));
    });
  });
}

/** DELETE /api/v1/meetings/{id}/from-word/{returnId}: what the file said is erased. */
export async function deleteFromWord({ workplace, caller, request, response }: Call): Promise<void> {
  const [meetingId, returnId] = [idParameter(request, 'meetingId'), idParameter(request, 'returnId')];
  await answer(response, await eraseReturned(workplace, caller, meetingId, returnId), () => {
    response.status(HTTP.nothingToSay).end();
  });
}
