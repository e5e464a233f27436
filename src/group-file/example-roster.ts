import { daysAfter } from '../domain/basics/days.ts';
import type { GroupCommand } from '../domain/group/commands.ts';
import type { GroupState, Position } from '../domain/group/group.ts';
import type { KnownSeries, Occasion } from '../domain/group/series/series.ts';
import type { ExampleDates, ExampleStep } from './example-step.ts';
import { at, SECRETARY, SERIES } from './example-step.ts';

/**
 * What the secretariat writes down of the group when it begins: how its people came to be where they are, the meeting
 * plan, and the numbers already used. `group` is the one that the file founds.
 */
export function rosterSteps(group: GroupState, dates: ExampleDates): readonly ExampleStep[] {
  return [
    ...at(dates.founded, '09:00', SECRETARY, ...movedPeople(dates).map(asked)),
    ...at(dates.founded, '09:30', SECRETARY, asked(numbersUsed(group, dates)), asked(plan(group, dates))),
  ];
}

/** Klippan's director retired, Åstorp's went to Klippan, and her deputy has acted in Åstorp since. */
function movedPeople({ earlier }: ExampleDates): readonly GroupCommand[] {
  const first = daysAfter(earlier, -60);
  const director = (organisation: string): Position => ({
    organisation,
    office: 'kommundirektör',
    roles: ['director'],
  });
  return [
    {
      type: 'AddMember',
      data: {
        personId: 'sixten',
        name: 'Sixten Fabelius',
        from: daysAfter(first, -2_500),
        position: director('Klippan'),
      },
    },
    { type: 'EndMembership', data: { personId: 'sixten', last: daysAfter(first, -1) } },
    { type: 'ChangeMember', data: { personId: 'freja', position: director('Åstorp') } },
    { type: 'ChangeMember', data: { personId: 'freja', from: first, position: director('Klippan') } },
    {
      type: 'ChangeMember',
      data: {
        personId: 'juni',
        position: { organisation: 'Åstorp', office: 'biträdande kommundirektör', roles: ['reader'] },
      },
    },
    {
      type: 'ChangeMember',
      data: { personId: 'juni', from: first, position: { ...director('Åstorp'), acting: true } },
    },
  ];
}

/** A meeting a month since February, but for July, had its protocol before there was this log. */
function numbersUsed({ settings }: GroupState, { earlier }: ExampleDates): GroupCommand {
  const [year = '', month = ''] = earlier.split('-');
  const used = Math.max(0, Number(month) - (Number(month) > 7 ? 3 : 2));
  return { type: 'ChangeSettings', data: { settings: { ...settings, lastNumberOf: { [year]: used } } } };
}

function plan(group: GroupState, { earlier, coming, later }: ExampleDates): GroupCommand {
  const known = group.series.find(({ seriesId }) => seriesId === SERIES);
  if (!known) throw new Error(`the example group has no series ${SERIES}`);
  const { drafted: _drafted, ...series }: KnownSeries = known;
  const [next, residential, last] = later;
  const occasions: readonly Occasion[] = [
    { date: earlier },
    { date: coming, place: 'Biblioteket, Provköping' },
    { date: next },
    {
      date: daysAfter(residential, -1),
      endDate: residential,
      start: '10:00',
      end: '14:00',
      place: 'Övningsgården, Skissala',
      title: 'Internat',
    },
    { date: last },
  ];
  return { type: 'KeepSeries', data: { series: { ...series, occasions } } };
}

function asked(command: GroupCommand): { readonly kind: 'group'; readonly command: GroupCommand } {
  return { kind: 'group', command };
}
