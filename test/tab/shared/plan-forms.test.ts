import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemView } from '../../../src/contract/views.ts';
import { soundPlan } from '../../../src/domain/meeting/agenda/sound-plan.ts';
import { agendaOf } from '../../../src/domain/meeting/views/agenda.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { ITEM_KINDS, PRESENTER_KINDS, REFERENCE_BODIES } from '../../../src/domain/meeting/vocabulary.ts';
import { presentPlan } from '../../../src/server/presenters/plan-view.ts';
import { emptyPlan, planText, readPlan } from '../../../tab/features/agenda/plan-text.ts';
import { namedPresenter, presentersOf } from '../../../tab/features/agenda/presenter-text.ts';
import { draftedEvents, meetingOf } from '../../support/meeting-builders.ts';
import { anItem } from '../example-views.ts';

const words = fc.constantFrom('Budget', 'Åsa Öberg', 'nätverket Miljö', '*<b>', 'à la carte');
const maybe = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });
const presenter = fc
  .tuple(
    fc.record({ name: words, kind: fc.constantFrom(...PRESENTER_KINDS) }),
    maybe({ organisation: words, through: words, personId: fc.constant('anna'), remote: fc.constant(true) }),
    fc.array(words, { maxLength: 2 }),
  )
  .map(([given, more, alsoFor]) => ({ ...given, ...more, ...(more.organisation ? { alsoFor } : {}) }));
const presenters = fc.array(presenter, { maxLength: 3 });
const date = fc.constantFrom('2018-04-06', '2022-10-21');
const minutes = fc.nat({ max: 90 });
const plan: fc.Arbitrary<ItemPlan> = fc
  .tuple(
    fc.record({ kind: fc.constantFrom(...ITEM_KINDS), title: words, presenters }),
    maybe({
      heading: words,
      start: fc.constantFrom('08:30', '10:05'),
      minutes,
      day: fc.constant(2),
      background: words,
      theme: fc.record({ goalArea: words, responsible: words }),
      origin: fc.oneof(
        fc.record({ kind: fc.constant('assignment' as const), from: words, date, note: words }),
        fc.record({ kind: fc.constant('proposal' as const), name: words, personId: fc.constant('bo') }),
      ),
      references: fc.array(
        fc.record({ text: words, body: fc.constantFrom(...REFERENCE_BODIES), date, meetingId: words }),
        { maxLength: 2 },
      ),
      slots: fc.uniqueArray(
        fc.record({ slotId: fc.constantFrom('s1', 's2', 's3'), title: words, presenters, minutes }),
        { selector: ({ slotId }) => slotId, maxLength: 3 },
      ),
    }),
    fc.array(
      fc.record({ paperId: fc.constantFrom('p1', 'p2'), title: words, url: fc.constant('https://a.se/x') }),
      {
        maxLength: 1,
      },
    ),
  )
  .map(([given, more, papers]) => ({ ...given, ...more, papers }));

/** The item of a meeting with this plan, as the API gives it to the tab. */
function viewOf(given: ItemPlan): ItemView {
  const [row] = agendaOf(
    meetingOf([...draftedEvents().slice(0, 1), { type: 'ItemAdded', data: { itemId: 'i', plan: given } }]),
  );
  if (!row) throw new Error('no item');
  return { ...anItem({ itemId: 'i', title: row.title }), ...presentPlan(row) };
}

describe('the form of an item', () => {
  it('gives back every plan as it was, in both languages, whatever is only reckoned', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom('sv' as const, 'en' as const), (wanted, locale) => {
        const sound = soundPlan(wanted);
        fc.pre(sound.ok);
        const read = readPlan(planText(viewOf(sound.value), locale));
        // A film is nobody, whatever it was said to be.
        const known = (each: ItemPlan['presenters'][number]) =>
          each.kind === 'film' ? { ...each, personId: undefined } : each;
        const expected = {
          ...sound.value,
          presenters: sound.value.presenters.map(known),
          ...(sound.value.slots
            ? {
                slots: sound.value.slots.map((slot) => ({ ...slot, presenters: slot.presenters.map(known) })),
              }
            : {}),
        };
        expect(read).toEqual({ plan: expected });
      }),
    );
  });

  it('says what has to be mended', () => {
    const slot = { key: 's', title: '', minutes: 'x', presenters: [{ ...someone(), name: 'Ida By' }] };
    const wrong = readPlan({
      ...emptyPlan,
      kind: 'thematic',
      responsible: 'Höganäs',
      start: 'snart',
      minutes: 'en stund',
      slots: [slot],
      papers: [{ key: 'p', title: '', url: 'http://a.se' }],
      references: [{ key: 'r', body: 'board', date: '', text: '' }],
      origin: { kind: 'proposal', from: ' ', date: '', note: '' },
    });
    expect(wrong).toEqual({
      problems: {
        title: true,
        start: true,
        minutes: true,
        papers: true,
        slots: true,
        references: true,
        origin: true,
        goalArea: true,
      },
    });
  });

  it('leaves out lines that say nothing', () => {
    const read = readPlan({
      ...emptyPlan,
      title: 'Budget',
      presenters: [someone()],
      slots: [{ key: 's', title: ' ', minutes: '', presenters: [] }],
      references: [{ key: 'r', body: '', date: '', text: ' ' }],
    });
    expect(read).toEqual({ plan: { kind: 'matter', title: 'Budget', presenters: [], papers: [] } });
  });
});

describe('a presenter in a form', () => {
  const people = [{ name: 'Mats Ekdahl', organisation: 'Bjuv', personId: 'bjuv' }];

  it('who is a member brings where they are from, and is the member no longer when the name is another', () => {
    const named = namedPresenter(someone(), 'name', 'Mats Ekdahl', people);
    expect(presentersOf([named])).toEqual([{ name: 'Mats Ekdahl', organisation: 'Bjuv', personId: 'bjuv' }]);
    expect(presentersOf([{ ...named, name: 'Mats Ek' }])).toEqual([
      { name: 'Mats Ek', organisation: 'Bjuv' },
    ]);
  });

  it('that is a body is the member it presents through', () => {
    const body = { ...someone(), kind: 'body' as const, name: 'Bjuv' };
    expect(presentersOf([namedPresenter(body, 'through', 'Mats Ekdahl', people)])).toEqual([
      { name: 'Bjuv', kind: 'body', through: 'Mats Ekdahl', personId: 'bjuv' },
    ]);
  });
});

function someone() {
  return { key: 'k', kind: 'person' as const, name: '', organisations: '', through: '', remote: false };
}
