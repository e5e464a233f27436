import type { ClauseReading } from '../../src/domain/clauses/decision-reading.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { clauseReadingTexts, lintWords, readingParts } from '../../src/texts/clause-words.ts';
import { dialogTexts as t } from '../../src/texts/dialogs.ts';
import { capitalised } from '../../src/texts/format.ts';
import { deadlineWords, ownerWords } from '../../src/texts/task-words.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { container, fitting, paragraph } from './adaptive-card.ts';
import { dialogCard, submit } from './dialog-parts.ts';
import { asPlain, clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';

/** A decision that was just recorded, as its clauses were read. */
export interface RecordedDecision {
  readonly dialogId: string;
  readonly itemId: string;
  /** What was done, in words. */
  readonly said: string;
  readonly readings: readonly ClauseReading[];
  readonly problem?: string;
}

/** The field of a proposed task: its clause's place among the dialog's, and its own among the clause's, from 1. */
export const taskField = (clause: number, task: number) => `task-${clause}-${task}`;

/** More toggles than this nobody reads in a dialog: the tab has them all. */
const MOST_TASKS = 12;

/** That a decision is recorded, what its clauses say as they were read, and the tasks they give, to be accepted (N3, N4). */
export function decisionTasksDialog(scene: Scene, decision: RecordedDecision): Card {
  const { locale, meeting } = scene;
  const { dialogId, itemId, problem, readings, said } = decision;
  return fitting((fold) => {
    const length = fold === 0 ? 300 : 100;
    let left = MOST_TASKS;
    return dialogCard(locale, {
      title: speak(locale, t.decisionTitle),
      tab: `${tabLink(scene, meeting.meetingId)}/protocol`,
      ...(problem ? { problem } : {}),
      body: [
        paragraph(said, { weight: 'Bolder' }),
        ...readings.map((reading, index) => {
          const shown = reading.tasks.slice(0, left);
          left -= shown.length;
          return part(scene, reading, { clause: index + 1, length, tasks: shown });
        }),
      ],
      actions: [
        submit(
          speak(locale, t.addTasks),
          { dialog: 'decision-tasks', meetingId: meeting.meetingId, dialogId, itemId },
          'positive',
        ),
      ],
    });
  });
}

function part(
  { locale, meeting }: Scene,
  { text, findings, missing }: ClauseReading,
  { clause, length, tasks }: { clause: number; length: number; tasks: ClauseReading['tasks'] },
): CardPart {
  const { date } = meeting.details;
  const what = readingParts(locale, findings, date).join(' · ');
  return container(
    [
      paragraph(speak(locale, cardTexts.clause, { text: clipped(text, length) })),
      ...(what === ''
        ? []
        : [quiet(speak(locale, clauseReadingTexts.reading, { what: clipped(what, length) }))]),
      ...missing.map((lint) => quiet(lintWords(locale, lint, text))),
      ...tasks.map(
        ({ owner, text: deed, deadline }, index): CardPart => ({
          type: 'Input.Toggle',
          id: taskField(clause, index + 1),
          title: asPlain(
            speak(locale, t.proposedTask, {
              owner: capitalised(locale, clipped(ownerWords(locale, owner), 80)),
              task: clipped(deed, length),
              deadline: deadlineWords(locale, deadline, date),
            }),
          ),
          valueOn: 'yes',
          valueOff: 'no',
          value: 'yes',
          wrap: true,
        }),
      ),
    ],
    { separator: true },
  );
}

function quiet(text: string): CardPart {
  return paragraph(text, { isSubtle: true, size: 'Small', spacing: 'Small' });
}
