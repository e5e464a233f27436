import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { SigningView } from '../../../src/contract/protocol-life-view.ts';
import type { SignatureKind } from '../../../src/domain/meeting/signing/state.ts';
import { signingTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useSession } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

type Signatory = SigningView['signatories'][number];

/** Who stands under the agreed protocol and has signed, where the group wants that (S28). */
export function Signing(): ReactNode {
  const { t } = useLanguage();
  const { view, send, can } = useMeeting();
  const styles = useStyles();
  const { signing } = view;
  if (!signing) return null;
  return (
    <section className={styles.section} aria-labelledby="signing-title">
      <SectionTitle id="signing-title">{t(signingTexts.title)}</SectionTitle>
      <ul className={styles.list}>
        {signing.signatories.map((signatory) => (
          <SignatoryRow key={signatory.name} signatory={signatory} />
        ))}
      </ul>
      {signing.waived ? (
        <p className={styles.note}>{t(signingTexts.waived)}</p>
      ) : can('WaiveSigning') ? (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void send({ type: 'WaiveSigning', data: {} })}
          >
            {t(signingTexts.waive)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function SignatoryRow({ signatory }: { readonly signatory: Signatory }): ReactNode {
  const { t, longDate } = useLanguage();
  const { send, can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { name, role, signed } = signatory;
  return (
    <li>
      {open ? (
        <SignatureForm signatory={signatory} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.row}>
          <span>
            <strong>{name}</strong>, {role}:{' '}
            {signed ? (
              <span className={styles.done}>
                <CheckmarkCircle20Regular aria-hidden />{' '}
                {t(signed.how === 'paper' ? signingTexts.paper : signingTexts.electronic, {
                  date: longDate(signed.date),
                })}
              </span>
            ) : (
              t(signingTexts.waiting)
            )}
          </span>
          {signed && can('WithdrawSignature') ? (
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={t(signingTexts.remove, { name })}
              onClick={() => void send({ type: 'WithdrawSignature', data: { name } })}
            />
          ) : !signed && can('MarkSigned') ? (
            <Button size="small" aria-label={t(signingTexts.markOf, { name })} onClick={() => setOpen(true)}>
              {t(signingTexts.mark)}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

function SignatureForm(props: { readonly signatory: Signatory; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const { me } = useSession();
  const styles = useStyles();
  const [how, setHow] = useState<SignatureKind>('paper');
  const [date, setDate] = useState(me.today);
  const { name } = props.signatory;
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await send({ type: 'MarkSigned', data: { name, how, date } })) props.onClose();
  }
  return (
    <EditForm label={t(signingTexts.markOf, { name })} onSave={save} onCancel={props.onClose}>
      <Field label={t(signingTexts.how)}>
        <RadioGroup
          layout="horizontal"
          value={how}
          onChange={(_, data) => setHow(data.value as SignatureKind)}
        >
          <Radio value="paper" label={t(signingTexts.onPaper)} />
          <Radio value="electronic" label={t(signingTexts.electronically)} />
        </RadioGroup>
      </Field>
      <Field label={t(signingTexts.date)}>
        <Input
          type="date"
          className={styles.date}
          max={me.today}
          value={date}
          onChange={(_, data) => setDate(data.value)}
        />
      </Field>
    </EditForm>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  done: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  date: { width: '11rem' },
});
