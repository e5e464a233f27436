import { describe, expect, it } from 'vitest';
import type { ItemView, MeetingView } from '../../../src/contract/views.ts';
import { nextPresenter } from '../../../tab/features/panel/next-presenter.ts';
import { breakEnd, itemsAhead, pitchOn } from '../../../tab/shared/running/what-is-next.ts';
import { aMeeting, anItem } from '../example-views.ts';

describe('what is on and what is next', () => {
  it('leaves out what was passed, what is put off and what is over', () => {
    const view = aMeetingOf(
      [
        anItem({ itemId: 'passed', title: 'Passerat' }),
        anItem({ itemId: 'on', title: 'Nu', progress: 'current' }),
        anItem({
          itemId: 'off',
          title: 'Uppskjutet',
          deferral: { to: [], tabled: true, printed: 'Bordläggs.' },
        }),
        anItem({ itemId: 'done', title: 'Klart', progress: 'done' }),
        anItem({ itemId: 'next', title: 'Nästa' }),
      ],
      { currentItemId: 'on' },
    );
    expect(itemsAhead(view).map(({ itemId }) => itemId)).toEqual(['next']);
    const { currentItemId: _none, ...before } = view;
    expect(itemsAhead(before).map(({ itemId }) => itemId)).toEqual(['passed', 'next']);
  });

  it.each([
    [[undefined, undefined, '09:50'], 'b'],
    [['09:30', '09:40', '09:50'], 'a'],
    [[undefined, undefined, undefined], 'c'],
  ])('takes the last pitch whose time has come for the one that is on: %j', (predicted, on) => {
    const item = pitches(predicted);
    expect(pitchOn(aMeetingOf([item], { clock: { drift: 0, withdrawn: false } }), item)?.slotId).toBe(on);
  });

  it('knows no pitch that is on while no times are predicted', () => {
    const item = pitches([undefined, undefined, undefined]);
    for (const clock of [{ withdrawn: true }, { withdrawn: false }, { drift: 3, withdrawn: true }])
      expect(pitchOn(aMeetingOf([item], { clock }), item)).toBeUndefined();
    expect(pitchOn(aMeetingOf([item]), item)).toBeUndefined();
  });

  it('says when a break of the agenda ends, taken in its place or before it, and of no other break', () => {
    const coffee = anItem({ itemId: 'coffee', kind: 'break', title: 'Kaffe', minutes: 20 });
    const on = anItem({ itemId: 'on', title: 'Nu', progress: 'current' });
    const begun: ItemView = { ...coffee, progress: 'current', startedAt: '09:40' };
    expect(breakEnd(aMeetingOf([begun], { currentItemId: 'coffee' }))).toBe('10:00');
    const early = { currentItemId: 'on', onBreakSince: '09:35' };
    expect(breakEnd(aMeetingOf([on, coffee], early))).toBe('09:55');
    expect(
      breakEnd(aMeetingOf([on, anItem({ itemId: 'x', title: 'Annat', minutes: 20 })], early)),
    ).toBeUndefined();
    expect(breakEnd(aMeetingOf([on, coffee], { currentItemId: 'on' }))).toBeUndefined();
  });

  it('names those who are to be let in next, of the pitches that remain and then of what is to come', () => {
    const table = { name: 'Erik Malm', personId: 'ängelholm' };
    const outside = (name: string) => ({ name, remote: true });
    const on: ItemView = {
      ...pitches([undefined, undefined, '09:50']),
      itemId: 'on',
      presenters: [outside('Ida Holm')],
    };
    const later = anItem({
      itemId: 'later',
      title: 'Senare',
      presenters: [table, outside('Eva Lund')],
      predictedStart: '10:10',
    });
    expect(nextPresenter(aMeetingOf([on, later], { currentItemId: 'on' }))).toEqual({
      presenters: [outside('C')],
      time: '09:50',
    });
    const over = { ...on, slots: [] };
    expect(nextPresenter(aMeetingOf([over, later], { currentItemId: 'on' }))).toEqual({
      presenters: [outside('Eva Lund')],
      time: '10:10',
    });
    const film = anItem({ itemId: 'film', title: 'Film', presenters: [{ name: 'Så gör vi', kind: 'film' }] });
    expect(nextPresenter(aMeetingOf([over, film], { currentItemId: 'on' }))).toBeUndefined();
  });
});

function aMeetingOf(items: readonly ItemView[], part: Partial<MeetingView> = {}): MeetingView {
  return aMeeting({ phase: 'ongoing', items, ...part });
}

function pitches(predicted: readonly (string | undefined)[]): ItemView {
  return anItem({
    itemId: 'expo',
    title: 'Expo',
    progress: 'current',
    slots: predicted.map((time, index) => ({
      slotId: 'abc'[index] ?? '',
      title: '',
      presenters: [{ name: 'ABC'[index] ?? '', remote: true }],
      ...(time ? { predictedStart: time } : {}),
    })),
  });
}
