import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportCommand } from '../../../src/domain/imported/commands.ts';
import { decideImport } from '../../../src/domain/imported/decide.ts';
import type { ImportEvent } from '../../../src/domain/imported/events.ts';
import type { ImportState } from '../../../src/domain/imported/state.ts';
import { handedIn, importOf } from '../../support/import-builders.ts';

const itemId = fc.constantFrom('im1.1', 'im1.2', 'im1.3', 'added-01', 'added-02');
const words = fc.constantFrom('Skolskjuts', 'Budget 2018', 'Övrigt', '  ', 'tackar för informationen');
const item = fc.record({ title: words, decisions: fc.array(words, { maxLength: 3 }), text: words });
const places = fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 });
const importId = 'im1';
const someCommand: fc.Arbitrary<ImportCommand> = fc.oneof(
  fc.record({ itemId, item }).map((data) => ({ type: 'MendItem', data: { importId, ...data } }) as const),
  fc
    .record({ itemId, item, after: fc.option(itemId) })
    .map((data) => ({ type: 'AddItem', data: { importId, ...data } }) as const),
  itemId.map((id) => ({ type: 'RemoveItem', data: { importId, itemId: id } }) as const),
  itemId.map((id) => ({ type: 'MergeItem', data: { importId, itemId: id } }) as const),
  fc
    .record({
      itemId,
      newItemId: fc.constantFrom('added-01', 'added-02'),
      from: fc.record({ title: words, paragraphs: places, decisions: places }),
    })
    .map((data) => ({ type: 'SplitItem', data: { importId, ...data } }) as const),
  fc
    .record({ title: words, number: words })
    .map((header) => ({ type: 'MendHeader', data: { importId, header } }) as const),
  fc
    .record({ warning: fc.nat({ max: 3 }), settled: fc.boolean() })
    .map((data) => ({ type: 'SettleWarning', data: { importId, ...data } }) as const),
  fc.constantFrom('AcceptProtocol', 'ReopenProtocol').map((type) => ({ type, data: { importId } })),
);
const context = { today: '2018-04-20', alike: [] };

function after(commands: readonly ImportCommand[]): readonly ImportEvent[] {
  let events: readonly ImportEvent[] = [handedIn()];
  for (const command of commands) {
    const decided = decideImport(importOf(events), command, context);
    if (decided.ok) events = [...events, ...decided.value];
  }
  return events;
}

function wordsOf(state: ImportState): readonly string[] {
  return state.items
    .flatMap(({ title, decisions, text = '', outcome = '' }) => [title, ...decisions, text, outcome])
    .flatMap((said) => said.match(/[\p{L}\p{N}]+/gu) ?? []);
}

describe('whatever is done to an old protocol', () => {
  it('has no item twice, and nothing that was asked for is done again when it is asked again', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { maxLength: 12 }), someCommand, (commands, last) => {
        const before = after(commands);
        const decided = decideImport(importOf(before), last, context);
        const state = importOf([...before, ...(decided.ok ? decided.value : [])]);
        const ids = state.items.map((each) => each.itemId);
        expect(new Set(ids).size).toBe(ids.length);
        // Joined again, it would be the next one that is joined: it has another id, and the same wish finds nothing.
        const again = decideImport(state, last, context);
        expect(decided.ok && again.ok ? again.value : []).toEqual([]);
      }),
    );
  });

  it('loses no word where items are joined and parted', () => {
    const parting = fc.record({ paragraphs: places, decisions: places });
    fc.assert(
      fc.property(fc.constantFrom('im1.1', 'im1.2', 'im1.3'), parting, (id, from) => {
        const split: ImportCommand = {
          type: 'SplitItem',
          data: { importId, itemId: id, newItemId: 'added-01', from: { title: 'Nytt', ...from } },
        };
        const merge: ImportCommand = { type: 'MergeItem', data: { importId, itemId: 'added-01' } };
        const before = wordsOf(importOf([handedIn()]));
        const there = wordsOf(importOf(after([split, merge])));
        expect([...there].sort()).toEqual([...before, 'Nytt'].sort());
      }),
    );
  });
});
