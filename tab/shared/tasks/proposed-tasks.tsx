import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { TaskChoices, TaskView } from '../../../src/contract/task-views.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import type { Finding } from '../../../src/domain/clauses/finding.ts';
import type { ProposedTask } from '../../../src/domain/clauses/task-from-clause.ts';
import { tasksFromClause } from '../../../src/domain/clauses/task-from-clause.ts';
import { clauseReadingTexts as texts } from '../../../src/texts/clause-words.ts';
import { tabTaskTexts } from '../../../src/texts/tab-tasks.ts';
import type { ProposalAct } from '../clauses/proposal-row.tsx';
import { ProposalEntry, ProposalList, ProposalRow } from '../clauses/proposal-row.tsx';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';
import { newId } from '../session.tsx';
import { isChord } from '../ui/chord.ts';
import { usePageKeys } from '../ui/use-key-down.ts';
import { TaskForm } from './task-form.tsx';
import { useDismissed } from '../clauses/use-dismissed.ts';
import { useClauseReader } from './use-clause-reader.ts';
import { useTaskCommand } from './use-task-command.ts';
import { useTaskWords } from './use-task-words.ts';

type Clause = ItemView['clauses'][number];

/**
 * The tasks that an item's clauses give by their words (N3): each is accepted with one press, by Ctrl+Alt+U from where the
 * clause was written, or changed first, or dismissed. Nothing becomes a task by itself.
 */
export function ProposedTasks(props: {
  readonly item: ItemView;
  /** Those that no task was made of. */
  readonly clauses: readonly Clause[];
  readonly choices: TaskChoices;
  readonly onGiven: (task: TaskView) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const notices = useNotices();
  const ask = useTaskCommand();
  const { item, clauses, choices, onGiven } = props;
  const { isDismissed, dismiss } = useDismissed(view.meetingId, 'no-task');
  const [changing, setChanging] = useState<string | undefined>(undefined);
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const read = useProposals(clauses, choices);
  const proposals = read.filter(({ clause }) => !isDismissed(clause) && !going.has(clause.clauseId));

  async function accept({ clause, tasks }: Proposal): Promise<void> {
    setGoing((now) => new Set(now).add(clause.clauseId));
    for (const { text, owner, support, deadline } of tasks) {
      if (!owner) continue;
      const given = await ask({
        type: 'GiveTask',
        data: {
          taskId: newId(),
          text,
          owner,
          ...(support.length > 0 ? { support } : {}),
          ...(deadline ? { deadline } : {}),
          source: { meetingId: view.meetingId, itemId: item.itemId, clauseId: clause.clauseId },
        },
      });
      if (!given) break;
      notices.done(t(tabTaskTexts.given));
      onGiven(given);
    }
    setGoing((now) => new Set([...now].filter((id) => id !== clause.clauseId)));
  }
  usePageKeys((event) => {
    const [first] = proposals;
    const here = document.activeElement?.closest('article')?.id === `item-${item.itemId}`;
    if (!first?.tasks[0]?.owner || !here || event.repeat || !isChord(event, 'u')) return;
    event.preventDefault();
    void accept(first);
  });
  if (proposals.length === 0) return null;
  return (
    <ProposalList label={t(texts.proposed, { title: item.title })}>
      {proposals.map((proposal) => (
        <ProposalEntry key={proposal.clause.clauseId}>
          {changing === proposal.clause.clauseId ? (
            <TaskForm
              origin={{
                meetingId: view.meetingId,
                itemId: item.itemId,
                date: view.details.date,
                clauses: [proposal.clause],
              }}
              choices={choices}
              onDone={(task) => {
                setChanging(undefined);
                onGiven(task);
              }}
              onCancel={() => setChanging(undefined)}
            />
          ) : (
            <Proposed
              proposal={proposal}
              onAccept={() => void accept(proposal)}
              onChange={() => setChanging(proposal.clause.clauseId)}
              onDismiss={() => dismiss(proposal.clause)}
            />
          )}
        </ProposalEntry>
      ))}
    </ProposalList>
  );
}

interface Proposal {
  readonly clause: Clause;
  /** At least one; several where each of several has to answer for itself. */
  readonly tasks: readonly ProposedTask[];
  /** What they rest on. */
  readonly findings: readonly Finding[];
}

function useProposals(clauses: readonly Clause[], choices: TaskChoices): readonly Proposal[] {
  const readOf = useClauseReader();
  return useMemo(
    () =>
      clauses.flatMap((clause) => {
        const findings = readOf(clause.text);
        const tasks = tasksFromClause(clause.text, findings, choices);
        const [first] = tasks;
        return first ? [{ clause, tasks, findings: [first.because, ...findings.filter(isOfTask)] }] : [];
      }),
    [clauses, choices, readOf],
  );
}

function isOfTask({ role }: Finding): boolean {
  return role === 'assignee' || role === 'deadline' || role === 'support';
}

function Proposed(props: {
  readonly proposal: Proposal;
  readonly onAccept: () => void;
  readonly onChange: () => void;
  readonly onDismiss: () => void;
}): ReactNode {
  const { t, enumeration } = useLanguage();
  const words = useTaskWords();
  const { clause, tasks, findings } = props.proposal;
  const [task] = tasks;
  if (!task) return null;
  const { deadline, text } = task;
  const owning = tasks.flatMap((each) => (each.owner ? [each.owner] : []));
  const owners = owning.map(words.owner);
  const names = owning.flatMap((each) => ('name' in each ? [each.name] : []));
  const [owner] = owners;
  const count = owners.length;
  // Those who have the same task are named already.
  const support = task.support.filter((name) => !names.includes(name));
  const acceptAct: ProposalAct = {
    label: count > 1 ? t(texts.acceptAll, { count }) : t(texts.accept),
    name: count > 1 ? t(texts.acceptAllOf, { count, text }) : t(texts.acceptOf, { text }),
    onClick: props.onAccept,
    likely: true,
  };
  return (
    <ProposalRow
      clause={clause.text}
      findings={findings}
      acts={[
        ...(owner ? [acceptAct] : []),
        owner
          ? { label: t(texts.change), name: t(texts.changeOf, { text }), onClick: props.onChange }
          : {
              label: t(texts.choose),
              name: t(texts.chooseOf, { text }),
              onClick: props.onChange,
              likely: true,
            },
        { label: t(texts.dismiss), name: t(texts.dismissOf, { text }), onClick: props.onDismiss },
      ]}
    >
      {owner ? <strong>{enumeration(owners)}</strong> : t(texts.nobody)}
      {owner || deadline ? ` · ${words.deadline(deadline)}` : ''}
      {support.length > 0 ? ` · ${t(tabTaskTexts.by, { names: enumeration(support) })}` : ''}
    </ProposalRow>
  );
}
