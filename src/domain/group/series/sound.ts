import type { Result } from '../../basics/result.ts';
import { ok } from '../../basics/result.ts';
import { isIsoDate } from '../../basics/time.ts';
import type { Problem } from '../../meeting/checks.ts';
import { soundDetails } from '../../meeting/agenda/sound-details.ts';
import { soundPlan } from '../../meeting/agenda/sound-plan.ts';
import { LIMITS, lengthProblem, lineProblem, orderProblem, unless } from '../../meeting/checks.ts';
import type { ItemPlan } from '../../meeting/vocabulary.ts';
import type { GroupState } from '../group.ts';
import { planFromSeries } from './plan.ts';
import type { Occasion, Series, SeriesTheme } from './series.ts';

/** The longest that a deadline may lie before a meeting, in days. */
const MOST_DAYS = 120;

/** A series with its plan in order of dates and no blanks around its texts, or the first thing wrong with it. */
export function soundSeries(group: GroupState, given: Series): Result<Series> {
  const { seriesId, start, end, replyDaysBefore, proposalDaysBefore } = given;
  const items = soundItems(given.items);
  if (!items.ok) return items;
  const occasions = given.occasions
    .map(trimmedOccasion)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const themes = given.themes.map(({ themeId, goalArea, responsible }) => ({
    themeId,
    goalArea: goalArea.trim(),
    responsible: responsible.trim(),
  }));
  const series: Series = {
    seriesId,
    name: given.name.trim(),
    place: given.place.trim(),
    start,
    end,
    ...(given.meetingTitle?.trim() ? { meetingTitle: given.meetingTitle.trim() } : {}),
    ...(replyDaysBefore === undefined ? {} : { replyDaysBefore }),
    ...(proposalDaysBefore === undefined ? {} : { proposalDaysBefore }),
    occasions,
    items: items.value,
    themes,
  };
  const itself = unless(
    series,
    lineProblem(given.name, LIMITS.name),
    lengthProblem(given.place, LIMITS.place),
    lengthProblem(given.meetingTitle, LIMITS.title),
    orderProblem(start, end),
    daysProblem(replyDaysBefore),
    daysProblem(proposalDaysBefore),
  );
  if (!itself.ok) return itself;
  return unless(
    series,
    ...occasions.map((occasion) => occasionProblem(series, occasion)),
    twiceProblem(occasions),
    ...themes.map((theme) => themeProblem(group, theme)),
  );
}

function soundItems(given: readonly ItemPlan[]): Result<readonly ItemPlan[]> {
  const items: ItemPlan[] = [];
  for (const plan of given) {
    const sound = soundPlan(plan);
    if (!sound.ok) return sound;
    items.push(sound.value);
  }
  return ok(items);
}

function trimmedOccasion({ date, endDate, start, end, place, title }: Occasion): Occasion {
  return {
    date,
    ...(endDate && endDate !== date ? { endDate } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(place?.trim() ? { place: place.trim() } : {}),
    ...(title?.trim() ? { title: title.trim() } : {}),
  };
}

/** What would keep the occasion's meeting from being drafted. */
function occasionProblem(series: Series, occasion: Occasion): Problem {
  const { date } = occasion;
  if (!isIsoDate(date)) return { code: 'invalid-date', params: { value: date } };
  const { details } = planFromSeries(series, occasion, undefined, series.name);
  const sound = soundDetails(details);
  return sound.ok ? undefined : sound.error;
}

function twiceProblem(occasions: readonly Occasion[]): Problem {
  const twice = occasions.find(({ date }, at) => occasions[at + 1]?.date === date);
  return twice && { code: 'occasion-twice', params: { date: twice.date } };
}

function themeProblem(group: GroupState, { goalArea, responsible }: SeriesTheme): Problem {
  const line = lineProblem(goalArea, LIMITS.name);
  if (line || group.municipalities.includes(responsible)) return line;
  return { code: 'not-a-municipality', params: { value: responsible } };
}

function daysProblem(days: number | undefined): Problem {
  if (days === undefined || (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS)) return undefined;
  return { code: 'invalid-number', params: { value: days, min: 0, max: MOST_DAYS } };
}
