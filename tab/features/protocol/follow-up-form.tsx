import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { FollowUp } from '../../../src/domain/meeting/state.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { WishedFields } from '../../shared/pending/wished-fields.tsx';
import { readWished, wishedText } from '../../shared/pending/wished-text.ts';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** A matter for a coming agenda, being planned or changed. */
export function FollowUpForm(props: {
  readonly item: ItemView;
  readonly followUpId: string;
  readonly known?: FollowUp;
  /** What is proposed of a new one. */
  readonly first?: FollowUp;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const field = useFocusOnMount<HTMLInputElement>();
  const { item, followUpId, known, onClose } = props;
  const from = known ?? props.first;
  const [title, setTitle] = useState(from?.title ?? item.title);
  const [condition, setCondition] = useState(from?.condition ?? '');
  const [clauseId, setClauseId] = useState(
    from ? (from.clauseId ?? '') : (item.clauses.at(-1)?.clauseId ?? ''),
  );
  const [wished, setWished] = useState(() => wishedText(from?.wishedFor));
  const [wrong, setWrong] = useState<{ readonly title?: true; readonly wished?: true }>({});

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wishedFor = readWished(wished);
    if (!wishedFor || title.trim() === '') {
      setWrong({ ...(title.trim() ? {} : { title: true }), ...(wishedFor ? {} : { wished: true }) });
      return;
    }
    const data = {
      itemId: item.itemId,
      followUpId,
      title,
      ...(item.clauses.some((clause) => clause.clauseId === clauseId) ? { clauseId } : {}),
      wishedFor,
      ...(condition.trim() ? { condition } : {}),
    };
    if (await send({ type: 'PlanFollowUp', data })) onClose();
  }
  async function drop(): Promise<void> {
    if (await send({ type: 'DropFollowUp', data: { followUpId } })) onClose();
  }

  return (
    <EditForm label={t(texts.followUpOf, { title: item.title })} onSave={save} onCancel={onClose}>
      <Field
        label={t(texts.followUpTitle)}
        {...(wrong.title ? { validationState: 'error', validationMessage: t(pendingTexts.missing) } : {})}
      >
        <Input
          ref={field}
          value={title}
          onChange={(_, data) => {
            setTitle(data.value);
            setWrong({});
          }}
        />
      </Field>
      <WishedFields
        meetingsOnly
        value={wished}
        wrong={wrong.wished ?? false}
        onChange={(next) => {
          setWished(next);
          setWrong({});
        }}
      />
      <Field label={t(pendingTexts.conditionField)} hint={t(pendingTexts.conditionHint)}>
        <Input value={condition} onChange={(_, data) => setCondition(data.value)} />
      </Field>
      {item.clauses.length > 0 ? (
        <Field label={t(texts.byClause)}>
          <Select value={clauseId} onChange={(_, data) => setClauseId(data.value)}>
            {item.clauses.map((clause) => (
              <option key={clause.clauseId} value={clause.clauseId}>
                {clause.text.length > 80 ? `${clause.text.slice(0, 79)}…` : clause.text}
              </option>
            ))}
            <option value="">{t(texts.noClause)}</option>
          </Select>
        </Field>
      ) : null}
      {known ? (
        <div className={styles.drop}>
          <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => void drop()}>
            {t(texts.drop)}
          </Button>
        </div>
      ) : null}
    </EditForm>
  );
}

const useStyles = makeStyles({
  drop: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
