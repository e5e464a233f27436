import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { agendaChangesOf } from '../../src/domain/meeting/views/agenda-changes.ts';
import type { ItemAspect } from '../../src/domain/meeting/views/item-aspects.ts';
import type { ItemPlan, MeetingDetails } from '../../src/domain/meeting/vocabulary.ts';
import { originWords, presenterNames, referenceWords, themeWords } from '../../src/texts/agenda.ts';
import { aspectWords, changeLines } from '../../src/texts/agenda-changes.ts';
import { longDates, meetingTime } from '../../src/texts/format.ts';
import { aPlan, meetingOf, notifiedEvents, someDetails } from '../support/meeting-builders.ts';

describe('the words of an agenda', () => {
  it('name a presenter for two organisations, a body through a person, a film and who comes through Teams (S13)', () => {
    const presenters = [
      { name: 'Fanny Ek', organisation: 'Ängelholm', alsoFor: ['nätverket Näringsliv'], remote: true },
      { name: 'Klippan', kind: 'body', through: 'Freja Ås' },
      { name: 'nätverket HR', kind: 'body' },
      { name: 'Så gör vi', kind: 'film' },
    ] as const;
    expect(presenterNames('sv', presenters)).toBe(
      'Fanny Ek, Ängelholm och nätverket Näringsliv (via Teams); Klippan genom Freja Ås; nätverket HR; filmen Så gör vi',
    );
    expect(presenterNames('en', presenters.slice(0, 2))).toBe(
      'Fanny Ek, Ängelholm and nätverket Näringsliv (through Teams); Klippan through Freja Ås',
    );
  });

  it('say where an item comes from and what it goes back to (S27, D16)', () => {
    expect(
      originWords('sv', { kind: 'assignment', from: 'styrelsen', date: '2018-04-06', note: 'återkom' }),
    ).toBe('Uppdrag från styrelsen 6 april 2018: återkom');
    expect(originWords('sv', { kind: 'proposal', name: 'Bo Al' })).toBe('Förslag från Bo Al');
    expect(referenceWords('sv', { body: 'board', date: '2022-10-21', text: '' })).toBe(
      'styrelsen 21 oktober 2022',
    );
    expect(referenceWords('sv', { body: 'other', date: '2022-10-21', text: 'Regionen svarade' })).toBe(
      '21 oktober 2022: Regionen svarade',
    );
    expect(referenceWords('en', { body: 'group', text: 'tabled' })).toBe('the group’s meeting: tabled');
    expect(themeWords('sv', { goalArea: 'Näringsliv', responsible: 'Höganäs' })).toBe(
      'Målområde Näringsliv, ansvarig kommun Höganäs',
    );
    expect(themeWords('sv', { goalArea: 'Näringsliv' })).toBe('Målområde Näringsliv');
  });

  it('name the days of a residential (S24)', () => {
    expect(longDates('sv', '2023-03-16', '2023-03-17')).toBe('torsdag–fredag 16–17 mars 2023');
    expect(longDates('en', '2023-02-28', '2023-03-01')).toBe('Tuesday 28 February – Wednesday 1 March 2023');
    expect(longDates('sv', '2023-03-16')).toBe('torsdag 16 mars 2023');
    expect(meetingTime('sv', someDetails({ endDate: '2018-04-21', start: '12:00', end: '11:30' }))).toBe(
      'fredag 20 april kl. 12.00 – lördag 21 april 2018 kl. 11.30',
    );
    expect(meetingTime('sv', someDetails())).toBe('fredag 20 april 2018 kl. 08.30–12.00');
  });
});

describe('what has changed, in words (N9)', () => {
  const lines = (locale: 'sv' | 'en', ...events: readonly MeetingEvent[]) =>
    changeLines(
      locale,
      agendaChangesOf(meetingOf(notifiedEvents()), meetingOf([...notifiedEvents(), ...events])),
    );
  const changed = (plan: Partial<ItemPlan>): MeetingEvent => ({
    type: 'ItemChanged',
    data: { itemId: 'i1', plan: aPlan(plan) },
  });

  it('names the new items, those that are gone, and those that only got another time', () => {
    const added: MeetingEvent = {
      type: 'ItemAdded',
      data: { itemId: 'i3', plan: aPlan({ title: 'Expo', start: '10:40' }), before: 'i2' },
    };
    expect(lines('sv', added, changed({ minutes: 30 }))).toEqual([
      'Budget: 30 minuter.',
      'Nytt ärende: Expo, kl. 10.40.',
    ]);
    expect(lines('sv', { type: 'ItemRemoved', data: { itemId: 'i1' } })).toEqual([
      'Borttaget: Budget.',
      'Nya tider som följd av detta: Bredband kl. 08.30.',
    ]);
  });

  it('says each thing that changed about an item in one line', () => {
    expect(
      lines(
        'sv',
        { type: 'ItemMoved', data: { itemId: 'i1' } },
        changed({
          title: 'Ekonomi',
          start: '11:00',
          presenters: [{ name: 'Bo Al' }],
          papers: [{ paperId: 'p', title: 'Underlag' }],
          slots: [{ slotId: 's', title: 'Expo', presenters: [] }],
          background: 'Ny',
        }),
      )[0],
    ).toBe(
      'Ekonomi: flyttat, kommer nu efter Bredband; ny rubrik, tidigare ”Budget”; föredragande är Bo Al; ' +
        'nytt inslag: Expo; ny handling: Underlag; beskrivningen är ändrad; kl. 11.00, tidigare kl. 08.30.',
    );
    const [, item] = lines('en', changed({ title: 'Ekonomi' }), {
      type: 'MeetingDetailsChanged',
      data: { details: someDetails({ place: 'Klippan' }) },
    });
    expect(item).toBe('Ekonomi: new title, before “Budget”.');
  });

  it('says what is other about the meeting itself', () => {
    const now = {
      type: 'MeetingDetailsChanged',
      data: { details: someDetails({ start: '09:00', place: '' }) },
    };
    expect(lines('sv', now as MeetingEvent)).toEqual([
      'Ny tid: fredag 20 april 2018 kl. 09.00–12.00, tidigare fredag 20 april 2018 kl. 08.30–12.00.',
      'Platsen Rådhuset, Bjuv gäller inte längre.',
      'Nya tider som följd av detta: Budget kl. 09.00.',
    ]);
  });
});

/**
 * These tables have a row for each thing that can be other about an agenda: a new one does not compile until it has a
 * row here, and fails until it has words.
 */
describe('whatever can change in an agenda has words in both languages (N9)', () => {
  const ASPECTS: {
    readonly [Kind in ItemAspect['kind']]: readonly Omit<Extract<ItemAspect, { kind: Kind }>, 'kind'>[];
  } = {
    moved: [{}, { after: 'Bredband' }],
    title: [{ before: 'Ekonomi' }],
    time: [
      { follows: false, before: '08:30', after: '09:00' },
      { follows: false, after: '09:00' },
      { follows: false, before: '08:30' },
      { follows: false, before: '08:30', after: '09:00', day: 2 },
    ],
    minutes: [{ before: 10, after: 20 }, { after: 20 }, { before: 10 }],
    presenters: [
      { before: [], after: [{ name: 'Bo Al' }] },
      { before: [{ name: 'Bo Al' }], after: [{ name: 'Eva Ek' }] },
      { before: [{ name: 'Bo Al' }], after: [] },
    ],
    papers: (['added', 'arrived', 'changed', 'removed'] as const).map((what) => ({
      added: [],
      arrived: [],
      changed: [],
      removed: [],
      [what]: ['Förslag'],
    })),
    slots: [
      { added: ['Expo'], removed: [], changed: false },
      { added: [], removed: ['Expo'], changed: false },
      { added: [], removed: [], changed: true },
    ],
    deferred: [{}, { deferral: { to: ['next-meeting'] } }, { deferral: { to: ['mail'] } }],
    content: [{}],
  };
  it.each(Object.entries(ASPECTS))('an item’s %s', (kind, rows) => {
    for (const locale of ['sv', 'en'] as const) {
      const said = rows.map((row) => aspectWords(locale, [{ kind, ...row } as ItemAspect]));
      for (const words of said) expect(words).toMatch(/^[^{}]*\p{L}[^{}]*$/u);
      // Nothing is told as if it were something else.
      expect(new Set(said).size).toBe(rows.length);
    }
  });

  const PLAN: Readonly<Record<keyof ItemPlan, Partial<ItemPlan> | 'nothing a reader sees'>> = {
    kind: { kind: 'dialogue' },
    title: { title: 'Ekonomi' },
    heading: { heading: 'Förmiddag' },
    start: { start: '11:00' },
    minutes: { minutes: 45 },
    day: { day: 2 },
    presenters: { presenters: [{ name: 'Bo Al' }] },
    papers: { papers: [{ paperId: 'p', title: 'Underlag' }] },
    background: { background: 'Ny' },
    slots: { slots: [{ slotId: 's', title: 'Expo', presenters: [] }] },
    references: { references: [{ body: 'board', date: '2022-10-21', text: '' }] },
    origin: { origin: { kind: 'proposal', name: 'Bo Al' } },
    theme: { theme: { goalArea: 'Näringsliv' } },
    matterId: 'nothing a reader sees',
  };
  const DETAILS: Readonly<Record<keyof MeetingDetails, Partial<MeetingDetails>>> = {
    title: { title: 'Extra möte' },
    date: { date: '2018-04-19' },
    endDate: { endDate: '2018-04-21' },
    start: { start: '09:00' },
    end: { end: '15:00' },
    place: { place: 'Klippan' },
    joinUrl: { joinUrl: 'https://teams.example/m' },
    replyBy: { replyBy: '2018-04-10' },
    proposalsBy: { proposalsBy: '2018-04-01' },
  };
  /** Of two days, so that an item can come on the other. */
  const residential: MeetingEvent = {
    type: 'MeetingDetailsChanged',
    data: { details: someDetails({ endDate: '2018-04-22' }) },
  };
  const changes: readonly (readonly [string, MeetingEvent])[] = [
    ...Object.entries(PLAN).flatMap(([part, other]): [string, MeetingEvent][] =>
      typeof other === 'string'
        ? []
        : [[`an item’s ${part}`, { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan(other) } }]],
    ),
    ...Object.entries(DETAILS).map(([part, other]): [string, MeetingEvent] => [
      `the meeting’s ${part}`,
      { type: 'MeetingDetailsChanged', data: { details: someDetails({ endDate: '2018-04-22', ...other }) } },
    ]),
  ];
  it.each(changes)('%s, when it is other and when it is as it was again', (_name, event) => {
    const [before, after] = [
      meetingOf([...notifiedEvents(), residential]),
      meetingOf([...notifiedEvents(), residential, event]),
    ];
    for (const locale of ['sv', 'en'] as const)
      for (const [was, is] of [
        [before, after],
        [after, before],
      ] as const) {
        const [line = ''] = changeLines(locale, agendaChangesOf(was, is));
        expect(line).toMatch(/^[^{}]*\p{L}[^{}]*\.$/u);
      }
  });
});
