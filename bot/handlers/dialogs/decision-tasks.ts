import { z } from 'zod';
import type { ClauseReading } from '../../../src/domain/clauses/decision-reading.ts';
import { readDecision } from '../../../src/domain/clauses/decision-reading.ts';
import { ok } from '../../../src/domain/basics/result.ts';
import { assignable } from '../../../src/domain/group/words.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { cardTexts } from '../../../src/texts/cards.ts';
import { dialogTexts as t } from '../../../src/texts/dialogs.ts';
import { openMeeting } from '../../../src/usecases/open-meeting.ts';
import { commandTask } from '../../../src/usecases/tasks/command-task.ts';
import { decisionTasksDialog, taskField } from '../../cards/decision-tasks-dialog.ts';
import type { Turn } from '../../desk.ts';
import { refusedText } from '../refused.ts';
import { sceneOf } from '../shown.ts';
import { idField } from '../verb.ts';
import type { DialogResult } from './dialog.ts';
import { dialog } from './dialog.ts';

/** Whose clauses are read: those that one dialog recorded in one item. */
const recordedSchema = z.object({
  meetingId: idField,
  itemId: idField,
  dialogId: z.string().regex(/^[\w-]{8,100}$/),
});
type Recorded = z.infer<typeof recordedSchema>;

/** The last step of a decision's dialog: the tasks that its clauses give, accepted by one press (N3). */
export const decisionTasks = dialog({
  opening: recordedSchema,
  open: (turn, recorded) => afterDecision(turn, recorded, speak(turn.locale, t.decisionKept)),
  submission: recordedSchema.and(z.record(z.string().max(300), z.unknown())),
  async submit(turn, data) {
    const { meetingId, itemId, dialogId } = data;
    const { caller, desk, locale } = turn;
    if (!caller.abilities.has('write-protocol')) return onlySecretariat(turn);
    const opened = await openMeeting(desk.workplace, caller, meetingId);
    if (!opened.ok) return opened;
    // What the tasks are stands in the log and the grammar: the card says only which of them.
    const wanted = readingsOf(turn, opened.value.state, data).flatMap(({ clauseId, tasks }, clause) =>
      tasks.flatMap(({ text, owner, support, deadline }, index) =>
        data[taskField(clause + 1, index + 1)] === 'yes'
          ? [
              {
                taskId: `${dialogId}-${clause + 1}-${index + 1}`,
                text,
                owner,
                ...(support.length > 0 ? { support } : {}),
                ...(deadline ? { deadline } : {}),
                source: { meetingId, itemId, clauseId },
              },
            ]
          : [],
      ),
    );
    for (const task of wanted) {
      const given = await commandTask(desk.workplace, caller, { command: { type: 'GiveTask', data: task } });
      if (!given.ok)
        return afterDecision(turn, data, speak(locale, t.decisionKept), refusedText(locale, given.error));
    }
    const count = wanted.length;
    return ok({
      kind: 'message',
      text: speak(locale, count === 0 ? t.noTasksAdded : t.tasksAdded, { count }),
    });
  },
});

/** What follows a recorded decision: its tasks to accept where its clauses give any, else a last word. */
export async function afterDecision(
  turn: Turn,
  recorded: Recorded,
  said: string,
  problem?: string,
): DialogResult {
  const { caller, desk } = turn;
  // A clause that is not posted yet is for those who write.
  if (!caller.abilities.has('write-protocol')) return onlySecretariat(turn);
  const opened = await openMeeting(desk.workplace, caller, recorded.meetingId);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const readings = readingsOf(turn, state, recorded);
  if (!readings.some(({ tasks }) => tasks.length > 0)) return ok({ kind: 'message', text: said });
  const { dialogId, itemId } = recorded;
  const card = decisionTasksDialog(sceneOf(turn, state), {
    dialogId,
    itemId,
    said,
    readings,
    ...(problem === undefined ? {} : { problem }),
  });
  return ok({ kind: 'card', title: speak(turn.locale, t.decisionTitle), card });
}

function onlySecretariat({ locale }: Turn): DialogResult {
  return Promise.resolve(ok({ kind: 'message', text: speak(locale, cardTexts.onlySecretariatDecides) }));
}

function readingsOf(
  { caller }: Turn,
  meeting: MeetingState,
  { itemId, dialogId }: Recorded,
): readonly ClauseReading[] {
  const clauses = meeting.items.find((item) => item.itemId === itemId)?.clauses ?? [];
  const own = clauses.filter(({ clauseId }) => clauseId.startsWith(`${dialogId}-`));
  return readDecision(own, meeting.details.date, assignable(caller.group));
}
