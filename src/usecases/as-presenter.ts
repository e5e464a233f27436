import type { Result } from '../domain/basics/result.ts';
import { ok } from '../domain/basics/result.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import { notePageOpened, sayReady } from '../domain/meeting/presenting/by-presenter.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { Committed } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import type { PresenterCaller } from './presenter-links.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** A presenter has opened their page. */
export function openPresenterPage(
  workplace: Workplace,
  caller: PresenterCaller,
): Promise<Result<Committed<MeetingState>>> {
  const { invitationId } = caller.invitation;
  return asPresenter(workplace, caller, (state) => notePageOpened(state, invitationId));
}

/** A presenter says that they are ready, or not after all. */
export function sayPresenterReady(
  workplace: Workplace,
  caller: PresenterCaller,
  ready: boolean,
): Promise<Result<Committed<MeetingState>>> {
  const { invitationId } = caller.invitation;
  return asPresenter(workplace, caller, (state) => sayReady(state, invitationId, ready));
}

function asPresenter(
  workplace: Workplace,
  { groupId, state, actor, moment }: PresenterCaller,
  decide: (now: MeetingState) => readonly MeetingEvent[],
): Promise<Result<Committed<MeetingState>>> {
  return workplace.ledger.transact(meetingStream(groupId, state.meetingId), {
    actor,
    moment,
    decide: (now) => ok({ events: decide(now) }),
    effects: meetingEffects,
  });
}
