import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { withoutLead } from '../meeting/clause-lead.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { CopyClauseLink } from '../links/copy-link.tsx';
import { newId } from '../session.tsx';
import { EditForm } from '../ui/edit-form.tsx';
import { TwoWordings } from '../ui/two-wordings.tsx';
import { useFocusOnMount } from '../ui/use-focus-on-mount.ts';
import { ClauseTermsFields, readTerms, termsOf } from './clause-terms-fields.tsx';
import { clauseWishes } from './clause-wishes.ts';
import { OthersWriting } from './others-writing.tsx';
import { useReadingWords } from '../tasks/use-reading-words.ts';
import { termsByWords } from './terms-by-words.ts';

/**
 * A clause being changed: its words, and on request its conditions and its money. Words that somebody else gave it, or
 * that it is gone, are told beside the writer's own; neither is written over the other (D1).
 */
export function ClauseEditor(props: {
  readonly itemId: string;
  readonly clause: ItemView['clauses'][number];
  /** Somebody else has removed it meanwhile. */
  readonly gone: boolean;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { can, send, view, writing } = useMeeting();
  const styles = useStyles();
  const focus = useFocusOnMount<HTMLTextAreaElement>();
  const { clause, gone } = props;
  const { clauseId } = clause;
  const field = `clause:${clauseId}:${props.itemId}`;
  /** What the writer has typed, over the wording that they had seen. */
  const [own, setOwn] = useState(() => {
    const kept = writing.kept(field)?.content;
    return typeof kept === 'string' ? { text: kept, over: clause.text } : undefined;
  });
  const text = own?.text ?? clause.text;
  const from = own?.over ?? clause.text;
  const words = useReadingWords();
  const [terms, setTerms] = useState(() => termsOf(clause));
  const [open, setOpen] = useState((clause.conditions ?? []).length > 0 || clause.funding !== undefined);
  const conflict = !gone && clause.text !== from && clause.text !== withoutLead(text);

  function change(next: string, over = from): void {
    setOwn({ text: next, over });
    writing.type(field, next, 0);
  }
  function close(): void {
    writing.discard(field);
    props.onClose();
  }
  async function enter(over: string): Promise<void> {
    const said = withoutLead(text);
    const read = readTerms(terms);
    if (!read || said === '') return;
    if (gone) writing.recordClause(props.itemId, newId(), said);
    else
      for (const wish of clauseWishes(clause, { text: said, ...read }, over)) if (!(await send(wish))) return;
    close();
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    await enter(from);
  }
  /** What the words say of money stands there already, to be saved or changed. */
  function openTerms(): void {
    setTerms((now) => termsByWords(now, text, { date: view.details.date, words }));
    setOpen(true);
  }
  async function remove(): Promise<void> {
    if (!(await send({ type: 'RemoveClause', data: { clauseId } }))) return;
    writing.discard(field);
    props.onRemoved();
  }
  return (
    <EditForm
      look="line"
      label={t(protocolTexts.clauseText)}
      {...(gone ? { save: t(protocolTexts.recordAgain) } : {})}
      onSave={save}
      onCancel={close}
      more={
        gone ? null : (
          <>
            <CopyClauseLink clause={clause} look="words" />
            {!open && can('SetConditions') ? (
              <Button size="small" appearance="subtle" onClick={openTerms}>
                {t(alongTexts.addTerms)}
              </Button>
            ) : null}
            {can('RemoveClause') ? (
              <Button
                size="small"
                appearance="subtle"
                icon={<Delete20Regular />}
                onClick={() => void remove()}
              >
                {t(protocolTexts.removeClause)}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <Textarea
        ref={focus}
        aria-label={t(protocolTexts.clauseText)}
        textarea={{ className: styles.area }}
        value={text}
        onChange={(_, data) => change(data.value)}
      />
      <OthersWriting field={field} />
      {gone ? <p className={styles.notice}>{t(protocolTexts.clauseGone)}</p> : null}
      {conflict ? (
        <TwoWordings
          told={t(protocolTexts.clauseChanged)}
          onMine={() => void enter(clause.text)}
          onTheirs={close}
          onBoth={() => change(`${text}\n${clause.text}`, clause.text)}
          theirs={clause.text}
        />
      ) : null}
      {open && !gone ? <ClauseTermsFields written={terms} onChange={setTerms} /> : null}
    </EditForm>
  );
}

const useStyles = makeStyles({
  area: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fieldSizing: 'content',
    maxHeight: 'none',
  },
  notice: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});
