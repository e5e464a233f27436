import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { InquiryView } from '../../../src/contract/inquiry-views.ts';
import { purposeWords } from '../../../src/texts/inquiry-words.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, useNavigation } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import type { AskProblems, AskText } from './ask-text.ts';
import { alternativesText, readAsk } from './ask-text.ts';
import { DeadlineFields } from './deadline-fields.tsx';

/** Where a question is written and asked. Its id is minted with the form: sent twice it is asked once. */
export function AskForm({ start }: { readonly start: AskText }): ReactNode {
  const { t, locale } = useLanguage();
  const { api } = useSession();
  const { go } = useNavigation();
  const notices = useNotices();
  const styles = useStyles();
  const [inquiryId] = useState(newId);
  const [text, setText] = useState(start);
  const [problems, setProblems] = useState<AskProblems>({});
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<AskText>) => {
    setText({ ...text, ...part });
    setProblems({});
  };
  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readAsk(text);
    if ('problems' in read) {
      setProblems(read.problems);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    try {
      const command = { type: 'OpenInquiry', data: { inquiryId, ...read.question } };
      await api.write<InquiryView>('POST', 'inquiries/commands', command);
      notices.done(t(inquiryPageTexts.asked));
      go(`inquiries/${inquiryId}`);
    } catch (fault) {
      notices.fault(fault);
      setBusy(false);
    }
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void ask(event)}>
      <header className={styles.header}>
        <AppLink to="inquiries" className={styles.back}>
          {t(inquiryPageTexts.all)}
        </AppLink>
        <PageTitle>{t(inquiryPageTexts.askTitle)}</PageTitle>
        <p className={styles.intro}>{t(inquiryPageTexts.askIntro)}</p>
      </header>
      <Field
        label={t(inquiryPageTexts.purpose)}
        hint={t(
          text.purpose === 'per-capsulam' ? inquiryPageTexts.perCapsulamHint : inquiryPageTexts.interestHint,
        )}
      >
        <RadioGroup
          value={text.purpose}
          onChange={(_, data) => change({ purpose: data.value === 'interest' ? 'interest' : 'per-capsulam' })}
        >
          <Radio value="per-capsulam" label={purposeWords(locale, 'per-capsulam')} />
          <Radio value="interest" label={purposeWords(locale, 'interest')} />
        </RadioGroup>
      </Field>
      <Field
        label={t(inquiryPageTexts.question)}
        required
        {...invalid(problems.question, t(inquiryPageTexts.questionMissing))}
      >
        <Input
          value={text.question}
          maxLength={250}
          onChange={(_, { value }) => change({ question: value })}
        />
      </Field>
      <Field label={t(inquiryPageTexts.background)} hint={t(inquiryPageTexts.backgroundHint)}>
        <Textarea
          value={text.background}
          rows={5}
          resize="vertical"
          onChange={(_, { value }) => change({ background: value })}
        />
      </Field>
      <Field
        label={t(inquiryPageTexts.alternatives)}
        required
        {...(problems.alternatives
          ? invalid(true, t(inquiryPageTexts.alternativesWrong))
          : { hint: t(inquiryPageTexts.alternativesHint) })}
      >
        <Textarea
          value={alternativesText(text)}
          rows={4}
          resize="vertical"
          lang="sv"
          onChange={(_, { value }) => change({ alternatives: value })}
        />
      </Field>
      <DeadlineFields
        text={text.deadline}
        wrong={problems.deadline ?? false}
        onChange={(deadline) => change({ deadline })}
      />
      <Field label={t(inquiryPageTexts.answersToField)} hint={t(inquiryPageTexts.answersToHint)}>
        <Input
          value={text.answersTo}
          maxLength={200}
          onChange={(_, { value }) => change({ answersTo: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {t(inquiryPageTexts.send)}
        </Button>
        <Button onClick={() => go('inquiries')}>{t(frameTexts.cancel)}</Button>
      </div>
    </form>
  );
}

function invalid(
  wrong: boolean | undefined,
  message: string,
): { validationState?: 'error'; validationMessage?: string } {
  return wrong ? { validationState: 'error', validationMessage: message } : {};
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '44rem' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  back: { fontSize: tokens.fontSizeBase200 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
