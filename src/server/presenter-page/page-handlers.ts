import { z } from 'zod';
import { streamName } from '../../domain/basics/event.ts';
import { sayPresenterReady } from '../../usecases/as-presenter.ts';
import { bringPresenterPaper } from '../../usecases/papers.ts';
import { openPresenterLink } from '../../usecases/presenter-links.ts';
import { meetingStream } from '../../usecases/streams.ts';
import { sendLive } from '../api/follow-sources.ts';
import type { LiveStreams } from '../api/live-streams.ts';
import { idParameter, readBody } from '../api/read-body.ts';
import { readUpload } from '../api/read-upload.ts';
import { answer, sendProblem } from '../problem.ts';
import type { PresenterCall } from './admit.ts';
import { presentPage } from './present-page.ts';

/** GET /presenter/at/{invitation}/view. */
export function getView({ caller, response }: PresenterCall): void {
  response.json(presentPage(caller));
}

/** POST /presenter/at/{invitation}/ready: answers the page as it is then. */
export async function postReady(call: PresenterCall): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, readySchema), async ({ ready }) => {
    await answer(response, await sayPresenterReady(workplace, caller, ready), () => sendPageNow(call));
  });
}

/** PUT /presenter/at/{invitation}/papers/{paper}?name=…: a paper for the secretariat; answers the page as it is then. */
export async function putPaper(call: PresenterCall): Promise<void> {
  const { workplace, caller, request, response } = call;
  const paperId = idParameter(request, 'paperId');
  await answer(response, await readUpload(request), async (sent) => {
    const brought = await bringPresenterPaper(workplace, caller, { paperId, sent });
    await answer(response, brought, () => sendPageNow(call));
  });
}

/** GET /presenter/at/{invitation}/events: tells that the page is another one; ends when the link no longer opens it. */
export function getPageEvents(liveStreams: LiveStreams): (call: PresenterCall) => void {
  return ({ workplace, caller, secret, response }) => {
    const { groupId, state, invitation } = caller;
    const stream = meetingStream(groupId, state.meetingId);
    let told: string | undefined;
    async function news(): Promise<string | null> {
      const now = await openPresenterLink(workplace, secret);
      if (!now) return null;
      const { at: _at, now: _now, ...said } = presentPage(now);
      const page = JSON.stringify(said);
      // Only what is new to them: how much goes on in the meeting is none of their business.
      if (page === told) return '';
      told = page;
      return `event: presenter\ndata: ${JSON.stringify({ event: 'presenter' })}\n\n`;
    }
    sendLive(
      {
        events: workplace.store.events,
        response,
        who: `${groupId}/presenter/${invitation.invitationId}`,
        until: Number.POSITIVE_INFINITY,
      },
      liveStreams,
      [{ topic: streamName(groupId, stream.aggregate.kind, stream.id), news }],
    );
  };
}

/** Answers with the page as it is by now. */
async function sendPageNow({ workplace, secret, response }: PresenterCall): Promise<void> {
  const caller = await openPresenterLink(workplace, secret);
  if (caller) response.json(presentPage(caller));
  else sendProblem(response, { code: 'presenter-link-invalid' });
}

const readySchema = z.strictObject({ ready: z.boolean() });
