import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../tab/app/routes.ts';
import { clauseLead, withoutLead } from '../../../tab/shared/meeting/clause-lead.ts';
import { detailsText, readDetails } from '../../../tab/shared/meeting/details-text.ts';
import { readTime } from '../../../tab/shared/meeting/time-text.ts';

describe('what people write', () => {
  it.each([
    ['10.40', '10:40'],
    ['10:40', '10:40'],
    ['1040', '10:40'],
    [' 9.05 ', '09:05'],
    ['9', '09:00'],
    ['kl. 8.30', '08:30'],
  ])('%s is the time %s', (written, time) => expect(readTime(written)).toBe(time));

  it.each(['', '24.00', '10.60', 'lunch', '10.4', '10.400'])('%s is no time', (written) =>
    expect(readTime(written)).toBeUndefined(),
  );

  it('takes the att away that the protocol prints itself', () => {
    expect(
      ['att uppdra', 'Samt att uppdra', 'uppdra', ' ATT  uppdra ', 'attestera'].map(withoutLead),
    ).toEqual(['uppdra', 'uppdra', 'uppdra', 'uppdra', 'attestera']);
    expect([0, 1, 2].map((index) => clauseLead(index, 3))).toEqual(['att', 'att', 'samt att']);
    expect(clauseLead(0, 1)).toBe('att');
  });

  it('gives back the details of a meeting unchanged by its form, in both languages', () => {
    const details = {
      title: 'Möte',
      date: '2026-04-17',
      endDate: '2026-04-18',
      start: '08:30',
      end: '12:05',
      place: 'Stadshuset',
      joinUrl: 'https://teams.example/x',
      replyBy: '2026-04-15',
      proposalsBy: '2026-04-01',
    };
    for (const locale of ['sv', 'en'] as const)
      expect(readDetails(detailsText(details, locale))).toEqual({ details });
  });

  it('says which fields have to be mended', () => {
    const wrong = {
      ...detailsText({}, 'sv'),
      endDate: 'sedan',
      start: 'tidigt',
      joinUrl: 'javascript:alert(1)',
      replyBy: '2026-02-30',
      proposalsBy: 'snart',
    };
    expect(readDetails(wrong)).toEqual({
      problems: {
        title: 'missing',
        date: 'date',
        endDate: 'date',
        start: 'time',
        end: 'time',
        joinUrl: 'url',
        replyBy: 'date',
        proposalsBy: 'date',
      },
    });
  });
});

describe('addresses', () => {
  it.each([
    ['', { page: 'list' }],
    ['meetings/new', { page: 'new' }],
    ['meetings/abc', { page: 'meeting', meetingId: 'abc', part: undefined }],
    ['meetings/a%20b/protocol', { page: 'meeting', meetingId: 'a b', part: 'protocol' }],
    ['meetings/%E0%A4%A/agenda', { page: 'meeting', meetingId: '%E0%A4%A', part: 'agenda' }],
    ['meetings/abc/stage', { page: 'face', face: 'stage', meetingId: 'abc' }],
    ['panel', { page: 'face', face: 'panel', meetingId: undefined }],
    ['panel/more', { page: 'section', section: 'panel', rest: ['more'] }],
    ['meetings/abc/nothing', { page: 'unknown' }],
    ['elsewhere', { page: 'section', section: 'elsewhere', rest: [] }],
    ['group/series/a%20b', { page: 'section', section: 'group', rest: ['series', 'a b'] }],
  ])('/tab/%s', (path, route) => expect(parseRoute(path)).toEqual(route));
});
