import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemKind, ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { ITEM_KINDS } from '../../../src/domain/meeting/vocabulary.ts';
import { fieldTexts, itemKindTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { PaperRows, PresenterRows } from './plan-rows.tsx';
import type { PlanProblems, PlanText } from './plan-text.ts';
import { readPlan } from './plan-text.ts';

/** The form of one item, in its place in the agenda. */
export function ItemForm(props: {
  readonly label: string;
  readonly initial: PlanText;
  readonly onSave: (plan: ItemPlan) => Promise<boolean>;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const [text, setText] = useState(props.initial);
  const [problems, setProblems] = useState<PlanProblems>({});
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<PlanText>) => {
    setText({ ...text, ...part });
    setProblems({});
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readPlan(text);
    if ('problems' in read) {
      setProblems(read.problems);
      return;
    }
    setBusy(true);
    if (!(await props.onSave(read.plan))) setBusy(false);
  }

  const wrong = (there: boolean | undefined, message: string) =>
    there ? { validationState: 'error' as const, validationMessage: message } : {};
  return (
    <EditForm label={props.label} busy={busy} onSave={save} onCancel={props.onCancel}>
      <div className={styles.row}>
        <Field
          className={styles.grow}
          label={t(agendaTexts.itemTitle)}
          required
          {...wrong(problems.title, t(fieldTexts.missing))}
        >
          <Input ref={first} value={text.title} onChange={(_, data) => change({ title: data.value })} />
        </Field>
        <Field label={t(agendaTexts.kind)}>
          <Select value={text.kind} onChange={(_, data) => change({ kind: data.value as ItemKind })}>
            {ITEM_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(itemKindTexts[kind])}
              </option>
            ))}
          </Select>
        </Field>
        <TimeField
          label={t(agendaTexts.start)}
          value={text.start}
          wrong={problems.start ?? false}
          onChange={(start) => change({ start })}
        />
        <Field label={t(agendaTexts.length)} {...wrong(problems.minutes, t(agendaTexts.lengthWrong))}>
          <Input
            className={styles.short}
            inputMode="numeric"
            value={text.minutes}
            onChange={(_, data) => change({ minutes: data.value })}
          />
        </Field>
      </div>
      <PresenterRows rows={text.presenters} onChange={(presenters) => change({ presenters })} />
      <PaperRows
        rows={text.papers}
        wrong={problems.papers ?? false}
        onChange={(papers) => change({ papers })}
      />
      <Field label={t(agendaTexts.heading)} hint={t(fieldTexts.optional)}>
        <Input value={text.heading} onChange={(_, data) => change({ heading: data.value })} />
      </Field>
      <Field label={t(agendaTexts.background)} hint={t(agendaTexts.backgroundHint)}>
        <Textarea
          resize="vertical"
          value={text.background}
          onChange={(_, data) => change({ background: data.value })}
        />
      </Field>
    </EditForm>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flexGrow: 1, minWidth: 'min(16rem, 100%)' },
  short: { width: '5rem', minWidth: '5rem' },
});
