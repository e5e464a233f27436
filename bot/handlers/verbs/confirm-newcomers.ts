import { z } from 'zod';
import { ok } from '../../../src/domain/basics/result.ts';
import { choiceOf } from '../../../src/domain/group/newcomers/choice-value.ts';
import type { NewcomerChoice } from '../../../src/domain/group/newcomers/commands.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { newcomerTexts as t } from '../../../src/texts/installing.ts';
import { commandGroup } from '../../../src/usecases/command-group.ts';
import { newcomerField } from '../../cards/newcomers-card.ts';
import { verb } from '../verb.ts';

const FIELD = newcomerField('');

/**
 * What the secretariat says of those who were met in the channel. The card's fields name people and municipalities and
 * nothing else: whether they are newcomers, and who may say so, stands in the group's log.
 */
export const confirmNewcomersVerb = verb(
  z.record(z.string().max(300), z.unknown()),
  async ({ desk, caller, locale }, data) => {
    const choices = Object.entries(data).flatMap(([field, value]) => choiceIn(field, value) ?? []);
    const done = await commandGroup(desk.workplace, caller, {
      command: { type: 'ConfirmNewcomers', data: { choices } },
    });
    if (!done.ok) return done;
    const receipt = speak(locale, choices.length > 0 ? t.confirmed : t.nothingChosen);
    return ok({ card: 'newcomers', receipt });
  },
);

function choiceIn(field: string, value: unknown): NewcomerChoice | undefined {
  return field.startsWith(FIELD) && typeof value === 'string'
    ? choiceOf(field.slice(FIELD.length), value)
    : undefined;
}
