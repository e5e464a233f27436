import type { JsonObject } from './json.ts';
import { asObject, textOf } from './json.ts';

/** What a press sends: the action itself and its data with the inputs merged in. */
export interface PressedAction {
  readonly type: 'Action.Execute' | 'Action.Submit' | 'Action.OpenUrl';
  readonly id?: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data: JsonObject;
}

/** A person could not have pressed this: there is no such button, or Teams would not have sent the inputs. */
export class NotPressable extends Error {
  readonly code = 'not-pressable';
}

interface Found {
  readonly node: JsonObject;
  /** The ShowCard actions the node lies inside, outermost first. */
  readonly within: readonly JsonObject[];
}

/**
 * Presses the button with this title, id, verb or tooltip as a Teams client would: takes the inputs that belong to it,
 * checks required fields, choices, lengths and patterns, and merges them with the action's data, which wins.
 * Throws NotPressable where a person could not have done it.
 */
export function pressCard(
  card: JsonObject,
  wanted: string,
  inputs: Readonly<Record<string, string>> = {},
): PressedAction {
  const { actions, fields } = collect(card);
  const hit = actions.find(({ node }) =>
    ['title', 'id', 'verb', 'tooltip'].some((name) => node[name] === wanted),
  );
  if (!hit) {
    const there = actions.map(({ node }) => textOf(node, 'title') ?? textOf(node, 'id') ?? '?').join(', ');
    throw new NotPressable(`The card has no action "${wanted}". It has: ${there}`);
  }
  const action = hit.node;
  if (action['isEnabled'] === false) throw new NotPressable(`The action "${wanted}" is not enabled.`);
  const type = action['type'];
  if (type !== 'Action.Execute' && type !== 'Action.Submit' && type !== 'Action.OpenUrl') {
    throw new NotPressable(`"${wanted}" is ${String(type)}, which sends nothing.`);
  }
  for (const id of Object.keys(inputs)) {
    if (!fields.some(({ node }) => node['id'] === id)) {
      throw new NotPressable(`The card has no input "${id}".`);
    }
  }
  const values: Record<string, string> = {};
  if (textOf(action, 'associatedInputs')?.toLowerCase() !== 'none') {
    const own = fields.filter(({ within }) => within.every((show) => hit.within.includes(show)));
    for (const { node } of own) {
      const id = textOf(node, 'id') ?? '';
      const value = valueOf(node, inputs[id]);
      if (value !== undefined) values[id] = value;
    }
  }
  const id = textOf(action, 'id');
  const verb = textOf(action, 'verb');
  const url = textOf(action, 'url');
  return {
    type,
    data: { ...values, ...asObject(action['data']) },
    ...(id === undefined ? {} : { id }),
    ...(verb === undefined ? {} : { verb }),
    ...(url === undefined ? {} : { url }),
  };
}

function collect(card: JsonObject): { actions: Found[]; fields: Found[] } {
  const actions: Found[] = [];
  const fields: Found[] = [];
  const walk = (value: unknown, within: readonly JsonObject[]): void => {
    if (Array.isArray(value)) {
      for (const part of value) walk(part, within);
      return;
    }
    const node = asObject(value);
    if (!node) return;
    const type = textOf(node, 'type') ?? '';
    if (type.startsWith('Input.')) fields.push({ node, within });
    if (type.startsWith('Action.')) {
      actions.push({ node, within });
      if (type === 'Action.ShowCard') walk(node['card'], [...within, node]);
      return;
    }
    for (const [name, part] of Object.entries(node)) {
      if (name !== 'data' && name !== 'refresh') walk(part, within);
    }
  };
  walk(card, []);
  return { actions, fields };
}

function valueOf(field: JsonObject, typed: string | undefined): string | undefined {
  const id = textOf(field, 'id') ?? '';
  const given = field['value'];
  const initial = typeof given === 'number' ? String(given) : textOf(field, 'value');
  const resting = field['type'] === 'Input.Toggle' ? (textOf(field, 'valueOff') ?? 'false') : undefined;
  const value = typed ?? initial ?? resting;
  if (field['isRequired'] === true && !value) {
    throw new NotPressable(`The input "${id}" is required: Teams would not send.`);
  }
  if (!value) return value;
  const choices = field['choices'];
  if (field['type'] === 'Input.ChoiceSet' && Array.isArray(choices) && field['choices.data'] === undefined) {
    const known = choices.map((choice) => asObject(choice)?.['value']);
    const chosen = field['isMultiSelect'] === true ? value.split(',') : [value];
    const wrong = field['style'] === 'filtered' ? [] : chosen.filter((one) => !known.includes(one));
    if (wrong.length > 0) throw new NotPressable(`"${wrong.join(', ')}" is no choice of "${id}".`);
  }
  const { maxLength, regex } = field as { maxLength?: unknown; regex?: unknown };
  if (typeof regex === 'string' && !new RegExp(regex).test(value)) {
    throw new NotPressable(`The input "${id}" does not match ${regex}.`);
  }
  return typeof maxLength === 'number' ? value.slice(0, maxLength) : value;
}
