import { describe, expect, it } from 'vitest';
import type { ImportCommand, MendedItem } from '../../../src/domain/imported/commands.ts';
import type { KeptItem } from '../../../src/domain/imported/state.ts';
import { givenImport, handedIn } from '../../support/import-builders.ts';

const waiting = [handedIn()];
const first = givenImport(waiting).state.items[0]!;
const mended = (over: Partial<MendedItem>): MendedItem => ({ ...bare(first), ...over });
const mendItem = (over: Partial<MendedItem>): ImportCommand => ({
  type: 'MendItem',
  data: { importId: 'im1', itemId: 'im1.1', item: mended(over) },
});

function bare({ itemId: _id, line: _line, page: _page, ...item }: KeptItem): MendedItem {
  return item;
}

describe('an old protocol that waits to be looked through', () => {
  it('says what was read, each thing by an id of its own', () => {
    const { state } = givenImport(waiting);
    expect(state.phase).toBe('waiting');
    expect(state.header).toEqual({
      title: 'Direktörsgruppens protokoll',
      number: '4/2017',
      date: '2017-05-12',
      start: '09:00',
      end: '12:15',
      place: 'Gästgivaregården, Storvik',
    });
    expect(state.attendees.map(({ attendeeId, name }) => `${attendeeId} ${name}`)).toEqual([
      'p1 Anna Ekdahl',
      'p2 Bo Lindh',
      'p3 Cecilia Asp',
      'p4 Filip Norén',
      'p5 Gunnel Sjö',
    ]);
    expect(state.items.map(({ itemId, title }) => `${itemId} ${title}`)).toEqual([
      'im1.1 Lägesbild krisberedskap',
      'im1.2 Gemensam upphandling av skolskjuts',
      'im1.3 Budget 2018',
    ]);
  });

  it('takes a header as a person says it is, without blanks and empty fields', () => {
    givenImport(waiting)
      .when({
        type: 'MendHeader',
        data: {
          importId: 'im1',
          header: { title: ' Protokoll ', number: ' ', date: '2017-05-13', place: '' },
        },
      })
      .thenEvents({ type: 'HeaderMended', data: { header: { title: 'Protokoll', date: '2017-05-13' } } });
  });

  it('refuses a header without a title, of a day that is none, or that ends before it begins', () => {
    const mend = (over: object): ImportCommand => ({
      type: 'MendHeader',
      data: { importId: 'im1', header: { title: 'Protokoll', ...over } },
    });
    givenImport(waiting)
      .when(mend({ title: '  ' }))
      .thenRefused('text-missing');
    givenImport(waiting)
      .when(mend({ date: '2017-02-30' }))
      .thenRefused('invalid-date', { value: '2017-02-30' });
    givenImport(waiting)
      .when(mend({ start: '12:00', end: '09:00' }))
      .thenRefused('invalid-time-order', { from: '12:00', to: '09:00' });
  });

  it('mends, adds and removes people, and keeps times only of who was there for a part', () => {
    const put = (attendeeId: string, name: string): ImportCommand => ({
      type: 'PutAttendee',
      data: {
        importId: 'im1',
        attendeeId,
        attendee: { name, organisation: 'Vikby', presence: 'present', from: '10:00' },
      },
    });
    const attendee = { name: 'Gunnel Sjö', organisation: 'Vikby', presence: 'present' } as const;
    const given = givenImport(waiting);
    given
      .when(put('p5', ' Gunnel Sjö'))
      .thenEvents({ type: 'AttendeeMended', data: { attendeeId: 'p5', attendee } });
    expect(given.when(put('new-person', 'Ny')).after.attendees.at(-1)?.name).toBe('Ny');
    const remove: ImportCommand = { type: 'RemoveAttendee', data: { importId: 'im1', attendeeId: 'p5' } };
    expect(given.when(remove).after.attendees).toHaveLength(4);
    givenImport([...waiting, { type: 'AttendeeRemoved', data: { attendeeId: 'p5' } }])
      .when(remove)
      .thenNothing();
  });

  it('mends an item whole, and keeps where it stands in the file', () => {
    const { after } = givenImport(waiting).when(
      mendItem({ title: 'Lägesbild', decisions: ['notera', '  '], presenters: ['Hans Moberg', ''] }),
    );
    expect(after.items[0]).toMatchObject({
      itemId: 'im1.1',
      title: 'Lägesbild',
      decisions: ['notera'],
      presenters: ['Hans Moberg'],
      line: first.line,
      page: first.page,
    });
  });

  it('is not changed by a wish that is so already', () => {
    givenImport(waiting).when(mendItem({})).thenNothing();
    givenImport(waiting)
      .when({ type: 'MendHeader', data: { importId: 'im1', header: givenImport(waiting).state.header } })
      .thenNothing();
    givenImport(waiting)
      .when({ type: 'SettleWarning', data: { importId: 'im1', warning: 99, settled: true } })
      .thenNothing();
  });

  it('takes an item that the reader did not see, where a person puts it', () => {
    const add = (after: string | null): ImportCommand => ({
      type: 'AddItem',
      data: { importId: 'im1', itemId: 'new-item-1', item: { title: 'Övrigt', decisions: [] }, after },
    });
    const titles = (after: string | null) =>
      givenImport(waiting)
        .when(add(after))
        .after.items.map(({ title }) => title);
    expect(titles(null)[0]).toBe('Övrigt');
    expect(titles('im1.3').at(-1)).toBe('Övrigt');
    givenImport(waiting).when(add('gone')).thenRefused('item-not-found');
  });

  it('joins an item to the one before it, and loses no word of either', () => {
    const merge: ImportCommand = { type: 'MergeItem', data: { importId: 'im1', itemId: 'im1.2' } };
    const { items } = givenImport(waiting).when(merge).after;
    expect(items.map(({ itemId }) => itemId)).toEqual(['im1.1', 'im1.3']);
    expect(items[0]?.decisions).toHaveLength(3);
    for (const words of ['Hans Moberg', '2 Gemensam upphandling av skolskjuts', 'Filip Norén redovisade'])
      expect(items[0]?.text).toContain(words);
    givenImport(waiting)
      .when({ type: 'MergeItem', data: { importId: 'im1', itemId: 'im1.1' } })
      .thenRefused('import-nothing-before');
  });

  it('makes two items of one: the paragraphs and decisions that were chosen go along', () => {
    const { items } = givenImport(waiting).when({
      type: 'SplitItem',
      data: {
        importId: 'im1',
        itemId: 'im1.1',
        newItemId: 'new-item-1',
        from: { title: 'Gemensam övning', paragraphs: [1], decisions: [1] },
      },
    }).after;
    expect(items.slice(0, 2)).toMatchObject([
      { itemId: 'im1.1', text: 'Hans Moberg redogjorde för läget.', decisions: ['notera informationen'] },
      {
        itemId: 'new-item-1',
        title: 'Gemensam övning',
        text: 'Nätverket har övat vid tre tillfällen.',
        decisions: ['en gemensam övning genomförs under hösten 2017.'],
      },
    ]);
  });
});
