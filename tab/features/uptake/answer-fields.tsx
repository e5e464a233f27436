import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { UptakeAnswerView } from '../../../src/contract/uptake-view.ts';
import { UPTAKE_LIMITS } from '../../../src/domain/uptake/answering.ts';
import type { AnswerWish } from '../../../src/domain/uptake/commands.ts';
import type { UptakeStatus } from '../../../src/domain/uptake/vocabulary.ts';
import { UPTAKE_STATUSES } from '../../../src/domain/uptake/vocabulary.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { uptakeStatusWords } from '../../../src/texts/uptake-words.ts';
import { uptakeTexts } from '../../../src/texts/uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** What is written about a decision, before it is saved. */
export interface AnswerDraft {
  readonly status: UptakeStatus | 'unanswered';
  readonly owner: string;
  readonly caseNumber: string;
  readonly note: string;
}

/** The draft of an answer, beginning as it stands; of none, as received. */
export function useAnswerDraft(
  answer: UptakeAnswerView | undefined,
): readonly [AnswerDraft, (part: Partial<AnswerDraft>) => void] {
  const [draft, setDraft] = useState<AnswerDraft>({
    status: answer?.status ?? 'received',
    owner: answer?.owner ?? '',
    caseNumber: answer?.caseNumber ?? '',
    note: answer?.note ?? '',
  });
  return [draft, (part) => setDraft((before) => ({ ...before, ...part }))];
}

/** The draft as it is asked for. */
export function answerWish(clauseId: string, draft: AnswerDraft): AnswerWish {
  return { clauseId, ...draft };
}

/** The fields of an answer: the status in a list, who sees to it, the own case number, a note. */
export function AnswerFields(props: {
  readonly draft: AnswerDraft;
  readonly answered: boolean;
  /** Where the person who opened them goes on at once; a dialog sees to it itself. */
  readonly takeFocus?: boolean;
  readonly onChange: (part: Partial<AnswerDraft>) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { draft, onChange } = props;
  const first = useFocusOnMount<HTMLSelectElement>(props.takeFocus ?? false);
  const statuses = [...UPTAKE_STATUSES, ...(props.answered ? (['unanswered'] as const) : [])];
  return (
    <div className={styles.fields}>
      <Field label={t(uptakeTexts.status)} className={styles.narrow}>
        <Select
          ref={first}
          value={draft.status}
          onChange={(_, { value }) =>
            onChange({ status: statuses.find((status) => status === value) ?? 'received' })
          }
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {status === 'unanswered' ? t(uptakeTexts.unanswered) : uptakeStatusWords(locale, status)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(uptakeTexts.owner)} className={styles.narrow}>
        <Input
          className={styles.input}
          value={draft.owner}
          maxLength={UPTAKE_LIMITS.owner}
          placeholder={t(texts.ownerHint)}
          onChange={(_, { value }) => onChange({ owner: value })}
        />
      </Field>
      <Field label={t(uptakeTexts.caseNumber)} className={styles.narrow}>
        <Input
          className={styles.input}
          value={draft.caseNumber}
          maxLength={UPTAKE_LIMITS.caseNumber}
          onChange={(_, { value }) => onChange({ caseNumber: value })}
        />
      </Field>
      <Field label={t(uptakeTexts.note)} className={styles.wide}>
        <Textarea
          value={draft.note}
          rows={2}
          resize="vertical"
          maxLength={UPTAKE_LIMITS.note}
          onChange={(_, { value }) => onChange({ note: value })}
        />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  narrow: { flex: '1 1 10rem', minWidth: 'min(10rem, 100%)' },
  input: { minWidth: 0 },
  wide: { flexBasis: '100%' },
});
