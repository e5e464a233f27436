import type { TaskAnswerView } from '../../../src/contract/task-views.ts';
import type { TaskDeadline, TaskOwner, TaskStatus } from '../../../src/domain/task/vocabulary.ts';
import { capitalised, plainDate } from '../../../src/texts/format.ts';
import { deadlineWords, ownerWords, statusWords } from '../../../src/texts/task-words.ts';
import { taskTexts } from '../../../src/texts/tasks.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';

/** How things of tasks are said to the reader. */
export function useTaskWords() {
  const { locale, t } = useLanguage();
  const { me } = useSession();
  return {
    /** Who has it, as it begins a line. */
    owner: (owner: TaskOwner) => capitalised(locale, ownerWords(locale, owner)),
    status: (status: TaskStatus) => statusWords(locale, status),
    deadline: (deadline: TaskDeadline | undefined) => deadlineWords(locale, deadline, me.today),
    date: (date: string) => plainDate(locale, date),
    /** `Bo Al 20 april 2018`, `registrerat av Eva Ros 20 april 2018`. */
    who({ by, standing, onBehalfOf, date }: TaskAnswerView) {
      const words = { name: by, date: plainDate(locale, date) };
      if (standing === 'secretariat') return t(taskTexts.registeredBy, words);
      if (onBehalfOf === undefined) return t(taskTexts.toldBy, words);
      return t(taskTexts.toldFor, { ...words, director: onBehalfOf });
    },
  };
}
