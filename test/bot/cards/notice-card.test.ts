import { describe, expect, it } from 'vitest';
import type { Card } from '../../../bot/cards/adaptive-card.ts';
import { agendaCard, changesCard, noticeCard } from '../../../bot/cards/notice-card.ts';
import type { Scene } from '../../../bot/cards/scene.ts';
import { abilitiesOf } from '../../../src/domain/group/abilities.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { agendaChangesOf } from '../../../src/domain/meeting/views/agenda-changes.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { rosterMembers } from '../../support/bot-people.ts';
import { cardChecker } from '../../support/card-check.ts';
import { someGroup } from '../../support/group-builders.ts';
import { aPlan, draftedEvents, meetingOf, momentAt, notifiedEvents } from '../../support/meeting-builders.ts';

const check = await cardChecker();
const group = someGroup({}, rosterMembers());
const sceneOf = (meeting: MeetingState, over: Partial<Scene> = {}): Scene => ({
  group,
  meeting,
  locale: 'sv',
  publicUrl: 'https://radslag.example',
  moment: momentAt('08:00'),
  ...over,
});
const withPlans = (...plans: readonly Partial<ItemPlan>[]) =>
  meetingOf([
    ...draftedEvents().slice(0, 1),
    ...plans.map(
      (plan, index): MeetingEvent => ({
        type: 'ItemAdded',
        data: { itemId: `x${index}`, plan: aPlan(plan) },
      }),
    ),
    { type: 'NoticePosted', data: {} },
  ]);
const bo = rosterMembers().find(({ personId }) => personId === 'bo');
/** What Bo is shown when the meeting became `now` after he looked at `before`. */
const forBo = (before: MeetingState, now: MeetingState, over: Partial<Scene> = {}): Card => {
  const news = {
    changes: agendaChangesOf(before, now),
    hasLooked: true,
    agendaVersion: now.agendaVersion,
  };
  return noticeCard(sceneOf(now, over), { personId: 'bo', abilities: abilitiesOf(bo), news });
};
const faultsIn = (card: Card) => {
  const size = Buffer.byteLength(JSON.stringify(card));
  return [...(size < 28 * 1024 ? [] : [`${size} bytes`]), ...(check?.(card) ?? [])];
};

describe('the notice card', () => {
  it('shows pitches with their times, who presents for two organisations, themes and where an item comes from', () => {
    const card = noticeCard(
      sceneOf(
        withPlans(
          { kind: 'check-in', title: 'Välkommen och incheckning', minutes: 15 },
          {
            title: 'Expo Framtid',
            minutes: 30,
            slots: [
              { slotId: 's1', title: 'Platsmätning', presenters: [{ name: 'Ida By', remote: true }] },
              {
                slotId: 's2',
                title: 'Vattenkontroll',
                presenters: [{ name: 'Fanny Ek', organisation: 'Bjuv', alsoFor: ['nätverket Miljö'] }],
              },
            ],
          },
          {
            kind: 'thematic',
            title: 'Tematisk uppföljning',
            theme: { goalArea: 'Näringsliv', responsible: 'Höganäs' },
            origin: { kind: 'assignment', from: 'styrelsen', date: '2018-03-21' },
            presenters: [{ name: 'Klippan', kind: 'body', through: 'Freja Ås' }],
          },
        ),
      ),
    );
    const text = JSON.stringify(card);
    for (const said of [
      '"Välkommen och incheckning"',
      '08\\\\.45 Platsmätning: Ida By (via Teams)',
      '09\\\\.00 Vattenkontroll: Fanny Ek, Bjuv och nätverket Miljö',
      'Målområde Näringsliv, ansvarig kommun Höganäs',
      'Uppdrag från styrelsen 21 mars 2018',
      'Föredragande: Klippan genom Freja Ås',
    ])
      expect(text).toContain(said);
    expect(faultsIn(card)).toEqual([]);
  });

  it('marks what came after the notice', () => {
    const late = [...notifiedEvents(), { type: 'ItemAdded', data: { itemId: 'x', plan: aPlan() } } as const];
    expect(JSON.stringify(noticeCard(sceneOf(meetingOf(late))))).toContain('Sent ärende');
    expect(JSON.stringify(noticeCard(sceneOf(meetingOf(notifiedEvents()))))).not.toContain('Sent ärende');
  });

  it('names both days of a residential and parts its agenda by them (S24)', () => {
    const meeting = meetingOf([
      ...draftedEvents({ endDate: '2018-04-21', start: '12:00', end: '11:30' }),
      { type: 'ItemAdded', data: { itemId: 'x', plan: aPlan({ title: 'Expo', day: 2, start: '08:30' }) } },
    ]);
    const text = JSON.stringify(agendaCard(sceneOf(meeting)));
    expect(text).toContain('fredag 20 april kl. 12.00 – lördag 21 april 2018 kl. 11.30');
    expect(text.indexOf('"lördag 21 april"')).toBeGreaterThan(text.indexOf('Bredband'));
    expect(text.indexOf('"lördag 21 april"')).toBeLessThan(text.indexOf('Expo'));
  });

  it('stays under 28 kB with as many pitches as there may be, and with every one of them changed', () => {
    const pitches = (title: string) =>
      Array.from({ length: 30 }, (_, slot) => ({
        slotId: `s${slot}`,
        title: `${title} *${slot}*`,
        presenters: [{ name: 'Åsa <b>Öberg</b>', organisation: 'Örkelljunga', alsoFor: ['nätverket'] }],
      }));
    const many = (title: string) =>
      withPlans(...Array.from({ length: 38 }, () => ({ title, slots: pitches(title), heading: title })));
    const [before, now] = [many('Först'), many('Sedan')];
    for (const locale of ['sv', 'en'] as const) {
      expect(faultsIn(forBo(before, now, { locale }))).toEqual([]);
      expect(faultsIn(noticeCard(sceneOf(now, { locale })))).toEqual([]);
      const news = { changes: agendaChangesOf(before, now), hasLooked: false, agendaVersion: 1 };
      expect(faultsIn(changesCard(sceneOf(now, { locale }), news))).toEqual([]);
    }
  });
});

describe('what is new, on the notice card (N9)', () => {
  const before = meetingOf(notifiedEvents());
  const now = meetingOf([
    ...notifiedEvents(),
    { type: 'ItemAdded', data: { itemId: 'x', plan: aPlan({ title: 'Vattenkontroll *nu*' }) } },
  ]);

  it('is one line to the one it is new to, with the changes folded up under it', () => {
    const card = forBo(before, now);
    const text = JSON.stringify(card);
    expect(text).toContain('Dagordningen har ändrats sedan du senast läste den.');
    expect(text).toContain('Nytt ärende: Vattenkontroll \\\\*nu\\\\*.');
    expect(text).toContain('"Markera som läst"');
    expect(text).toMatch(/"id":"agenda-news","isVisible":false/);
    expect(faultsIn(card)).toEqual([]);
  });

  it('is nothing on the card that everybody sees', () => {
    expect(JSON.stringify(noticeCard(sceneOf(now)))).not.toContain('har ändrats');
  });
});
