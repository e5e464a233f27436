import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Presence, Reply } from '../../../src/domain/meeting/vocabulary.ts';
import { protocolOf } from '../../../src/domain/protocol/protocol-view.ts';
import { someGroup } from '../../support/group-builders.ts';
import type { Told } from '../../support/meeting-builders.ts';
import {
  aPlan,
  agreedEvents,
  closedEvents,
  doneBy,
  draftedEvents,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
  rich,
} from '../../support/meeting-builders.ts';

const protocol = (events: readonly Told[], settings: Parameters<typeof someGroup>[0] = {}) =>
  protocolOf(meetingOf(events), someGroup(settings));
const groups = (events: readonly Told[]) =>
  Object.fromEntries(
    protocol(events).attendance.map((group) => [group.label, group.people.map((person) => person.text)]),
  );
const replied = (personId: string, reply: Reply): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply },
});
const confirmed = (presences: Readonly<Record<string, Presence>>): MeetingEvent => ({
  type: 'AttendanceConfirmed',
  data: { presences: Object.entries(presences).map(([personId, presence]) => ({ personId, presence })) },
});
const clause = (clauseId: string, text: string): MeetingEvent => ({
  type: 'ClauseRecorded',
  data: { itemId: 'i1', clauseId, text },
});

describe('the head of the protocol', () => {
  it('prints title, number, planned time and place in the style of 2018', () => {
    const view = protocol([
      ...closedEvents(),
      { type: 'ProtocolChecked', data: { name: 'Anna Ek', how: 'checked' } },
      {
        type: 'ProtocolAgreed',
        data: { revision: 1, number: '3/2018', date: '2018-04-25', signatories: [] },
      },
    ]);
    expect(view.heading).toBe('Kommundirektörsgruppens protokoll 3/2018');
    expect(view.timeAndPlace).toEqual({
      label: 'Tid/Plats',
      text: '180420 kl. 08.30–12.00, Rådhuset, Bjuv',
    });
    expect(view.mark).toMatchObject({ kind: 'agreed', text: 'Protokollet fastställdes den 25 april 2018.' });
  });

  it('names both days of a residential in both styles (S24)', () => {
    const residential: readonly MeetingEvent[] = [
      ...draftedEvents({ endDate: '2018-04-21', start: '12:00', end: '11:30' }),
    ];
    expect(protocol(residential).timeAndPlace.text).toBe(
      '180420 kl. 12.00 – 180421 kl. 11.30, Rådhuset, Bjuv',
    );
    expect(protocol(residential, { protocolStyle: '2022' }).timeAndPlace.text).toBe(
      'Mötet genomfördes den 20 april 2018 kl. 12.00 – den 21 april 2018 kl. 11.30, Rådhuset, Bjuv.',
    );
  });

  it('is a sentence in the style of 2022', () => {
    expect(protocol(agreedEvents(), { protocolStyle: '2022' }).timeAndPlace).toEqual({
      label: 'Plats och tid',
      text: 'Mötet genomfördes den 20 april 2018 kl. 08.30–12.00, Rådhuset, Bjuv.',
    });
  });

  it('prints the times there were, when asked (D8)', () => {
    const state = meetingOf([
      ...notifiedEvents(),
      { type: 'MeetingStarted', data: { time: '08:41' } },
      { type: 'MeetingClosed', data: { time: '12:17', leftovers: [] } },
    ]);
    expect(protocolOf(state, someGroup())).toMatchObject({ start: '08:30', end: '12:00' });
    expect(protocolOf(state, someGroup(), { actualTimes: true })).toMatchObject({
      start: '08:41',
      end: '12:17',
    });
  });

  it('is marked preliminary until the protocol is agreed (D5)', () => {
    expect(protocol(closedEvents()).mark.kind).toBe('preliminary');
  });
});

describe('attendance in the protocol', () => {
  it('prints what was confirmed, by municipality, the secretariat last', () => {
    expect(
      groups([...closedEvents(), { type: 'PersonArrived', data: { personId: 'cia', time: '10:40' } }]),
    ).toEqual({
      Närvarande: [
        'Anna Ek, Bjuv',
        'Cia By, Åstorp (från kl 10.40)',
        'Bo Al, Ängelholm',
        'Eva Ros, sekretariatet',
      ],
      'Okänd närvaro': ['Dag Ås, Örkelljunga'],
    });
  });

  it('prints every part somebody was at, and what was only heard of as ca', () => {
    const text = groups([
      ...ongoingEvents(),
      confirmed({ anna: 'present', bo: 'remote' }),
      { type: 'PersonLeft', data: { personId: 'anna', time: '09:00' } },
      { type: 'PersonArrived', data: { personId: 'anna', time: '10:00' } },
      { type: 'PersonLeft', data: { personId: 'bo', time: '11:00', approximate: true } },
    ])['Närvarande'];
    expect(text).toEqual([
      'Anna Ek, Bjuv (till kl 09.00 och från kl 10.00)',
      'Bo Al, Ängelholm (till kl ca 11.00, via Teams)',
    ]);
  });

  it('prints parts that nobody can name, and each time as exact as it is known (S4)', () => {
    const text = groups([
      ...ongoingEvents(),
      { type: 'PresenceCorrected', data: { personId: 'anna', presence: 'present', parts: true } },
      {
        type: 'PresenceCorrected',
        data: {
          personId: 'bo',
          presence: 'remote',
          from: '09:00',
          fromApproximate: true,
          to: '11:00',
          parts: true,
        },
      },
    ])['Närvarande'];
    expect(text).toEqual([
      'Anna Ek, Bjuv (delar av mötet)',
      'Bo Al, Ängelholm (delar av mötet, från kl ca 09.00 till kl 11.00, via Teams)',
    ]);
  });

  it('tells who came when the meeting was over, and counts them to nobody who was there (S7)', () => {
    const events: readonly MeetingEvent[] = [
      ...closedEvents(),
      {
        type: 'GuestInvited',
        data: {
          guest: { guestId: 'g1', name: 'Ivar Dal', role: 'tidigare kommunchef', organisation: 'Bjuv' },
        },
      },
      {
        type: 'GuestInvited',
        data: { guest: { guestId: 'g2', name: 'Ada Ny', organisation: 'Nätverket', mentioned: true } },
      },
      { type: 'PresenceCorrected', data: { personId: 'g1', presence: 'afterwards' } },
      { type: 'PresenceCorrected', data: { personId: 'dag', presence: 'afterwards' } },
    ];
    const view = protocolOf(meetingOf(events), someGroup());
    expect(view.joinedAfterwards).toBe(
      'Efter mötet anslöt Dag Ås, Örkelljunga och Ivar Dal, tidigare kommunchef, Bjuv.',
    );
    expect(view.guests.people).toEqual([]);
    expect(groups(events)).toMatchObject({ Frånvarande: ['Dag Ås, Örkelljunga'] });
    expect(protocolOf(meetingOf(closedEvents()), someGroup())).not.toHaveProperty('joinedAfterwards');
  });

  it('does not take a reply for attendance (D3)', () => {
    expect(groups([...notifiedEvents(), replied('anna', { kind: 'attending' })])).toEqual({
      'Okänd närvaro': [
        'Anna Ek, Bjuv',
        'Cia By, Åstorp',
        'Bo Al, Ängelholm',
        'Dag Ås, Örkelljunga',
        'Eva Ros, sekretariatet',
      ],
    });
  });

  it('prints apologies, whoever gave them for somebody (D4), and the substitute', () => {
    const printed = groups([
      ...notifiedEvents(),
      doneBy('siv', replied('cia', { kind: 'declined', substitute: { name: 'Ada Dal' } })),
      doneBy('dag', replied('dag', { kind: 'declined' })),
      { type: 'MeetingStarted', data: { time: '08:30' } },
      confirmed({ anna: 'absent', 'substitute:cia': 'present', cia: 'excused' }),
    ]);
    expect(printed).toMatchObject({
      Närvarande: ['Ada Dal, Åstorp (ersättare för Cia By)'],
      'Anmält förhinder': ['Cia By, Åstorp (svar av Siv Holm)', 'Dag Ås, Örkelljunga'],
      Frånvarande: ['Anna Ek, Bjuv'],
    });
  });

  it('says of those who were expected that they are, and afterwards that nothing is known', () => {
    const late = [
      ...notifiedEvents(),
      replied('anna', { kind: 'partial', from: '10:40' }),
      { type: 'MeetingStarted', data: { time: '08:30' } } as const,
      confirmed({ anna: 'expected-later' }),
    ];
    expect(groups(late)['Okänd närvaro']).toContain('Anna Ek, Bjuv (väntas från kl 10.40)');
    const over = [...late, { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } } as const];
    expect(groups(over)['Okänd närvaro']).toContain('Anna Ek, Bjuv');
  });

  it('prints guests apart, those who did not come left out', () => {
    const view = protocol([
      ...draftedEvents(),
      {
        type: 'GuestInvited',
        data: { guest: { guestId: 'g1', name: 'Ivar Lo', organisation: 'Vattenbolaget' } },
      },
      { type: 'GuestInvited', data: { guest: { guestId: 'g2', name: 'Ylva Fors' } } },
      { type: 'PresenceCorrected', data: { personId: 'g2', presence: 'absent' } },
    ]);
    expect(view.guests).toMatchObject({
      label: 'Inbjudna gäster',
      people: [{ text: 'Ivar Lo, Vattenbolaget' }],
    });
  });
});

describe('an item in the protocol', () => {
  it('has its clauses, the last of several after "samt att" in the style of 2018', () => {
    const events = [...closedEvents(), clause('c1', 'ett'), clause('c2', 'två'), clause('c3', 'tre')];
    const words = (style: '2018' | '2022') =>
      protocol(events, { protocolStyle: style }).items[0]?.clauses.map(({ word }) => word);
    expect(words('2018')).toEqual(['att', 'att', 'samt att']);
    expect(words('2022')).toEqual(['att', 'att', 'att']);
    expect(protocol([...closedEvents(), clause('c1', 'ett')]).items[0]?.clauses[0]?.word).toBe('att');
  });

  it('has its number in the style of 2018 and its planned time in that of 2022', () => {
    const events: readonly MeetingEvent[] = [
      ...closedEvents(),
      { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ start: '09:15' }) } },
    ];
    expect(protocol(events).items.map(({ number, time }) => [number, time])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
    expect(
      protocol(events, { protocolStyle: '2022' }).items.map(({ number, time }) => [number, time]),
    ).toEqual([
      [undefined, undefined],
      [undefined, '09:15'],
    ]);
  });

  it('has what was written, else its background, and its presenters', () => {
    const presenters = [{ name: 'Anna Ek', organisation: 'Bjuv' }, { name: 'nätverket Digitalisering' }];
    const view = protocol([
      ...closedEvents(),
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ background: 'Remiss', presenters }) } },
      { type: 'TextWritten', data: { place: 'i2', text: rich('Redogörelse') } },
      { type: 'TextWritten', data: { place: 'opening', text: rich('Välkomna') } },
      { type: 'OutcomeRecorded', data: { itemId: 'i2', text: 'Gruppen tackar för informationen.' } },
    ]);
    expect(view.opening).toEqual(rich('Välkomna'));
    expect(view.items[0]).toMatchObject({
      text: rich('Remiss'),
      presentersText: 'Föredragande: Anna Ek, Bjuv och nätverket Digitalisering',
    });
    expect(view.items[1]).toMatchObject({
      text: rich('Redogörelse'),
      outcome: 'Gruppen tackar för informationen.',
    });
  });

  it('that comes back says so (S19)', () => {
    const events = [
      ...closedEvents(),
      { type: 'LeftoverChosen', data: { itemId: 'i2', choice: 'carry-over' } } as const,
    ];
    expect(protocol(events).items.map((item) => item.carriedOver)).toEqual([
      undefined,
      'Ärendet flyttas till nästa möte.',
    ]);
  });

  it('has what its plan says of theme, presenters, origin and what it goes back to (S12, S13, S27)', () => {
    const plan = aPlan({
      kind: 'thematic',
      title: 'Tematisk uppföljning',
      theme: { goalArea: 'Näringsliv', responsible: 'Höganäs' },
      presenters: [
        { name: 'Fanny Ek', organisation: 'Ängelholm', alsoFor: ['nätverket Näringsliv'] },
        { name: 'Klippan', kind: 'body', through: 'Freja Ås' },
        { name: 'Så gör vi', kind: 'film' },
      ],
      origin: { kind: 'assignment', from: 'styrelsen', date: '2018-03-21', note: 'följ upp' },
      references: [{ body: 'board', date: '2017-10-20', text: '' }, { text: 'Remiss i nätverken.' }],
    });
    expect(
      protocol([...draftedEvents(), { type: 'ItemChanged', data: { itemId: 'i1', plan } }]).items[0],
    ).toMatchObject({
      themeText: 'Målområde Näringsliv, ansvarig kommun Höganäs.',
      presentersText:
        'Föredragande: Fanny Ek, Ängelholm och nätverket Näringsliv, Klippan genom Freja Ås och filmen Så gör vi',
      originText: 'Uppdrag från styrelsen den 21 mars 2018: följ upp.',
      referencesText: 'Tidigare: styrelsen den 20 oktober 2017; Remiss i nätverken.',
    });
  });

  it('lists its pitches unless its text names them all (S8)', () => {
    const slots = [
      {
        slotId: 's1',
        title: 'Platsmätning',
        presenters: [{ name: 'Ida By', organisation: 'Bjuv', alsoFor: ['nätverket Miljö'], remote: true }],
      },
      { slotId: 's2', title: 'Vattenkontroll', presenters: [] },
    ];
    const printed = (text: string) =>
      protocol([
        ...ongoingEvents(),
        { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ slots }) } },
        { type: 'TextWritten', data: { place: 'i1', text: rich(text) } },
      ]).items[0]?.slots;
    const all = ['Platsmätning, Ida By för Bjuv och nätverket Miljö', 'Vattenkontroll'];
    expect(printed('Fem idéer presenterades.')).toEqual(all);
    expect(printed('Vattenkontroll väckte frågor.')).toEqual(all);
    expect(printed('Idéerna var platsmätning och vattenkontroll.')).toEqual([]);
  });

  it('that is the check-in has no number, and in the style of 2018 is printed only where something was written (S9)', () => {
    const events: readonly MeetingEvent[] = [
      ...ongoingEvents(),
      {
        type: 'ItemAdded',
        data: {
          itemId: 'c',
          plan: aPlan({ kind: 'check-in', title: 'Välkommen och incheckning', start: '08:30' }),
          before: 'i1',
        },
      },
    ];
    expect(protocol(events).items.map(({ title, number }) => [title, number])).toEqual([
      ['Budget', '1'],
      ['Bredband', '2'],
    ]);
    const [first, second] = protocol(events, { protocolStyle: '2022' }).items;
    expect(first).toMatchObject({ title: 'Välkommen och incheckning', time: '08:30' });
    expect(first).not.toHaveProperty('number');
    expect(second).toMatchObject({ title: 'Budget' });
    const written: MeetingEvent = {
      type: 'TextWritten',
      data: { place: 'c', text: rich('Välkommen tillbaka!') },
    };
    expect(protocol([...events, written]).items[0]).toMatchObject({ title: 'Välkommen och incheckning' });
    expect(protocol([...events, written]).items[0]).not.toHaveProperty('number');
  });

  it('that is a break is printed in the style of 2022, and where something was written', () => {
    const lunch = aPlan({ kind: 'break', title: 'Lunch' });
    const events: readonly MeetingEvent[] = [
      ...closedEvents(),
      { type: 'ItemChanged', data: { itemId: 'i1', plan: lunch } },
    ];
    expect(protocol(events).items.map(({ title }) => title)).toEqual(['Bredband']);
    expect(protocol(events, { protocolStyle: '2022' }).items).toHaveLength(2);
    expect(
      protocol([...events, { type: 'TextWritten', data: { place: 'i1', text: rich('Gemensam lunch') } }])
        .items,
    ).toHaveLength(2);
  });
});

describe('checks and signatures', () => {
  const check = (name: string, personId: string, how: 'checked' | 'approved'): MeetingEvent => ({
    type: 'ProtocolChecked',
    data: { name, personId, how },
  });

  it('tell avstämt from justerat (D8) and who registered the word of another (D4)', () => {
    const view = protocol([
      ...closedEvents(),
      doneBy('anna', check('Anna Ek', 'anna', 'checked')),
      check('Bo Al', 'bo', 'checked'),
      check('Cia By', 'cia', 'checked'),
      doneBy('dag', check('Dag Ås', 'dag', 'approved')),
    ]);
    expect(view.checkSentences).toEqual([
      'Avstämt med Anna Ek.',
      'Avstämt med Bo Al och Cia By (registrerat av Eva Ros).',
      'Justerat av Dag Ås.',
    ]);
  });

  it('show who will sign while the protocol is a draft', () => {
    expect(protocol(closedEvents()).signatories).toEqual([
      { name: 'Anna Ek', role: 'ordförande' },
      { name: 'Eva Ros', role: 'sekretariatschef' },
    ]);
  });
});
