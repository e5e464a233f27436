import { cardTexts } from '../../src/texts/cards.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import type { Card, CardPart, JsonObject } from './adaptive-card.ts';
import { card, openUrl, paragraph } from './adaptive-card.ts';
import { asPlain, asTyped } from './escape.ts';

/** A dialog as it is shown, with what was wrong with the answer before, if anything. */
export interface DialogContent {
  readonly title: string;
  /** Where the same is done in the tab: a client that cannot send the form still opens a link (N15). */
  readonly tab: string;
  readonly problem?: string;
  readonly body: readonly CardPart[];
  readonly actions: readonly CardPart[];
}

/** A dialog's card. What was refused stands on top; what was typed stays in its fields. */
export function dialogCard(locale: Locale, { title, tab, problem, body, actions }: DialogContent): Card {
  return card(locale, {
    body: [...(problem ? [paragraph(problem, { color: 'Attention', weight: 'Bolder' })] : []), ...body],
    actions: [...actions, openUrl(speak(locale, cardTexts.openTab), tab)],
    fallbackText: title,
  });
}

/** A button that sends the dialog's fields with this data. */
export function submit(title: string, data: JsonObject, style?: 'positive'): CardPart {
  return { type: 'Action.Submit', title, data, ...(style ? { style } : {}) };
}

/** A list to choose from. The titles are taken as they are; a list of many is drawn with Markdown, a short one without. */
export function choiceSet(
  id: string,
  label: string,
  choices: readonly (readonly [title: string, value: string])[],
  options: {
    readonly value?: string;
    readonly many?: true;
    /** What to say when nothing is chosen; with it a choice has to be made. */
    readonly needed?: string;
  } = {},
): CardPart {
  const { value, many, needed } = options;
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices: choices.map(([title, given]) => ({
      title: many ? asTyped(title) : asPlain(title),
      value: given,
    })),
    ...(many ? { isMultiSelect: true, style: 'expanded' } : { style: 'compact' }),
    ...(value ? { value } : {}),
    ...(needed ? { isRequired: true, errorMessage: needed } : {}),
  };
}
