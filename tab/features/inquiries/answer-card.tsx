import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { InquiryPersonView } from '../../../src/contract/inquiry-views.ts';
import { alternativeLabel } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { useInquiry } from './inquiry-context.tsx';

const { Part: StatementForm, useReady: useStatementForm } = onDemand(
  async () => (await import('./statement-form.tsx')).StatementForm,
);

/**
 * The reader's own answer, and for a delegate those of whom they answer for (D4). The secretariat registers answers of
 * others in a form of its own.
 */
export function AnswerCards(): ReactNode {
  const { view } = useInquiry();
  const { may } = useSession();
  const people = view.municipalities.flatMap(({ organisation, people: members }) =>
    members
      .filter(
        ({ isMe, personId }) => view.canAnswerFor.includes(personId) && (isMe || !may('reply-for-others')),
      )
      .map((person) => ({ organisation, person })),
  );
  return people.map(({ organisation, person }) => (
    <AnswerCard key={person.personId} organisation={organisation} person={person} />
  ));
}

/** One person's answer: a button each, at once; then the statement that may go with it. */
function AnswerCard(props: { readonly organisation: string; readonly person: InquiryPersonView }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send } = useInquiry();
  const notices = useNotices();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  useStatementForm(true);
  const { organisation, person } = props;
  const { answer, isMe, name, personId } = person;
  const { inquiryId, alternatives } = view;

  async function carryOut(action: () => Promise<boolean>): Promise<void> {
    setBusy(true);
    await action();
    setBusy(false);
  }
  const choose = (alternativeId: string) => {
    // A press on what is answered already keeps its statement.
    const statement = answer?.alternativeId === alternativeId ? answer.statement : undefined;
    const data = { inquiryId, personId, alternativeId, ...(statement === undefined ? {} : { statement }) };
    return carryOut(() => send({ type: 'GiveAnswer', data }));
  };
  const takeBack = () =>
    carryOut(async () => {
      const done = await send({ type: 'WithdrawAnswer', data: { inquiryId, personId } });
      if (done) notices.done(t(inquiryPageTexts.takenBack));
      return done;
    });
  return (
    <SectionCard
      className={styles.card}
      title={isMe ? t(inquiryPageTexts.yourAnswer) : t(inquiryPageTexts.answerOf, { name, organisation })}
    >
      <output className={styles.receipt}>
        {answer ? (
          <>
            <CheckmarkCircle24Filled className={styles.mark} aria-hidden />
            <span>
              {t(isMe ? inquiryPageTexts.registered : inquiryPageTexts.registeredFor, {
                answer: alternativeLabel(locale, answer),
              })}{' '}
              {isMe && answer.answeredBy !== undefined
                ? t(inquiryPageTexts.answeredByOther, { name: answer.answeredBy })
                : ''}
            </span>
          </>
        ) : (
          <span>{t(inquiryPageTexts.chooseOne)}</span>
        )}
      </output>
      <div className={styles.choices}>
        {alternatives.map((alternative) => {
          const chosen = answer?.alternativeId === alternative.alternativeId;
          return (
            <Button
              key={alternative.alternativeId}
              appearance={chosen ? 'primary' : 'secondary'}
              aria-pressed={chosen}
              disabledFocusable={busy}
              onClick={() => void choose(alternative.alternativeId)}
            >
              {alternativeLabel(locale, alternative)}
            </Button>
          );
        })}
      </div>
      {answer ? (
        <>
          <StatementForm
            // Another answer has another statement, also when it comes from elsewhere.
            key={`${answer.alternativeId} ${answer.statement ?? ''}`}
            standing={answer.statement ?? ''}
            onSave={async (statement) => {
              const { alternativeId } = answer;
              const data = { inquiryId, personId, alternativeId, ...(statement ? { statement } : {}) };
              const done = await send({ type: 'GiveAnswer', data });
              if (done) notices.done(t(inquiryPageTexts.statementSaved));
            }}
          />
          <div>
            <Button appearance="subtle" disabledFocusable={busy} onClick={() => void takeBack()}>
              {t(inquiryPageTexts.takeBack)}
            </Button>
          </div>
        </>
      ) : null}
    </SectionCard>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXL },
  receipt: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
