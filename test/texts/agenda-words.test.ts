import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { agendaChangesOf } from '../../src/domain/meeting/views/agenda-changes.ts';
import type { ItemPlan } from '../../src/domain/meeting/vocabulary.ts';
import { originWords, presenterNames, referenceWords, themeWords } from '../../src/texts/agenda.ts';
import { changeLines } from '../../src/texts/agenda-changes.ts';
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
