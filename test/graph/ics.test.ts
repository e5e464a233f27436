import { describe, expect, test } from 'vitest';
import type { IcsMessage } from '../../src/graph/ics.ts';
import { calledOffIcs, icsPeople, icsSubstance, icsText, icsValue } from '../../src/graph/ics.ts';
import { anEntry } from './calendar-contract.ts';

const written = (over: Partial<IcsMessage> = {}) =>
  icsText({
    method: 'REQUEST',
    uid: 'a1@radslag.invalid',
    sequence: 0,
    stamp: '2018-04-01T10:00:00.123Z',
    organizer: { name: 'Kommundirektörerna', email: 'radslag@radslag.invalid' },
    entry: anEntry(),
    ...over,
  });

describe('an entry as an iCalendar file', () => {
  test('says when it is on the clock of the group, and what that clock is', () => {
    const text = written();
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Stockholm:20180420T083000\r\n');
    expect(text).toContain('\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n');
    expect(icsValue(text, 'DTSTAMP')).toBe('20180401T100000Z');
  });

  test('says the same instant in UTC for a zone that it does not describe', () => {
    const text = written({ entry: anEntry({ timeZone: 'Europe/Helsinki' }) });
    expect(icsValue(text, 'DTSTART')).toBe('20180420T053000Z');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('keeps every line within 75 octets and breaks no character', () => {
    const title = 'Åtgärder för växthuset 👍, '.repeat(20).trim();
    const text = written({ entry: anEntry({ title }) });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(icsValue(text, 'SUMMARY')?.replaceAll('\\,', ',')).toBe(title);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('lets nobody’s words begin a property of their own', () => {
    const text = written({
      entry: anEntry({
        title: 'A\r\nATTENDEE:mailto:spy@example.com; b, c\\d',
        text: 'en\nrad\u2028till',
        people: [{ name: 'Å"\r\nATTENDEE:mailto:spy@example.com', email: 'a@exempel.example' }],
      }),
    });
    expect(icsPeople(text)).toEqual(['a@exempel.example']);
    expect(icsValue(text, 'SUMMARY')).toBe(String.raw`A\nATTENDEE:mailto:spy@example.com\; b\, c\\d`);
    expect(icsValue(text, 'DESCRIPTION')).toBe(String.raw`en\nrad\ntill`);
  });

  test('is called off as the same entry, one change later, with all else as it was', () => {
    const off = calledOffIcs(written({ sequence: 4 }), '2018-04-02T10:00:00.000Z');
    expect(icsValue(off, 'METHOD')).toBe('CANCEL');
    expect(icsValue(off, 'STATUS')).toBe('CANCELLED');
    expect(icsValue(off, 'SEQUENCE')).toBe('5');
    expect(icsValue(off, 'UID')).toBe('a1@radslag.invalid');
    const again = off.replace('METHOD:CANCEL', 'METHOD:REQUEST').replace('CANCELLED', 'CONFIRMED');
    expect(icsSubstance(again)).toBe(icsSubstance(written()));
  });

  test('leads into the Teams meeting where there is one', () => {
    const joinUrl = 'https://teams.example/l/meetup-join/1';
    expect(icsValue(written({ joinUrl }), 'URL')).toBe(joinUrl);
    expect(icsValue(written(), 'URL')).toBeUndefined();
  });
});
