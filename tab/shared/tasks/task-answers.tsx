import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TaskAnswerView, TaskPartView, TaskView } from '../../../src/contract/task-views.ts';
import { TASK_STATUSES } from '../../../src/domain/task/vocabulary.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useTaskWords } from './use-task-words.ts';

/** What has been told of a task: the last word, all of them on demand, and of a task of all where each stands. */
export function TaskAnswers({ task }: { readonly task: TaskView }): ReactNode {
  const { t } = useLanguage();
  const words = useTaskWords();
  const styles = useStyles();
  const { answers, parts, timeWish, timeAnswer } = task;
  const last = answers.findLast(({ part }) => part === undefined);
  return (
    <>
      {parts ? <Parts parts={parts} /> : null}
      {last ? <Answer answer={last} /> : null}
      {timeWish ? (
        <p className={styles.line}>
          {timeWish.until
            ? t(texts.asksUntil, { until: words.deadline(timeWish.until) })
            : t(texts.asksForTime)}
        </p>
      ) : timeAnswer ? (
        <p className={styles.line}>
          {timeAnswer.granted
            ? t(texts.timeGranted, { date: words.date(timeAnswer.date) })
            : timeAnswer.note
              ? t(texts.timeDeniedNote, { date: words.date(timeAnswer.date), note: timeAnswer.note })
              : t(texts.timeDenied, { date: words.date(timeAnswer.date) })}
        </p>
      ) : null}
      {answers.length > 1 ? (
        <details className={styles.line}>
          <summary>{t(texts.answers, { count: answers.length })}</summary>
          {answers.toReversed().map((answer, index) => (
            <Answer key={answers.length - index} answer={answer} />
          ))}
        </details>
      ) : null}
    </>
  );
}

/** One answer: how it goes, who said so and when, and what they wrote. */
export function Answer({ answer }: { readonly answer: TaskAnswerView }): ReactNode {
  const words = useTaskWords();
  const styles = useStyles();
  const { status, part, note } = answer;
  return (
    <p className={styles.line}>
      {part === undefined ? '' : `${part}: `}
      {words.status(status)} – {words.who(answer)}
      {note ? <span className={styles.note}>{note}</span> : null}
    </p>
  );
}

function Parts({ parts }: { readonly parts: readonly TaskPartView[] }): ReactNode {
  const { t, enumeration } = useLanguage();
  const words = useTaskWords();
  const styles = useStyles();
  const named = (some: readonly TaskPartView[]) => enumeration(some.map(({ municipality }) => municipality));
  const silent = parts.filter(({ answer }) => !answer);
  return (
    <ul className={styles.parts}>
      {TASK_STATUSES.toReversed().map((status) => {
        const some = parts.filter(({ answer }) => answer?.status === status);
        return some.length === 0 ? null : (
          <li key={status}>
            {t(texts.partsOf, { status: words.status(status), municipalities: named(some) })}
          </li>
        );
      })}
      {silent.length === 0 ? null : (
        <li>{t(texts.partsOf, { status: t(texts.unanswered), municipalities: named(silent) })}</li>
      )}
    </ul>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
  },
  parts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
