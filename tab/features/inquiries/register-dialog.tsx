import { Field, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { alternativeLabel } from '../../../src/texts/inquiry-words.ts';
import { inquiryDialogTexts } from '../../../src/texts/inquiries.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { useInquiry } from './inquiry-context.tsx';

/** An answer by phone or mail, registered by the secretariat and always shown as such (D4). */
export function RegisterDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send } = useInquiry();
  const styles = useStyles();
  const people = view.municipalities
    .flatMap(({ organisation, people: members }) => members.map((person) => ({ organisation, ...person })))
    .filter(({ personId }) => view.canAnswerFor.includes(personId));
  const first = people.find(({ answer }) => !answer) ?? people[0];
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [alternativeId, setAlternativeId] = useState('');
  const [statement, setStatement] = useState('');
  const [unchosen, setUnchosen] = useState(false);
  const personId = chosen ?? first?.personId ?? '';
  return (
    <ConfirmDialog
      open={props.open}
      title={t(inquiryPageTexts.registerAnswer)}
      action={t(inquiryPageTexts.register)}
      onClose={props.onClose}
      onConfirm={async () => {
        setUnchosen(alternativeId === '');
        if (alternativeId === '') return false;
        const said = statement.trim();
        const data = {
          inquiryId: view.inquiryId,
          personId,
          alternativeId,
          ...(said ? { statement: said } : {}),
        };
        const done = await send({ type: 'GiveAnswer', data });
        if (done) {
          // The next one is somebody else’s.
          setChosen(undefined);
          setAlternativeId('');
          setStatement('');
        }
        return done;
      }}
    >
      <div className={styles.fields}>
        <p className={styles.text}>{t(inquiryPageTexts.registerText)}</p>
        <Field label={t(inquiryPageTexts.person)} required>
          <Select value={personId} onChange={(_, data) => setChosen(data.value)}>
            {people.map((person) => (
              <option key={person.personId} value={person.personId}>
                {`${person.organisation}: ${person.name}`}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={t(inquiryPageTexts.answer)}
          required
          {...(unchosen
            ? { validationState: 'error' as const, validationMessage: t(inquiryDialogTexts.chooseAnswer) }
            : {})}
        >
          <RadioGroup
            value={alternativeId}
            onChange={(_, data) => {
              setAlternativeId(data.value);
              setUnchosen(false);
            }}
          >
            {view.alternatives.map((alternative) => (
              <Radio
                key={alternative.alternativeId}
                value={alternative.alternativeId}
                label={alternativeLabel(locale, alternative)}
              />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t(inquiryPageTexts.statement)} hint={t(inquiryPageTexts.statementHint)}>
          <Textarea
            value={statement}
            resize="vertical"
            maxLength={2_000}
            onChange={(_, data) => setStatement(data.value)}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});
