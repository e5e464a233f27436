import { describe, expect, it } from 'vitest';
import { likelyMatters } from '../../../src/domain/imported/likely-matters.ts';
import { runningNumber, sameMeetings } from '../../../src/domain/imported/same-meeting.ts';
import { openWarnings, placeOfWarning, warningsNow } from '../../../src/domain/imported/warnings-now.ts';
import { handedIn, importOf } from '../../support/import-builders.ts';

describe('the warnings of an old protocol', () => {
  const warnings = [
    { code: 'date-missing' },
    { code: 'names-alike', params: { name: 'Bo Lindh', other: 'Bo Lind' } },
    { code: 'decision-without-label', line: 25, page: 1 },
  ] as const;
  const waiting = handedIn({ warnings });

  it('are open until what they say is mended, or a person has looked at them', () => {
    const settled = (...events: Parameters<typeof importOf>[0]) =>
      warningsNow(importOf([waiting, ...events])).map((each) => each.settled);
    // The date is there, and only one of the two names.
    expect(settled()).toEqual([true, true, false]);
    expect(
      settled(
        { type: 'HeaderMended', data: { header: { title: 'Utan dag' } } },
        { type: 'GuestMended', data: { guestId: 'g9', guest: { name: 'Bo Lind', source: 'body' } } },
      ),
    ).toEqual([false, false, false]);
    expect(settled({ type: 'WarningSettled', data: { warning: 2, settled: true } })).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      openWarnings(
        importOf([
          waiting,
          { type: 'WarningSettled', data: { warning: 2, settled: true } },
          { type: 'WarningSettled', data: { warning: 2, settled: false } },
        ]),
      ),
    ).toBe(1);
  });

  it('lead to the person or the item that they are of', () => {
    const state = importOf([waiting]);
    expect(warnings.map((warning) => placeOfWarning(state, warning))).toEqual([
      { part: 'header' },
      { part: 'people', attendeeId: 'p2' },
      { part: 'items', itemId: 'im1.2' },
    ]);
  });
});

describe('a meeting that the group has already', () => {
  const known = [
    { meetingId: 'number', date: '2017-05-13', number: '4/2017', phase: 'agreed' },
    { meetingId: 'day', date: '2017-05-12', phase: 'closed' },
    { meetingId: 'other', date: '2017-05-12', number: '5/2017', phase: 'agreed' },
    { meetingId: 'off', date: '2017-05-12', phase: 'cancelled' },
    { meetingId: 'im1', date: '2017-05-12', number: '4/2017', phase: 'agreed' },
  ];
  const found = (header: { readonly number?: string; readonly date?: string }) =>
    sameMeetings('im1', { title: 'Protokoll', ...header }, known).map(({ meetingId }) => meetingId);

  it('is of the same number, or of the same day where the numbers do not tell them apart', () => {
    expect(found({ number: '04 / 2017', date: '2017-05-12' })).toEqual(['number', 'day']);
    expect(found({ date: '2017-05-12' })).toEqual(['day', 'other']);
    expect(found({ number: '9/2017', date: '2017-05-13' })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it('has a running number only where that is a number of a year', () => {
    expect(runningNumber(' 8/2016')).toEqual({ number: 8, year: '2016' });
    for (const other of ['8', '2016/8', '8/16', 'A/2016', undefined])
      expect(runningNumber(other)).toBeUndefined();
  });
});

describe('the matter that an item may go on with (N5)', () => {
  const known = [
    { matterId: 'a', title: 'Gemensam upphandling av skolskjuts' },
    { matterId: 'b', title: 'Skolskjutsar, gemensam upphandling 2019' },
    { matterId: 'b', title: 'Upphandling' },
    { matterId: 'c', title: 'Övrigt' },
    { matterId: 'd', title: 'Upphandling av växel' },
  ];
  const of = (title: string) => likelyMatters(title, known).map(({ matterId }) => matterId);

  it('is proposed by words in common in whatever form, the likest first, each matter once', () => {
    expect(of('Upphandling av gemensam skolskjuts')).toEqual(['a', 'b', 'd'].slice(0, 2));
    expect(of('Växeln')).toEqual([]);
    expect(of('Avfallsplan')).toEqual([]);
  });

  it('is never proposed by words that every agenda has', () => {
    expect(of('Övriga frågor')).toEqual([]);
    expect(of('2019')).toEqual([]);
  });
});
