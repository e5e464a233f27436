import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { sittingIn } from './sitting.ts';
import type { WrittenVote } from './written-vote.ts';
import { ABSTAINED, AGAINST, isSound, proposalKey, voteFrom, writtenFrom } from './written-vote.ts';

/** How a vote came out, in numbers or by name; on one proposal, or between several (D19). */
export function VoteForm(props: {
  readonly item: ItemView;
  readonly voteId: string;
  /** The vote that is put right. */
  readonly vote?: NonNullable<ItemView['votes']>[number];
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const { item, voteId, onDone } = props;
  const [written, setWritten] = useState<WrittenVote>(() => writtenFrom(props.vote));
  const [checked, setChecked] = useState(false);
  const { texts, counts, named, voices } = written;
  const several = texts.length > 1;
  const change = (part: Partial<WrittenVote>) => setWritten((now) => ({ ...now, ...part }));
  const choices = [
    ...texts.map((text, index) => ({
      key: proposalKey(index),
      label: several ? text || t(formalTexts.proposalNumber, { number: index + 1 }) : t(formalTexts.for),
    })),
    ...(several ? [] : [{ key: AGAINST, label: t(formalTexts.against) }]),
    { key: ABSTAINED, label: t(formalTexts.abstained) },
  ];
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    if (!isSound(written)) return;
    const vote = voteFrom(voteId, written);
    if (await send({ type: 'RecordVote', data: { itemId: item.itemId, vote } })) onDone();
  }
  return (
    <EditForm label={t(formalTexts.voteOf, { title: item.title })} onSave={save} onCancel={onDone}>
      {texts.map((text, index) => (
        <Field
          key={proposalKey(index)}
          label={several ? t(formalTexts.proposalNumber, { number: index + 1 }) : t(formalTexts.proposal)}
          {...(checked && several && text.trim() === ''
            ? { validationState: 'error' as const, validationMessage: t(formalTexts.textMissing) }
            : {})}
        >
          <Input value={text} onChange={(_, data) => change({ texts: texts.with(index, data.value) })} />
        </Field>
      ))}
      <div>
        <Button size="small" icon={<Add20Regular />} onClick={() => change({ texts: [...texts, ''] })}>
          {t(formalTexts.addProposal)}
        </Button>
      </div>
      <Checkbox
        label={t(formalTexts.named)}
        checked={named}
        onChange={(_, data) => change({ named: data.checked === true })}
      />
      {named ? (
        sittingIn(view).map(({ personId, name }) => (
          <Field key={personId} label={t(formalTexts.namedVote, { name })} className={styles.voice}>
            <Select
              value={voices[personId] ?? ''}
              onChange={(_, data) => change({ voices: { ...voices, [personId]: data.value } })}
            >
              <option value="">{t(formalTexts.noVote)}</option>
              {choices.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        ))
      ) : (
        <div className={styles.counts}>
          {choices.map(({ key, label }) => {
            const count = counts[key] ?? '';
            const wrong = checked && count.trim() !== '' && !/^\d{1,3}$/.test(count.trim());
            return (
              <Field
                key={key}
                label={label}
                {...(wrong
                  ? { validationState: 'error' as const, validationMessage: t(formalTexts.countWrong) }
                  : {})}
              >
                <Input
                  value={count}
                  inputMode="numeric"
                  className={styles.count}
                  onChange={(_, data) => change({ counts: { ...counts, [key]: data.value } })}
                />
              </Field>
            );
          })}
        </div>
      )}
    </EditForm>
  );
}

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  count: { minWidth: '4rem', width: '5rem' },
  voice: { maxWidth: '20rem' },
});
