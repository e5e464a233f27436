import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { WishedFields } from '../../shared/pending/wished-fields.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import type { MatterProblems, MatterText, ReadMatter } from './matter-text.ts';
import { matterText, readMatter } from './matter-text.ts';

/** A waiting matter, being written down or changed. */
export function MatterForm(props: {
  readonly label: string;
  readonly known?: WaitingMatterView;
  readonly onSave: (matter: ReadMatter) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const { known } = props;
  const [text, setText] = useState<MatterText>(() => matterText(known));
  const [problems, setProblems] = useState<MatterProblems>({});
  const change = (part: Partial<MatterText>) => {
    setText({ ...text, ...part });
    setProblems({});
  };
  const wrong = (there: boolean | undefined) =>
    there ? { validationState: 'error' as const, validationMessage: t(pendingTexts.missing) } : {};

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readMatter(text, known?.plan);
    if ('problems' in read) setProblems(read.problems);
    else await props.onSave(read.matter);
  }

  return (
    <EditForm label={props.label} onSave={save} onCancel={props.onCancel}>
      <div className={styles.row}>
        <Field className={styles.grow} label={t(pendingTexts.matter)} required {...wrong(problems.title)}>
          <Input ref={first} value={text.title} onChange={(_, data) => change({ title: data.value })} />
        </Field>
        <Field
          label={t(pendingTexts.minutes)}
          {...(problems.minutes
            ? { validationState: 'error', validationMessage: t(pendingTexts.minutesWrong) }
            : {})}
        >
          <Input
            className={styles.short}
            inputMode="numeric"
            value={text.minutes}
            onChange={(_, data) => change({ minutes: data.value })}
          />
        </Field>
      </div>
      {known ? null : (
        <div className={styles.row}>
          <Field label={t(pendingTexts.source)}>
            <Select
              value={text.source}
              onChange={(_, data) => change({ source: data.value as MatterText['source'] })}
            >
              <option value="board-assignment">{t(pendingTexts.sourceBoard)}</option>
              <option value="entered">{t(pendingTexts.sourceOwn)}</option>
            </Select>
          </Field>
        </div>
      )}
      {text.source === 'board-assignment' ? (
        <div className={styles.row}>
          <Field className={styles.grow} label={t(pendingTexts.assignedBy)} {...wrong(problems.assignedBy)}>
            <Input value={text.assignedBy} onChange={(_, data) => change({ assignedBy: data.value })} />
          </Field>
          <Field label={t(pendingTexts.assignedOn)}>
            <Input
              type="date"
              value={text.assignedOn}
              onChange={(_, data) => change({ assignedOn: data.value })}
            />
          </Field>
        </div>
      ) : null}
      <WishedFields
        value={text.wished}
        wrong={problems.wished ?? false}
        onChange={(wished) => change({ wished })}
      />
      {text.wished.kind === 'mail' ? null : (
        <Checkbox
          label={t(pendingTexts.orByMail)}
          checked={text.orByMail}
          onChange={(_, data) => change({ orByMail: data.checked === true })}
        />
      )}
      <div className={styles.row}>
        <Field
          className={styles.grow}
          label={t(pendingTexts.conditionField)}
          hint={t(pendingTexts.conditionHint)}
        >
          <Input value={text.condition} onChange={(_, data) => change({ condition: data.value })} />
        </Field>
        <Field className={styles.grow} label={t(pendingTexts.togetherField)}>
          <Input value={text.together} onChange={(_, data) => change({ together: data.value })} />
        </Field>
      </div>
      <Field label={t(pendingTexts.background)}>
        <Textarea
          resize="vertical"
          value={text.background}
          onChange={(_, data) => change({ background: data.value })}
        />
      </Field>
      <Field label={t(pendingTexts.note)}>
        <Input value={text.note} onChange={(_, data) => change({ note: data.value })} />
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
  grow: { flexGrow: 1, minWidth: 'min(14rem, 100%)' },
  short: { width: '5rem', minWidth: '5rem' },
});
