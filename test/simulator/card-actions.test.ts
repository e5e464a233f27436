import { describe, expect, it } from 'vitest';
import { NotPressable, pressCard } from '../../src/simulator/card-actions.ts';
import type { JsonObject } from '../../src/simulator/json.ts';

const card = (body: readonly JsonObject[], actions: readonly JsonObject[]): JsonObject => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});
const save = { type: 'Action.Execute', title: 'Spara', verb: 'save', data: { kind: 'partial' } };

describe('pressing a button of a card', () => {
  it('sends what stands in the fields: typed, given, or resting', () => {
    const fields = [
      { type: 'Input.Time', id: 'from', value: '09:00' },
      { type: 'Input.Text', id: 'note', maxLength: 5 },
      { type: 'Input.Toggle', id: 'remote', title: 'Via Teams', valueOff: 'nej', valueOn: 'ja' },
      { type: 'Input.Number', id: 'count', value: 3 },
    ];
    expect(pressCard(card(fields, [save]), 'Spara', { note: 'längre än så' })).toEqual({
      type: 'Action.Execute',
      verb: 'save',
      data: { from: '09:00', note: 'längr', remote: 'nej', count: '3', kind: 'partial' },
    });
  });

  it('lets the action’s own data win over a field of the same name', () => {
    const pressed = pressCard(card([{ type: 'Input.Text', id: 'kind' }], [save]), 'save', { kind: 'x' });
    expect(pressed.data).toEqual({ kind: 'partial' });
  });

  it('leaves the fields out where the action says so', () => {
    const alone = { ...save, associatedInputs: 'none' };
    const pressed = pressCard(card([{ type: 'Input.Text', id: 'note', isRequired: true }], [alone]), 'Spara');
    expect(pressed.data).toEqual({ kind: 'partial' });
  });

  it('takes the fields of the folded-out card with those around it, and not those of its neighbour', () => {
    const folded = (name: string): JsonObject => ({
      type: 'Action.ShowCard',
      title: name,
      card: card([{ type: 'Input.Text', id: name, value: name }], [{ ...save, title: `Spara ${name}` }]),
    });
    const whole = card([{ type: 'Input.Text', id: 'top', value: 'top' }], [folded('a'), folded('b')]);
    expect(pressCard(whole, 'Spara a').data).toEqual({ top: 'top', a: 'a', kind: 'partial' });
  });

  it('refuses what Teams would not send', () => {
    const choices = [{ title: 'Ja', value: 'ja' }];
    const wrong: readonly [JsonObject, Record<string, string>][] = [
      [{ type: 'Input.Text', id: 'x', isRequired: true }, {}],
      [{ type: 'Input.ChoiceSet', id: 'x', choices }, { x: 'kanske' }],
      [{ type: 'Input.ChoiceSet', id: 'x', choices, isMultiSelect: true }, { x: 'ja,kanske' }],
      [{ type: 'Input.Text', id: 'x', regex: '^[0-9]+$' }, { x: 'tre' }],
      [{ type: 'Input.Text', id: 'x' }, { y: 'finns inte' }],
    ];
    for (const [field, inputs] of wrong) {
      expect(() => pressCard(card([field], [save]), 'Spara', inputs)).toThrow(NotPressable);
    }
    expect(() => pressCard(card([], [{ ...save, isEnabled: false }]), 'Spara')).toThrow(NotPressable);
    expect(() => pressCard(card([], [save]), 'Radera')).toThrow(/It has: Spara/);
  });
});
