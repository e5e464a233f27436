import { Badge } from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  CheckmarkCircle16Regular,
  Circle16Regular,
  Clock16Regular,
  DismissCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { TaskView } from '../../../src/contract/task-views.ts';
import type { TaskStatus } from '../../../src/domain/task/vocabulary.ts';
import { taskTexts } from '../../../src/texts/tasks.ts';
import { tabTaskTexts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useTaskWords } from './use-task-words.ts';

/** How a task goes, that it is late, that it is preliminary: by word and sign, never by colour alone. */
export function TaskMarks({ task }: { readonly task: TaskView }): ReactNode {
  const { t } = useLanguage();
  const { status } = useTaskWords();
  const { parts = [] } = task;
  const done = parts.filter(({ answer }) => answer?.status === 'done').length;
  const underWay = done > 0 && task.status === 'in-progress';
  return (
    <>
      {task.overdue ? (
        <Badge appearance="tint" color="danger" icon={<Warning16Regular />}>
          {t(taskTexts.overdue)}
        </Badge>
      ) : null}
      <Badge appearance="tint" color={COLOURS[task.status]} icon={SIGNS[task.status]}>
        {underWay
          ? t(taskTexts.partsUnderWay, { status: status(task.status), done, all: parts.length })
          : status(task.status)}
      </Badge>
      {task.source && !task.source.agreed ? (
        <Badge appearance="outline" color="informative">
          {t(tabTaskTexts.preliminary)}
        </Badge>
      ) : null}
    </>
  );
}

const COLOURS = {
  open: 'informative',
  'in-progress': 'brand',
  'needs-time': 'warning',
  done: 'success',
  dropped: 'informative',
} as const satisfies Record<TaskStatus, string>;
const SIGNS: Readonly<Record<TaskStatus, ReactElement>> = {
  open: <Circle16Regular />,
  'in-progress': <ArrowSync16Regular />,
  'needs-time': <Clock16Regular />,
  done: <CheckmarkCircle16Regular />,
  dropped: <DismissCircle16Regular />,
};
