import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { TaskChoices, TaskView } from '../../../src/contract/task-views.ts';
import type { IsoDate } from '../../../src/domain/basics/time.ts';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';
import type { ProposedTask } from '../../../src/domain/clauses/task-from-clause.ts';
import { tasksFromClause, wordsFor } from '../../../src/domain/clauses/task-from-clause.ts';
import { readDeadline } from '../../../src/domain/task/deadline-text.ts';
import type { TaskOwner } from '../../../src/domain/task/vocabulary.ts';
import { tabTaskTexts as texts } from '../../../src/texts/tab-tasks.ts';
import { useLanguage } from '../language.tsx';
import { useNotices } from '../notices.tsx';
import { newId, useSession } from '../session.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import { deadlineText } from './deadline-text.ts';
import { fieldFault } from './field-fault.ts';
import { choiceOf, isNamed, ownerFrom } from './owner-choice.ts';
import { OwnerFields } from './owner-fields.tsx';
import { useTaskCommand } from './use-task-command.ts';
import { useTaskWords } from './use-task-words.ts';

/** Where a new task comes from: an item, and the clauses of it that it can be made of. */
export interface TaskOrigin {
  readonly meetingId: string;
  readonly itemId: string;
  /** The day of the meeting, from which deadlines without a year count. */
  readonly date: IsoDate;
  readonly clauses: readonly { readonly clauseId: string; readonly text: string }[];
}

/** A task being given or changed. */
export function TaskForm(props: {
  /** The task that is changed; without one a new one is given. */
  readonly task?: TaskView;
  readonly origin?: TaskOrigin;
  readonly choices: TaskChoices;
  readonly onDone: (task: TaskView) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { me } = useSession();
  const words = useTaskWords();
  const ask = useTaskCommand();
  const notices = useNotices();
  const { task, origin, choices } = props;
  const only = origin?.clauses.length === 1 ? origin.clauses[0] : undefined;
  const [taskId] = useState(task?.taskId ?? newId());
  const [clauseId, setClauseId] = useState(only?.clauseId ?? '');
  const [read] = useState(() => (only ? readTask(only.text, choices, origin?.date) : NOTHING));
  const [text, setText] = useState(task?.text ?? read.text);
  const [owner, setOwner] = useState(choiceOf(task?.owner ?? read.owner));
  const [keeper, setKeeper] = useState(task?.keeper?.personId ?? usualKeeper(choices, me.personId));
  const [support, setSupport] = useState((task?.support ?? read.support).join(', '));
  const [by, setBy] = useState(deadlineText(task ? task.deadline : read.deadline));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const chosen = ownerFrom(owner.choice, owner.name);
  const deadline = readDeadline(by, me.today);
  const missing = {
    text: text.trim() === '',
    owner: chosen === undefined,
    name: isNamed(owner.choice) && owner.name.trim() === '',
  };

  /** What the clause says of it, for the writer to change. */
  function fillFrom(clause: string): void {
    const found = readTask(clause, choices, origin?.date);
    setText(found.text);
    setOwner(choiceOf(found.owner));
    setBy(deadlineText(found.deadline));
    setSupport(found.support.join(', '));
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (busy || !chosen || missing.text || missing.name) return;
    setBusy(true);
    const terms = termsFrom({
      text,
      owner: chosen,
      support,
      keeper: isNamed(owner.choice) ? keeper : '',
      task,
    });
    const data = { taskId, ...terms, ...(deadline ? { deadline } : {}) };
    const after = await (task
      ? ask({ type: 'ChangeTask', data })
      : ask({ type: 'GiveTask', data: { ...data, ...sourceFrom(origin, clauseId) } }));
    setBusy(false);
    if (!after) return;
    notices.done(t(task ? texts.changed : texts.given));
    props.onDone(after);
  }

  return (
    <EditForm
      label={task ? t(texts.changeOf, { text: task.text }) : t(texts.newTask)}
      busy={busy}
      onSave={save}
      onCancel={props.onCancel}
    >
      {origin && origin.clauses.length > 0 ? (
        <Field label={t(texts.clause)}>
          <Select
            value={clauseId}
            onChange={(_, data) => {
              setClauseId(data.value);
              const clause = origin.clauses.find((each) => each.clauseId === data.value);
              if (clause) fillFrom(clause.text);
            }}
          >
            <option value="">{t(texts.noClause)}</option>
            {origin.clauses.map((clause) => (
              <option key={clause.clauseId} value={clause.clauseId}>
                att {clause.text}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={t(texts.what)} {...fieldFault(tried && missing.text ? t(texts.whatMissing) : undefined)}>
        <Textarea lang="sv" value={text} resize="vertical" onChange={(_, data) => setText(data.value)} />
      </Field>
      <OwnerFields
        choices={choices}
        owner={owner}
        keeper={keeper}
        faults={{
          ...(tried && missing.owner ? { choice: t(texts.whoMissing) } : {}),
          ...(tried && missing.name ? { name: t(texts.nameMissing) } : {}),
        }}
        onOwner={setOwner}
        onKeeper={setKeeper}
      />
      <Field
        label={t(texts.deadline)}
        hint={
          deadline === undefined
            ? t(texts.deadlineHint)
            : deadline.text === undefined
              ? t(texts.deadlineRead, { deadline: words.deadline(deadline) })
              : t(texts.deadlineWords)
        }
      >
        <Input value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <Field label={t(texts.support)}>
        <Input value={support} onChange={(_, data) => setSupport(data.value)} />
      </Field>
    </EditForm>
  );
}

type Read = Pick<ProposedTask, 'text' | 'owner' | 'support' | 'deadline'>;

const NOTHING: Read = { text: '', support: [] };

function readTask(clause: string, choices: TaskChoices, date = ''): Read {
  const findings = readClause(clause, { date, words: wordsFor(choices) });
  return tasksFromClause(clause, findings, choices)[0] ?? { text: clause, support: [] };
}

function usualKeeper(choices: TaskChoices, me: string): string {
  const known = choices.keepers.find(({ personId }) => personId === me) ?? choices.keepers[0];
  return known?.personId ?? '';
}

function termsFrom(said: {
  readonly text: string;
  readonly owner: TaskOwner;
  readonly support: string;
  readonly keeper: string;
  readonly task: TaskView | undefined;
}) {
  const support = said.support
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  // What is kept although its owner has an account stays so until somebody says otherwise.
  const keeper = said.keeper || said.task?.keeper?.personId;
  return {
    text: said.text.trim(),
    owner: said.owner,
    ...(support.length > 0 ? { support } : {}),
    ...(keeper ? { keeper } : {}),
  };
}

function sourceFrom(origin: TaskOrigin | undefined, clauseId: string) {
  if (!origin) return {};
  const { meetingId, itemId } = origin;
  return { source: { meetingId, itemId, ...(clauseId ? { clauseId } : {}) } };
}
