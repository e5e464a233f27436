import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import type { CheckKind } from '../../../src/domain/meeting/vocabulary.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { notReadyTexts, signOffTexts } from '../../../src/texts/tab-protocol.ts';
import { correctionTexts, roundTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { ReviewRound } from '../../shared/review/review-round.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { ProtocolDownloads } from './protocol-downloads.tsx';
import { Stages } from './stages.tsx';

/** After the meeting: whom the protocol was checked with (D8), and agreeing it. */
export function SignOff(): ReactNode {
  const { t, enumeration } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const reasonId = useId();
  if (view.phase !== 'closed') return null;
  async function agree(): Promise<boolean> {
    const done = await send({ type: 'AgreeProtocol', data: {} });
    if (done) notices.done(t(signOffTexts.agreed));
    return done;
  }
  return (
    <SectionCard className={styles.card} title={t(signOffTexts.title)}>
      <Stages />
      {can('MarkChecked') && !view.review ? <p className={styles.intro}>{t(signOffTexts.intro)}</p> : null}
      {can('SendForReview') ? <ReviewRound /> : null}
      {view.checks.length === 0 && !view.review ? (
        <p className={styles.intro}>{t(signOffTexts.none)}</p>
      ) : null}
      <ul className={styles.list}>
        {view.checks.map((check) => (
          <li key={check.name} className={styles.row}>
            <span>
              {t(check.how === 'approved' ? signOffTexts.approvedBy : signOffTexts.checkedWith)}{' '}
              <strong>{check.name}</strong>
              {check.by === check.name ? '' : `, ${t(signOffTexts.registeredBy, { name: check.by })}`}
            </span>
            {can('WithdrawCheck') ? (
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={t(signOffTexts.withdraw, { name: check.name })}
                onClick={() => void send({ type: 'WithdrawCheck', data: { name: check.name } })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {can('MarkChecked') ? <CheckForm /> : null}
      {can('WriteText') ? <ProtocolDownloads /> : null}
      {can('AgreeProtocol') ? (
        <div className={styles.agree}>
          <NotReady id={reasonId} />
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={view.notReady !== undefined}
            aria-describedby={view.notReady && reasonId}
            onClick={() => setAsking(true)}
          >
            {t(view.correction ? correctionTexts.agree : signOffTexts.agree)}
          </Button>
          <ConfirmDialog
            open={asking}
            title={t(view.correction ? correctionTexts.agreeAsk : signOffTexts.agreeAsk)}
            action={t(view.correction ? correctionTexts.agree : signOffTexts.agree)}
            onConfirm={agree}
            onClose={() => setAsking(false)}
          >
            {view.correction
              ? t(correctionTexts.agreeText, { revision: view.correction.of.revision + 1 })
              : t(signOffTexts.agreeText)}{' '}
            {view.checks.length > 0
              ? t(signOffTexts.agreeChecked, { names: enumeration(view.checks.map((one) => one.name)) })
              : ''}
          </ConfirmDialog>
        </div>
      ) : null}
    </SectionCard>
  );
}

/** What is missing before the protocol can be agreed, and where that is seen to. */
function NotReady({ id }: { readonly id: string }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { notReady } = view;
  const text = NOT_READY[notReady?.code ?? ''];
  return (
    <output id={id} className={styles.reason}>
      {notReady ? (
        <>
          {t(signOffTexts.notReady)} {text ? t(text, notReady.params) : ''}{' '}
          {notReady.code === 'attendance-not-confirmed' ? (
            <AppLink to={meetingPath(view.meetingId, 'attendance')}>{t(frameTexts.attendance)}</AppLink>
          ) : null}
        </>
      ) : null}
    </output>
  );
}

const NOT_READY: Readonly<Record<string, Text>> = notReadyTexts;

function CheckForm(): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const listId = useId();
  const adjusting = view.reviewSetup?.adjusting ?? false;
  const [name, setName] = useState('');
  const [how, setHow] = useState<CheckKind>(adjusting ? 'approved' : 'checked');
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const whom = name.trim();
    if (!whom) return;
    const known = view.people.find((person) => person.name === whom);
    const data = { name: whom, how, ...(known ? { personId: known.personId } : {}) };
    if (await send({ type: 'MarkChecked', data })) setName('');
  }
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      {adjusting ? (
        <Field label={t(roundTexts.how)}>
          <RadioGroup layout="horizontal" value={how} onChange={(_, data) => setHow(data.value as CheckKind)}>
            <Radio value="approved" label={t(roundTexts.approved)} />
            <Radio value="checked" label={t(roundTexts.checked)} />
          </RadioGroup>
        </Field>
      ) : null}
      <Field
        label={t(how === 'approved' ? signOffTexts.approvedBy : signOffTexts.checkedWith)}
        className={styles.grow}
      >
        <Input list={listId} value={name} autoComplete="off" onChange={(_, data) => setName(data.value)} />
      </Field>
      <datalist id={listId}>
        {view.people.map((person) => (
          <option key={person.personId} value={person.name}>
            {person.organisation}
          </option>
        ))}
      </datalist>
      <Button type="submit">{t(frameTexts.add)}</Button>
    </form>
  );
}

const useStyles = makeStyles({
  card: { marginTop: tokens.spacingVerticalXXXL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  agree: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  grow: { flex: '0 1 20rem' },
});
