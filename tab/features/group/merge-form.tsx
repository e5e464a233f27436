import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { useGroup } from './group-context.tsx';
import { whatTheyAre } from './position-words.ts';

/** Two entries that are one person (D20). */
export function MergeForm(props: {
  readonly member: MemberView;
  /** Whom it is proposed to be. */
  readonly chosen?: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const { personId, name } = props.member;
  const [merged, setMerged] = useState(props.chosen ?? '');
  const [wrong, setWrong] = useState(false);
  async function save(): Promise<boolean> {
    setWrong(!merged);
    if (!merged) return false;
    const done = await send({ type: 'MergeMembers', data: { kept: personId, merged } });
    if (done) notices.done(t(groupTexts.changed, { name }));
    return done;
  }
  const others = view.members.filter((other) => other.personId !== personId);
  return (
    <FormDialog
      title={t(groupTexts.mergeTitle, { name })}
      action={t(groupTexts.merge)}
      onSave={save}
      onClose={props.onClose}
    >
      <p className={styles.text}>{t(groupTexts.mergeText, { name })}</p>
      <Field
        label={t(groupTexts.samePerson)}
        required
        {...(wrong
          ? { validationState: 'error' as const, validationMessage: t(groupTexts.choosePerson) }
          : {})}
      >
        <Select
          value={merged}
          onChange={(_, data) => {
            setMerged(data.value);
            setWrong(false);
          }}
        >
          <option value="">{t(groupTexts.choosePerson)}</option>
          {others.map((other) => {
            const shown = other.now ?? other.tenures.at(-1);
            return (
              <option key={other.personId} value={other.personId}>
                {shown ? `${other.name}, ${whatTheyAre(shown)}` : other.name}
              </option>
            );
          })}
        </Select>
      </Field>
    </FormDialog>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
