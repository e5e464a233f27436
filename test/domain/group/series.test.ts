import { describe, expect, it } from 'vitest';
import type { GroupEvent } from '../../../src/domain/group/events.ts';
import type { DatePattern } from '../../../src/domain/group/series/dates.ts';
import { datesOf } from '../../../src/domain/group/series/dates.ts';
import { planFromSeries } from '../../../src/domain/group/series/plan.ts';
import type { Series } from '../../../src/domain/group/series/series.ts';
import { nextTheme, seriesById } from '../../../src/domain/group/series/series.ts';
import { aSeries, foundingEvents, givenGroup, groupOf } from '../../support/given-group.ts';

const kept = (series: Series = aSeries()): GroupEvent => ({ type: 'SeriesKept', data: { series } });
const drafted = (date: string, themeId: string, place: number): GroupEvent => ({
  type: 'OccasionDrafted',
  data: { seriesId: 'serie-1', date, meetingId: `m-${date}`, theme: { themeId, place } },
});
const turnAfter = (...events: readonly GroupEvent[]) => {
  const series = seriesById(groupOf([...foundingEvents(), ...events]), 'serie-1');
  return series && nextTheme(series)?.theme.themeId;
};

describe('a series of meetings', () => {
  it('is kept with its plan in order of dates and without empty fields', () => {
    const occasions = [
      { date: '2027-03-19', place: ' Arild ' },
      { date: '2027-02-19', title: ' ' },
    ];
    givenGroup()
      .when({ type: 'KeepSeries', data: { series: aSeries({ name: ' Ordinarie möten ', occasions }) } })
      .thenEvents(
        kept(aSeries({ occasions: [{ date: '2027-02-19' }, { date: '2027-03-19', place: 'Arild' }] })),
      );
  });

  it('sent again changes nothing; with other words it is changed and knows what was drafted from it', () => {
    const events = [...foundingEvents(), kept(), drafted('2027-02-19', 'naringsliv', 0)];
    givenGroup(events)
      .when({ type: 'KeepSeries', data: { series: aSeries() } })
      .thenNothing();
    const longer = aSeries({ end: '16:00' });
    const after = givenGroup(events)
      .when({ type: 'KeepSeries', data: { series: longer } })
      .after();
    expect(seriesById(after, 'serie-1')).toMatchObject({
      end: '16:00',
      drafted: [{ date: '2027-02-19', meetingId: 'm-2027-02-19' }],
    });
  });

  it('can be removed, once', () => {
    givenGroup([...foundingEvents(), kept()])
      .when({ type: 'RemoveSeries', data: { seriesId: 'serie-1' } })
      .thenEvents({ type: 'SeriesRemoved', data: { seriesId: 'serie-1' } });
    givenGroup()
      .when({ type: 'RemoveSeries', data: { seriesId: 'serie-1' } })
      .thenNothing();
  });

  it.each([
    ['no name', { name: ' ' }, 'text-missing', undefined],
    ['an end before its start', { end: '08:00' }, 'invalid-time-order', { from: '08:30', to: '08:00' }],
    ['an hour that is none', { start: 'åtta' }, 'invalid-time', { value: 'åtta' }],
    ['a date that is none', { occasions: [{ date: '2027-02-30' }] }, 'invalid-date', { value: '2027-02-30' }],
    [
      'the same date twice',
      { occasions: [{ date: '2027-02-19' }, { date: '2027-03-19' }, { date: '2027-02-19' }] },
      'occasion-twice',
      { date: '2027-02-19' },
    ],
    [
      'a meeting that ends before it begins',
      { occasions: [{ date: '2027-02-19', start: '13:00' }] },
      'invalid-time-order',
      { from: '13:00', to: '12:30' },
    ],
    [
      'a residential that ends before it begins',
      { occasions: [{ date: '2027-02-19', endDate: '2027-02-18' }] },
      'invalid-time-order',
      { from: '2027-02-19', to: '2027-02-18' },
    ],
    [
      'days that are no number of days',
      { replyDaysBefore: -1 },
      'invalid-number',
      { value: -1, min: 0, max: 120 },
    ],
    [
      'a theme of no municipality',
      { themes: [{ themeId: 't', goalArea: 'Natur', responsible: 'Malmö' }] },
      'not-a-municipality',
      { value: 'Malmö' },
    ],
    [
      'a standing item without a name',
      { items: [{ kind: 'break', title: '', presenters: [], papers: [] }] },
      'text-missing',
      undefined,
    ],
  ] as const)('is refused with %s', (_what, over, code, params) => {
    givenGroup()
      .when({ type: 'KeepSeries', data: { series: aSeries(over) } })
      .thenRefused(code, params);
  });

  it('takes a residential over two days (S24)', () => {
    const occasions = [{ date: '2027-02-16', endDate: '2027-02-17', start: '12:00', end: '11:30' }];
    givenGroup()
      .when({ type: 'KeepSeries', data: { series: aSeries({ occasions }) } })
      .thenEvents(kept(aSeries({ occasions })));
  });
});

describe('the meeting of an occasion', () => {
  const theme = aSeries().themes[0];

  it('has the time, place and standing items of its series, with the deadlines reckoned from its day', () => {
    const plan = planFromSeries(aSeries(), { date: '2027-03-05' }, theme, 'Kommundirektörsmöte');
    expect(plan.details).toEqual({
      title: 'Kommundirektörsmöte',
      date: '2027-03-05',
      start: '08:30',
      end: '12:30',
      place: 'Mindpark, Helsingborg',
      replyBy: '2027-03-02',
    });
    expect(plan.proposeBy).toBe('2027-02-23');
    expect(plan.items.map(({ title }) => title)).toEqual([
      'Välkommen och incheckning',
      'Tematisk uppföljning',
      'Övrigt',
    ]);
    expect(plan.items[1]?.theme).toEqual({ goalArea: 'Näringsliv', responsible: 'Bjuv' });
  });

  it('says what is other that day, and standing times move with its beginning (S24)', () => {
    const occasion = { date: '2027-03-05', start: '10:00', end: '16:00', place: 'Arild', title: 'Internat' };
    const plan = planFromSeries(aSeries({ meetingTitle: 'Direktörsmöte' }), occasion, undefined, 'Möte');
    expect(plan.details).toMatchObject({ title: 'Internat', start: '10:00', end: '16:00', place: 'Arild' });
    expect(plan.items[0]?.start).toBe('10:00');
    expect(plan.items[1]?.theme).toBeUndefined();
  });
});

describe('the thematic follow-up (S12)', () => {
  it('takes its themes in turn and begins anew after the last', () => {
    expect(turnAfter(kept())).toBe('naringsliv');
    expect(turnAfter(kept(), drafted('2027-02-19', 'naringsliv', 0))).toBe('miljo');
    expect(turnAfter(kept(), drafted('2027-02-19', 'miljo', 1))).toBe('naringsliv');
  });

  it('goes on with what came into the place of a theme that was removed', () => {
    const themes = [
      { themeId: 'skola', goalArea: 'Skola', responsible: 'Bjuv' },
      { themeId: 'miljo', goalArea: 'Miljö', responsible: 'Åstorp' },
    ];
    expect(turnAfter(kept(), drafted('2027-02-19', 'naringsliv', 1), kept(aSeries({ themes })))).toBe(
      'miljo',
    );
  });

  it('has no turn without themes', () => {
    expect(turnAfter(kept(aSeries({ themes: [] })))).toBeUndefined();
  });
});

describe('dates proposed from a pattern', () => {
  const thirdFriday: DatePattern = { week: 3, weekday: 5, from: '2027-01', to: '2027-06' };

  it('are those of “tredje fredagen i månaden, januari–juni”', () => {
    expect(datesOf(thirdFriday)).toEqual([
      '2027-01-15',
      '2027-02-19',
      '2027-03-19',
      '2027-04-16',
      '2027-05-21',
      '2027-06-18',
    ]);
  });

  it('can be the last of a month, over the turn of a year', () => {
    expect(datesOf({ week: 'last', weekday: 1, from: '2027-12', to: '2028-02' })).toEqual([
      '2027-12-27',
      '2028-01-31',
      '2028-02-28',
    ]);
  });

  it('are none when the months are wrong', () => {
    expect(datesOf({ ...thirdFriday, from: '2027-13' })).toEqual([]);
    expect(datesOf({ ...thirdFriday, from: '2027-07' })).toEqual([]);
    expect(datesOf({ ...thirdFriday, to: '9999-12' })).toHaveLength(120);
  });
});
