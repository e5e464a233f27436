import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { lazy, Suspense, useId, useState } from 'react';
import type { ReviewPlaceView } from '../../../src/contract/protocol-life-view.ts';
import type { MeetingView } from '../../../src/contract/views.ts';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import type { Wording } from '../../../src/domain/meeting/review/state.ts';
import { reviewTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { LineChanges } from '../../shared/meeting/line-changes.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';
import { newId } from '../../shared/session.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { proposalLines } from './proposal-lines.ts';

const RichTextEditor = lazy(async () => ({
  default: (await import('../../shared/rich-text/rich-text-editor.tsx')).RichTextEditor,
}));

/** Another wording of a part of the draft, with what changes shown as it is typed (N10). */
export function ProposeForm(props: {
  readonly place: ReviewPlaceView;
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const { place, title, onClose } = props;
  // What it is another wording of: what stood there when the form was opened.
  const [basis] = useState(() => wordingOf(view, place.place));
  const [seen, setSeen] = useState(place.seen);
  const [proposalId] = useState(newId);
  const [text, setText] = useState<RichText>(basis.text);
  const [clauses, setClauses] = useState<readonly Clause[]>(basis.clauses);
  const [outcome, setOutcome] = useState(basis.outcome);
  const [comment, setComment] = useState('');
  const isText = place.place !== 'attendance';
  const isItem = isText && view.items.some(({ itemId }) => itemId === place.place);
  const first = useFocusOnMount<HTMLTextAreaElement>(!isText);
  const wording: Wording = {
    ...(isText ? { text } : {}),
    ...(isItem
      ? {
          clauses: clauses.filter((clause) => !clause.struck && clause.text.trim() !== '').map(bare),
          outcome,
        }
      : {}),
  };
  const lines = proposalLines(basis, wording);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const data = {
      proposalId,
      place: place.place,
      wording,
      seen,
      ...(comment.trim() ? { comment } : {}),
    };
    if (await send({ type: 'ProposeWording', data })) {
      notices.done(t(reviewTexts.sent));
      onClose();
    } else setSeen(place.seen);
  }
  return (
    <EditForm
      label={t(reviewTexts.proposeOf, { title })}
      save={t(reviewTexts.send)}
      onSave={save}
      onCancel={onClose}
    >
      {isText ? <TextField place={place.place} value={text} onChange={setText} /> : null}
      {isItem ? (
        <>
          <ClauseFields clauses={clauses} onChange={setClauses} />
          <Field label={t(reviewTexts.outcome)}>
            <Textarea value={outcome} resize="vertical" onChange={(_, data) => setOutcome(data.value)} />
          </Field>
        </>
      ) : null}
      <Field label={t(reviewTexts.comment)}>
        <Textarea
          ref={first}
          value={comment}
          resize="vertical"
          onChange={(_, data) => setComment(data.value)}
        />
      </Field>
      {isText ? (
        <section aria-label={t(reviewTexts.preview)}>
          <p className={styles.label}>{t(reviewTexts.preview)}</p>
          {lines.length > 0 ? (
            <LineChanges lines={lines} />
          ) : (
            <p className={styles.quiet}>{t(reviewTexts.noPreview)}</p>
          )}
        </section>
      ) : null}
    </EditForm>
  );
}

interface Clause {
  readonly clauseId: string;
  readonly text: string;
  readonly struck?: boolean;
}

function TextField(props: {
  readonly place: string;
  readonly value: RichText;
  readonly onChange: (text: RichText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const labelId = useId();
  return (
    <div>
      <p id={labelId} className={styles.label}>
        {t(reviewTexts.text)}
      </p>
      <div className={styles.editor} lang="sv">
        <Suspense fallback={<RichTextView text={props.value} />}>
          <RichTextEditor
            id={`propose-${props.place}`}
            labelledBy={labelId}
            value={props.value}
            onChange={props.onChange}
            onLeave={props.onChange}
          />
        </Suspense>
      </div>
    </div>
  );
}

/** One field a clause; one that is struck stays on view, so that it can be taken back. */
function ClauseFields(props: {
  readonly clauses: readonly Clause[];
  readonly onChange: (clauses: readonly Clause[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { clauses, onChange } = props;
  const change = (index: number, to: Partial<Clause>) =>
    onChange(clauses.map((clause, at) => (at === index ? { ...clause, ...to } : clause)));
  return (
    <>
      {clauses.map((clause, index) => (
        <div key={clause.clauseId} className={styles.clause}>
          {clause.struck ? (
            <p className={styles.struck}>
              <del>{clause.text}</del> {t(reviewTexts.struck)}
            </p>
          ) : (
            <Field className={styles.grow} label={t(reviewTexts.clause, { number: index + 1 })}>
              <Textarea
                value={clause.text}
                resize="vertical"
                onChange={(_, data) => change(index, { text: data.value })}
              />
            </Field>
          )}
          {clause.struck ? (
            <Button size="small" onClick={() => change(index, { struck: false })}>
              {t(reviewTexts.keepClause)}
            </Button>
          ) : (
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={t(reviewTexts.removeClause, { number: index + 1 })}
              onClick={() => change(index, { struck: true })}
            />
          )}
        </div>
      ))}
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Add20Regular />}
          onClick={() => onChange([...clauses, { clauseId: newId(), text: '' }])}
        >
          {t(reviewTexts.addClause)}
        </Button>
      </div>
    </>
  );
}

function wordingOf(view: MeetingView, place: string): Required<Wording> {
  if (place === 'opening') return { text: view.opening.text, clauses: [], outcome: '' };
  if (place === 'closing') return { text: view.closing.text, clauses: [], outcome: '' };
  const item = view.items.find(({ itemId }) => itemId === place);
  return {
    text: item?.text.text ?? [],
    clauses: item?.clauses.map(bare) ?? [],
    outcome: item?.outcome ?? '',
  };
}

function bare({ clauseId, text }: Clause): { readonly clauseId: string; readonly text: string } {
  return { clauseId, text };
}

const useStyles = makeStyles({
  label: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  editor: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  clause: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 auto' },
  struck: { margin: 0, flex: '1 1 auto', color: tokens.colorNeutralForeground3 },
});
