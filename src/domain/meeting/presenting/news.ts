import type { Moment } from '../../basics/time.ts';
import { minutesOf } from '../../basics/time.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { PresenterPlace } from './place.ts';
import { isOverForPresenter, presenterPlaceOf, SOON_MINUTES } from './place.ts';
import type { PresenterInvitation, PresenterTold } from './state.ts';

/** So many minutes a time may move before it is told again (T5). */
const TOLERATED_MINUTES = 10;

/**
 * What presenters are to be told by mail now: that they are soon on, that their time has moved by more than ten minutes
 * since they were last told, that they are not on. Each is told once, until something else is so.
 */
export function tellPresenters(state: MeetingState, moment: Moment): readonly MeetingEvent[] {
  return state.presenters.flatMap((invitation): readonly MeetingEvent[] => {
    const told = newsFor(state, invitation, moment);
    const { invitationId } = invitation;
    return told ? [{ type: 'PresenterInformed', data: { invitationId, ...told } }] : [];
  });
}

/** Whether anybody waits to be told when their time moves or nears. */
export function presentersWait(state: MeetingState, moment: Moment): boolean {
  return state.presenters.some(
    (each) =>
      isTold(each) &&
      each.letInAt === undefined &&
      !isOverForPresenter(presenterPlaceOf(state, each, moment).standing),
  );
}

/** The next time at which somebody's turn nears by the plan alone; undefined where none is to come. */
export function nextNearTime(
  state: MeetingState,
  moment: Moment,
): { readonly date: string; readonly minutes: number } | undefined {
  const now = minutesOf(moment.time);
  return state.presenters
    .filter((each) => isTold(each) && each.told.what !== 'near')
    .flatMap((each) => {
      const { date, planned, standing } = presenterPlaceOf(state, each, moment);
      if (planned === undefined || isOverForPresenter(standing)) return [];
      const minutes = Math.max(minutesOf(planned) - SOON_MINUTES, 0);
      return date > moment.date || (date === moment.date && minutes > now) ? [{ date, minutes }] : [];
    })
    .toSorted((a, b) => (a.date === b.date ? a.minutes - b.minutes : a.date < b.date ? -1 : 1))[0];
}

function isTold({ email, withdrawn }: PresenterInvitation): boolean {
  return email !== undefined && !withdrawn;
}

function newsFor(
  state: MeetingState,
  invitation: PresenterInvitation,
  moment: Moment,
): PresenterTold | undefined {
  if (!isTold(invitation) || invitation.letInAt !== undefined) return undefined;
  const place = presenterPlaceOf(state, invitation, moment);
  const { told } = invitation;
  switch (place.standing) {
    case 'cancelled':
      return told.what === 'cancelled' ? undefined : { what: 'cancelled' };
    case 'off': {
      // What nobody came to before the meeting ended is no news to somebody who was there.
      const over = state.phase === 'closed' || state.phase === 'agreed';
      return told.what === 'off' || over ? undefined : { what: 'off' };
    }
    case 'planned':
    case 'waiting':
      return movedFrom(told, place, state);
    case 'soon':
    case 'next':
      return told.what === 'near' || !place.near
        ? movedFrom(told, place, state)
        : { what: 'near', ...expectedOf(place, state) };
    case 'now':
    case 'done':
      return undefined;
    default:
      return place.standing satisfies never;
  }
}

function movedFrom(
  told: PresenterTold,
  place: PresenterPlace,
  state: MeetingState,
): PresenterTold | undefined {
  const { date, time } = expectedOf(place, state);
  if (time === undefined) return undefined;
  const wasOff = told.what === 'off' || told.what === 'cancelled';
  if (!wasOff && told.date === date && told.time !== undefined) {
    const by = Math.abs(minutesOf(time) - minutesOf(told.time));
    if (by <= TOLERATED_MINUTES) return undefined;
  }
  return { what: 'moved', date, time };
}

/** When it is likely to be on; while the meeting goes on only by prediction, which may be withdrawn (D13). */
function expectedOf(
  { date, planned, predicted }: PresenterPlace,
  { phase }: MeetingState,
): Required<Pick<PresenterTold, 'date'>> & Pick<PresenterTold, 'time'> {
  const time = predicted ?? (phase === 'ongoing' ? undefined : planned);
  return { date, ...(time === undefined ? {} : { time }) };
}
