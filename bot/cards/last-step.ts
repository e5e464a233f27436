import { personOf } from '../../src/domain/meeting/people.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import { undoableBy } from '../../src/domain/meeting/views/undoable.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speakLoosely } from '../../src/texts/catalogue.ts';
import { stepWords } from '../../src/texts/steps.ts';
import { clipped } from './escape.ts';
import type { Viewer } from './scene.ts';
import { itemName } from './wording.ts';

/** What is known of a step to say what it was. */
interface SomeStep {
  readonly version: number;
  readonly type: string;
  readonly subject?: string;
  readonly name?: string;
}

/** The last thing this person did that they can take back; what others did stands in the tab's list. */
export function lastStepOf(
  meeting: MeetingState,
  viewer: Pick<Viewer, 'personId' | 'abilities'>,
): SomeStep | undefined {
  return undoableBy(meeting, viewer).find(({ by }) => by === viewer.personId);
}

/** What a step was in words: `Nu: 3. Vattenkontroll`. Holds names and titles unescaped. */
export function stepText(locale: Locale, meeting: MeetingState, { type, subject, name }: SomeStep): string {
  const about = name === undefined ? subject && named(meeting, subject) : clipped(name, 60);
  const { text, params } = stepWords(type, about, locale);
  return speakLoosely(locale, text, params);
}

function named(meeting: MeetingState, id: string): string | undefined {
  const row = agendaOf(meeting).find(({ itemId }) => itemId === id);
  const name = row ? itemName(row) : personOf(meeting, id)?.name;
  return name === undefined ? undefined : clipped(name, 60);
}
