import { streamName } from '../domain/basics/event.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { IsoDate } from '../domain/basics/time.ts';
import { ROSTER_ID } from '../domain/group/aggregate.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import { hasThematicItem, planFromSeries } from '../domain/group/series/plan.ts';
import type { SeriesPlan } from '../domain/group/series/plan.ts';
import { nextTheme, occasionOn, seriesById } from '../domain/group/series/series.ts';
import type { StreamAppend } from '../store/event-store.port.ts';
import type { Caller } from './identify.ts';
import { meetingStream, rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** A meeting as its series plans it, and what must be appended so that its theme is taken and its date drafted. */
export interface DraftFromSeries {
  readonly plan: SeriesPlan;
  readonly append: readonly StreamAppend[];
}

/**
 * The meeting of a series on a date (S12, S24). The turn of the themes moves on in the same transaction as the meeting
 * comes into being: two drafted at once cannot get the same theme, the later one is decided anew. The meeting that has
 * been drafted already keeps the theme it got.
 */
export async function draftFromSeries(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
  source: { readonly seriesId: string; readonly date: IsoDate },
): Promise<Result<DraftFromSeries>> {
  const { groupId } = caller;
  const roster = rosterStream(groupId);
  const { state: group, version } = await workplace.ledger.load(roster);
  const series = seriesById(group, source.seriesId);
  if (!series) return refuse('series-not-found');
  const occasion = occasionOn(series, source.date);
  if (!occasion) return refuse('occasion-not-found');
  const before = series.drafted.findLast(({ date }) => date === source.date);
  const isThis = before?.meetingId === meetingId;
  if (before && !isThis && !(await isCancelled(workplace, groupId, before.meetingId)))
    return refuse('occasion-drafted');
  // What was drafted for the date before keeps its turn: also for the meeting that is held in place of a cancelled one.
  const turn = hasThematicItem(series) ? nextTheme(series)?.taken : undefined;
  const taken = before ? before.theme : turn;
  const theme = series.themes.find(({ themeId }) => themeId === taken?.themeId);
  const plan = planFromSeries(series, occasion, theme, group.settings.meetingTitle);
  if (isThis) return ok({ plan, append: [] });
  const event: GroupEvent = {
    type: 'OccasionDrafted',
    data: { ...source, meetingId, ...(taken ? { theme: taken } : {}) },
  };
  const stream = streamName(groupId, roster.aggregate.kind, ROSTER_ID);
  return ok({ plan, append: [{ stream, expectedVersion: version, events: [event] }] });
}

async function isCancelled(workplace: Workplace, groupId: string, meetingId: string): Promise<boolean> {
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  return state.phase === 'cancelled';
}
