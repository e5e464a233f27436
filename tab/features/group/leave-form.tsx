import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import { isIsoDate } from '../../../src/domain/basics/time.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { useGroup } from './group-context.tsx';

/** Somebody leaves after a day. */
export function LeaveForm(props: { readonly member: MemberView; readonly onClose: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const { personId, name } = props.member;
  const [last, setLast] = useState(view.today);
  const [wrong, setWrong] = useState(false);
  async function save(): Promise<boolean> {
    setWrong(!isIsoDate(last));
    if (!isIsoDate(last)) return false;
    const done = await send({ type: 'EndMembership', data: { personId, last } });
    if (done) notices.done(t(groupTexts.left, { name, date: plainDate(locale, last) }));
    return done;
  }
  return (
    <FormDialog
      title={t(groupTexts.leaveTitle, { name })}
      action={t(groupTexts.leave)}
      onSave={save}
      onClose={props.onClose}
    >
      <p className={styles.text}>{t(groupTexts.leaveText, { name })}</p>
      <Field
        label={t(groupTexts.last)}
        required
        {...(wrong
          ? { validationState: 'error' as const, validationMessage: t(groupTexts.dateMissing) }
          : {})}
      >
        <Input
          type="date"
          value={last}
          onChange={(_, data) => {
            setLast(data.value);
            setWrong(false);
          }}
        />
      </Field>
    </FormDialog>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
