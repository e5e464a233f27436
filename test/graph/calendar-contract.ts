import { describe, expect, test } from 'vitest';
import type { Calendar, CalendarEntry } from '../../src/usecases/calendar.port.ts';

/** A calendar with nothing in it, and what stands there once it is used. */
export interface CalendarUnderTest {
  readonly calendar: Calendar;
  readonly stands: () => Promise<readonly StandingEntry[]>;
  /** Takes an entry away by another hand. */
  readonly take: (place: string) => Promise<void>;
}

/** An entry as whoever has it in their calendar sees it; a time on the entry's own clock. */
export interface StandingEntry {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly people: readonly string[];
  readonly off: boolean;
  /** How often its people have been told of it. */
  readonly told: number;
}

/** A meeting that two are called to; override what the test is about. */
export function anEntry(overrides: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    entryId: 'exempel m1 meeting',
    edition: 1,
    title: 'Kommundirektörsmöte',
    text: 'Dagordning och handlingar: https://radslag.example/tab/meetings/m1',
    start: { date: '2018-04-20', time: '08:30' },
    end: { date: '2018-04-20', time: '12:00' },
    timeZone: 'Europe/Stockholm',
    place: 'Rådhuset, Bjuv',
    people: [
      { name: 'Åsa Öberg', email: 'asa.oberg@perstorp.example' },
      { name: 'Eva Ros', email: 'eva@kansli.example', optional: true },
    ],
    link: { kind: 'own' },
    ...overrides,
  };
}

/** What every calendar must do. */
export function calendarContract(open: () => Promise<CalendarUnderTest>): void {
  describe('the calendar contract', () => {
    const standing: StandingEntry = {
      title: 'Kommundirektörsmöte',
      start: '2018-04-20T08:30',
      end: '2018-04-20T12:00',
      place: 'Rådhuset, Bjuv',
      people: ['asa.oberg@perstorp.example', 'eva@kansli.example'],
      off: false,
      told: 1,
    };

    test('invites to an entry with its time, its place and its people', async () => {
      const { calendar, stands } = await open();
      await calendar.keep(anEntry());
      expect(await stands()).toEqual([standing]);
    });

    test('makes one of an entry that is asked for twice, whether or not it is said where it stands', async () => {
      const { calendar, stands } = await open();
      const kept = await calendar.keep(anEntry());
      expect((await calendar.keep(anEntry())).place).toBe(kept.place);
      expect((await calendar.keep(anEntry(), kept.place)).place).toBe(kept.place);
      expect(await stands()).toEqual([standing]);
    });

    test('brings time, place, name and people in step, and tells of it once', async () => {
      const { calendar, stands } = await open();
      const { place } = await calendar.keep(anEntry());
      const moved = anEntry({
        title: 'Extra kommundirektörsmöte',
        start: { date: '2018-04-21', time: '13:00' },
        end: { date: '2018-04-22', time: '15:15' },
        place: 'Teams',
        people: [{ name: 'Åsa Öberg', email: 'Asa.Oberg@perstorp.example' }, { email: 'bo@klippan.example' }],
      });
      await calendar.keep(moved, place);
      await calendar.keep(moved, place);
      const [now, ...others] = await stands();
      expect(others).toEqual([]);
      expect(now).toMatchObject({
        title: 'Extra kommundirektörsmöte',
        start: '2018-04-21T13:00',
        end: '2018-04-22T15:15',
        place: 'Teams',
        told: 2,
      });
      expect(now?.people.map((email) => email.toLowerCase())).toEqual([
        'asa.oberg@perstorp.example',
        'bo@klippan.example',
      ]);
    });

    test('calls it off once, and what is not there is called off', async () => {
      const { calendar, stands, take } = await open();
      const { place } = await calendar.keep(anEntry());
      const off = { entryId: anEntry().entryId, place, words: 'För få kan komma.' };
      await calendar.cancel(off);
      await calendar.cancel(off);
      expect(await stands()).toEqual([{ ...standing, off: true, told: 2 }]);
      const other = await calendar.keep(anEntry({ entryId: 'exempel m2 meeting' }));
      await take(other.place);
      await calendar.cancel({ ...off, place: other.place });
    });

    test('says that an entry is gone when somebody has taken it away, and makes the next edition anew', async () => {
      const { calendar, stands, take } = await open();
      const { place } = await calendar.keep(anEntry());
      await take(place);
      const fault: unknown = await calendar.keep(anEntry(), place).catch((thrown: unknown) => thrown);
      expect(fault).toMatchObject({ name: 'DeliveryFault', outcome: 'gone' });
      const anew = await calendar.keep(anEntry({ edition: 2 }));
      expect(anew.place).not.toBe(place);
      expect((await stands()).filter(({ off }) => !off)).toEqual([standing]);
    });

    test('gives two entries of one name and hour a place each', async () => {
      const { calendar, stands } = await open();
      await calendar.keep(anEntry());
      await calendar.keep(anEntry({ entryId: 'exempel m1 i2 ada' }));
      expect(await stands()).toEqual([standing, standing]);
    });

    test('makes no Teams meeting for an entry that leads into another', async () => {
      const { calendar } = await open();
      const link = { kind: 'shared', url: 'https://teams.example/l/meetup-join/1' } as const;
      expect((await calendar.keep(anEntry({ link }))).joinUrl).toBeUndefined();
    });

    test('keeps an entry that nobody is invited to', async () => {
      const { calendar, stands } = await open();
      await calendar.keep(anEntry({ people: [] }));
      expect(await stands()).toMatchObject([{ people: [], off: false }]);
    });

    test('has no answers of somebody who has given none, nor of an entry that is not there', async () => {
      const { calendar, take } = await open();
      const { place } = await calendar.keep(anEntry());
      expect(await calendar.answers(place)).toEqual([]);
      await take(place);
      expect(await calendar.answers(place)).toEqual([]);
    });
  });
}
