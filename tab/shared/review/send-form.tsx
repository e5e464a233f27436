import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ReviewSetupView } from '../../../src/contract/protocol-life-view.ts';
import type { CheckKind } from '../../../src/domain/meeting/vocabulary.ts';
import { roundTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';
import { EditForm } from '../ui/edit-form.tsx';

/** To whom the draft goes, and until when (N10). */
export function SendForm(props: {
  readonly setup: ReviewSetupView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const { me } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const { setup, onClose } = props;
  const [reviewers, setReviewers] = useState<readonly Named[]>(setup.reviewers);
  const [deadline, setDeadline] = useState(setup.deadline);
  const [how, setHow] = useState<CheckKind>(view.review?.how ?? (setup.adjusting ? 'approved' : 'checked'));
  const [checked, setChecked] = useState(false);
  const late = deadline < me.today && deadline !== view.review?.deadline;
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    if (reviewers.length === 0 || late || deadline === '') return;
    const asked = reviewers.map(({ personId, name }) => (personId ? { personId } : { name }));
    const data = { reviewers: asked, deadline, ...(setup.adjusting ? { how } : {}) };
    if (!(await send({ type: 'SendForReview', data }))) return;
    notices.done(t(roundTexts.sent));
    onClose();
  }
  return (
    <EditForm
      label={t(roundTexts.send)}
      save={t(view.review && !view.review.ended ? roundTexts.sendAgain : roundTexts.send)}
      onSave={save}
      onCancel={onClose}
    >
      <p className={styles.intro}>{t(roundTexts.sendText)}</p>
      <Reviewers
        setup={setup}
        chosen={reviewers}
        missing={checked && reviewers.length === 0}
        onChange={setReviewers}
      />
      <Field
        label={t(roundTexts.until)}
        required
        {...(checked && (late || deadline === '')
          ? { validationState: 'error' as const, validationMessage: t(roundTexts.untilMissing) }
          : {})}
      >
        <Input
          type="date"
          className={styles.date}
          value={deadline}
          min={me.today}
          onChange={(_, data) => setDeadline(data.value)}
        />
      </Field>
      {setup.adjusting ? (
        <Field label={t(roundTexts.how)}>
          <RadioGroup layout="horizontal" value={how} onChange={(_, data) => setHow(data.value as CheckKind)}>
            <Radio value="approved" label={t(roundTexts.approved)} />
            <Radio value="checked" label={t(roundTexts.checked)} />
          </RadioGroup>
        </Field>
      ) : null}
    </EditForm>
  );
}

interface Named {
  readonly personId?: string;
  readonly name: string;
}

function Reviewers(props: {
  readonly setup: ReviewSetupView;
  readonly chosen: readonly Named[];
  readonly missing: boolean;
  readonly onChange: (chosen: readonly Named[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { setup, chosen, onChange } = props;
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<readonly Named[]>([]);
  const same = (a: Named, b: Named) =>
    a.personId === undefined ? a.name === b.name : a.personId === b.personId;
  const isChosen = (one: Named) => chosen.some((each) => same(each, one));
  const toggle = (one: Named) =>
    onChange(isChosen(one) ? chosen.filter((each) => !same(each, one)) : [...chosen, one]);
  // Whoever is ticked stays where they are, so that neither the pointer nor the keyboard loses its place.
  const first = [...setup.reviewers, ...typed];
  const others = setup.candidates.filter((one) => !setup.reviewers.some((each) => same(each, one)));
  function add(): void {
    const one = { name: name.trim() };
    setName('');
    if (one.name === '') return;
    if (!first.some((each) => same(each, one))) setTyped([...typed, one]);
    if (!isChosen(one)) onChange([...chosen, one]);
  }
  return (
    <fieldset className={styles.set}>
      <legend>{t(roundTexts.who)}</legend>
      {first.map((one) => (
        <Checkbox
          key={one.personId ?? one.name}
          label={one.personId ? one.name : `${one.name} (${t(roundTexts.byPhone)})`}
          checked={isChosen(one)}
          onChange={() => toggle(one)}
        />
      ))}
      <details>
        <summary>{t(roundTexts.more)}</summary>
        <div className={styles.set}>
          {others.map((one) => (
            <Checkbox
              key={one.personId}
              label={`${one.name}, ${one.organisation}`}
              checked={isChosen({ personId: one.personId, name: one.name })}
              onChange={() => toggle({ personId: one.personId, name: one.name })}
            />
          ))}
        </div>
        <div className={styles.row}>
          <Field label={t(roundTexts.whoElse)} hint={t(roundTexts.whoElseHint)} className={styles.grow}>
            <Input
              value={name}
              autoComplete="off"
              onChange={(_, data) => setName(data.value)}
              onKeyDown={(event) => {
                // Enter adds the name; it does not send the draft without it.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
            />
          </Field>
          <Button onClick={add}>{t(roundTexts.addName)}</Button>
        </div>
      </details>
      {props.missing ? (
        <p role="alert" className={styles.wrong}>
          {t(roundTexts.nobody)}
        </p>
      ) : null}
    </fieldset>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  set: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  date: { width: '11rem' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flex: '0 1 20rem' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});
