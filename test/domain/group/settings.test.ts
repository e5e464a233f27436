import { describe, expect, it } from 'vitest';
import { evolveGroup, groupAggregate } from '../../../src/domain/group/aggregate.ts';
import type { GroupEvent } from '../../../src/domain/group/events.ts';
import type { GroupSettings } from '../../../src/domain/group/group.ts';
import { nextNumber, numberingAggregate } from '../../../src/domain/group/numbering.ts';
import { printedAt } from '../../../src/domain/group/settings/printed.ts';
import { groupWords } from '../../../src/domain/group/words.ts';
import { someGroup } from '../../support/group-builders.ts';
import { aSeries, foundingEvents, givenGroup, TODAY } from '../../support/given-group.ts';

const { settings } = someGroup();
const changing = (over: Partial<GroupSettings>) =>
  ({ type: 'ChangeSettings', data: { settings: { ...settings, ...over } } }) as const;

describe('what a group has chosen', () => {
  it('is kept without what is off, so that formal rules that are off are nowhere (D19)', () => {
    givenGroup()
      .when(
        changing({
          formal: { adjusting: true, recusal: false, quorum: 6 },
          signing: 'none',
          mailLists: [],
          lastNumberOf: { '2026': 0 },
        }),
      )
      .thenEvents({
        type: 'SettingsChanged',
        data: { settings: { ...settings, formal: { adjusting: true, quorum: 6 } } },
      });
    givenGroup()
      .when(changing({ formal: { votes: false } }))
      .thenNothing();
  });

  it('keeps mailing lists with each address once (D14)', () => {
    const addresses = [{ email: ' a@bjuv.example ' }, { name: 'A', email: 'A@bjuv.example' }];
    const after = givenGroup()
      .when(changing({ mailLists: [{ listId: 'l1', name: ' Registratorer ', addresses }] }))
      .after();
    expect(after.settings.mailLists).toEqual([
      { listId: 'l1', name: 'Registratorer', addresses: [{ email: 'a@bjuv.example' }] },
    ]);
  });

  it('keeps the group’s own words, each once, without what is understood anyhow (N3)', () => {
    const after = givenGroup()
      .when(
        changing({
          vocabulary: {
            networks: [
              {
                name: ' Socialchefsnätverket ',
                variants: [
                  'Socialchefs nätverket',
                  'SOCIALCHEFSNÄTVERK',
                  ' socialcheferna',
                  'Socialcheferna',
                  ' ',
                ],
              },
            ],
            bodies: [],
            abbreviations: ['IFO', ' IFO', ''],
          },
        }),
      )
      .after();
    expect(after.settings.vocabulary).toEqual({
      networks: [{ name: 'Socialchefsnätverket', variants: ['socialcheferna'] }],
      abbreviations: ['IFO'],
    });
    expect(groupWords(after)).toMatchObject({
      municipalities: after.municipalities,
      networks: after.settings.vocabulary?.networks,
    });
    givenGroup()
      .when(changing({ vocabulary: { sources: [], abbreviations: [] } }))
      .thenNothing();
  });

  it.each([
    [
      'a name in two lists',
      {
        vocabulary: {
          networks: [{ name: 'Rådet', variants: ['beredningen'] }],
          bodies: [{ name: 'Beredningen' }],
        },
      },
      'vocabulary-twice',
      { name: 'Beredningen' },
    ],
    ['a name that says nothing', { vocabulary: { sources: [{ name: ' ' }] } }, 'text-missing', undefined],
    ['a title left out', { protocolTitle: ' ' }, 'text-missing', undefined],
    ['a time zone that is none', { timeZone: 'Skåne' }, 'unknown-time-zone', { value: 'Skåne' }],
    ['a quorum of nobody', { formal: { quorum: 0 } }, 'invalid-number', { value: '0', min: 1, max: 400 }],
    ['half a day to review', { reviewDays: 0.5 }, 'invalid-number', { value: '0.5', min: 1, max: 60 }],
    ['a number of no year', { lastNumberOf: { i_fjol: 3 } }, 'invalid-date', { value: 'i_fjol' }],
    [
      'an address that is none',
      { mailLists: [{ listId: 'l1', name: 'L', addresses: [{ email: 'x' }] }] },
      'invalid-address',
      { value: 'x' },
    ],
    [
      'two lists of one name',
      {
        mailLists: [
          { listId: 'l1', name: 'Alla', addresses: [] },
          { listId: 'l2', name: 'alla', addresses: [] },
        ],
      },
      'mail-list-twice',
      { name: 'Alla' },
    ],
  ] as const)('is refused with %s', (_what, over, code, params) => {
    givenGroup().when(changing(over)).thenRefused(code, params);
  });

  it('can say the last number used of a year, and no number is used twice for that (S1)', () => {
    const after = givenGroup()
      .when(changing({ lastNumberOf: { '2027': 4 } }))
      .after();
    const numbers = (...taken: readonly number[]) => ({
      ...numberingAggregate.initial,
      numbers: new Map(taken.map((number) => [`m${number}`, number])),
      last: Math.max(0, ...taken),
    });
    expect(nextNumber(numbers(), after.settings, '2027', 'm').number).toBe(5);
    expect(nextNumber(numbers(5, 6), after.settings, '2027', 'm').number).toBe(7);
  });
});

describe('the name and the municipalities', () => {
  it('are changed, and the same again changes nothing', () => {
    givenGroup()
      .when({ type: 'RenameGroup', data: { name: ' Direktörerna ' } })
      .thenEvents({ type: 'GroupRenamed', data: { name: 'Direktörerna' } });
    givenGroup()
      .when({ type: 'RenameGroup', data: { name: 'Kommundirektörsgruppen' } })
      .thenNothing();
    const municipalities = ['Bjuv', 'Åstorp', 'Ängelholm', 'Svalöv'];
    givenGroup()
      .when({ type: 'ChangeMunicipalities', data: { municipalities: [...municipalities, ' Svalöv'] } })
      .thenEvents({ type: 'MunicipalitiesChanged', data: { municipalities } });
  });

  it('do not lose a municipality that somebody speaks for, until they have left', () => {
    const without = { type: 'ChangeMunicipalities', data: { municipalities: ['Bjuv', 'Åstorp'] } } as const;
    givenGroup().when(without).thenRefused('municipality-in-use', { value: 'Ängelholm' });
    const left = { type: 'MemberLeft', data: { personId: 'bo', last: '2027-03-31' } } as const;
    givenGroup([...foundingEvents(), left])
      .when(without, TODAY)
      .thenRefused('municipality-in-use', { value: 'Ängelholm' });
    expect(
      givenGroup([...foundingEvents(), left])
        .when(without, '2027-04-01')
        .after().municipalities,
    ).toEqual(['Bjuv', 'Åstorp']);
  });

  it('do not lose a municipality that answers for a theme', () => {
    const themes = [{ themeId: 't', goalArea: 'Natur', responsible: 'Örkelljunga' }];
    givenGroup([...foundingEvents(), { type: 'SeriesKept', data: { series: aSeries({ themes }) } }])
      .when({ type: 'ChangeMunicipalities', data: { municipalities: ['Bjuv', 'Åstorp', 'Ängelholm'] } })
      .thenRefused('municipality-in-use', { value: 'Örkelljunga' });
  });
});

describe('what a group’s papers say of it', () => {
  const at = (instant: string, event: GroupEvent): GroupEvent & { readonly at: string } => ({
    ...event,
    at: instant,
  });
  const founded = foundingEvents().map((event) => at('2024-01-01T00:00:00Z', event));
  const later = [
    at('2025-01-01T00:00:00Z', { type: 'GroupRenamed', data: { name: 'Direktörerna' } }),
    at('2026-01-01T00:00:00Z', {
      type: 'SettingsChanged',
      data: { settings: { ...settings, protocolStyle: '2022', protocolTitle: 'Minnesanteckningar' } },
    }),
  ];

  it('is what it was when a protocol was agreed, whatever has been chosen since', () => {
    const before = founded.reduce(evolveGroup, groupAggregate.initial);
    const group = later.reduce(evolveGroup, before);
    expect(printedAt(group, '2024-06-01T00:00:00Z')).toMatchObject(printedAt(before));
    expect(printedAt(group, '2025-06-01T00:00:00Z')).toMatchObject({
      ...printedAt(before),
      name: 'Direktörerna',
    });
    const now = { name: 'Direktörerna', protocolStyle: '2022', protocolTitle: 'Minnesanteckningar' };
    expect(printedAt(group, '2026-06-01T00:00:00Z')).toMatchObject(now);
    expect(printedAt(group)).toMatchObject(now);
  });
});
