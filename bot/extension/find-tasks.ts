import { ok } from '../../src/domain/basics/result.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { deadlineWords, ownerWords, statusWords } from '../../src/texts/task-words.ts';
import type { SearchWish } from '../../src/usecases/search/ask-index.ts';
import { searchTasks } from '../../src/usecases/search/search-tasks.ts';
import type { ShownTask } from '../../src/usecases/tasks/list-tasks.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import { clipped } from '../cards/escape.ts';
import type { Turn } from '../desk.ts';
import type { FoundCard } from './answers.ts';
import type { FoundCards } from './found.ts';
import { joined, meetingOf } from './found.ts';
import { resultCard, withheldCard } from './result-card.ts';

/** Tasks as cards. */
export async function findTasks(turn: Turn, wish: SearchWish): FoundCards {
  const { desk, caller } = turn;
  const found = await searchTasks(desk.workplace, caller, wish);
  return found.ok ? ok(found.value.map((shown) => taskCard(turn, shown))) : found;
}

function taskCard({ desk, caller, locale }: Turn, { task, meeting }: ShownTask): FoundCard {
  const today = desk.workplace.clock.now(caller.group.settings.timeZone).date;
  const owner = ownerWords(locale, task.owner);
  const going = speak(locale, t.deadlineAndStatus, {
    deadline: deadlineWords(locale, task.deadline, today),
    status: statusWords(locale, task.status),
  });
  const link = `${desk.publicUrl}/tab/tasks/${encodeURIComponent(task.taskId)}`;
  const kind = speak(locale, t.task);
  // What a protocol gives is its draft's until it is agreed (D5).
  const agreed = task.source === undefined || meeting?.phase === 'agreed';
  const card = agreed
    ? resultCard(locale, {
        kind,
        heading: clipped(task.text, 1_000),
        words: [
          paragraph(speak(locale, t.owner, { owner: clipped(owner, 200) })),
          paragraph(going, { spacing: 'None' }),
        ],
        from: meeting ? [meetingOf(locale, meeting)] : [],
        preliminary: false,
        link,
      })
    : withheldCard(locale, kind, link);
  return {
    card,
    preview: { title: task.text, text: joined(owner, going, agreed ? '' : speak(locale, t.unposted)) },
  };
}
