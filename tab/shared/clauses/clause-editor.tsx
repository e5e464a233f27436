import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { kronor, kronorFrom } from '../../../src/domain/basics/money.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Funding } from '../../../src/domain/meeting/vocabulary.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { withoutLead } from '../meeting/clause-lead.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useFocusOnMount } from '../ui/use-focus-on-mount.ts';
import { useKeyDown } from '../ui/use-key-down.ts';

type ClauseView = ItemView['clauses'][number];

/** A clause being changed: its words, and on request its conditions and its money. Enter saves, Escape leaves it. */
export function ClauseEditor(props: {
  readonly clause: ClauseView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { can, send } = useMeeting();
  const styles = useStyles();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const { clauseId, text: before, conditions = [], funding } = props.clause;
  const [text, setText] = useState(before);
  const [terms, setTerms] = useState(conditions.length > 0 || funding !== undefined);
  const [written, setWritten] = useState(conditions.join('\n'));
  const [amount, setAmount] = useState(funding ? kronor(funding.amount) : '');
  const [ceiling, setCeiling] = useState(funding?.ceiling ?? false);
  const [source, setSource] = useState(funding?.source ?? '');
  // In this field Enter begins the next line; the attribute tells the form so.
  const linesField = { className: styles.lines, 'data-lines': '' };
  const money = amount.trim() === '' ? undefined : kronorFrom(amount);
  const unread = amount.trim() !== '' && money === undefined;

  async function save(): Promise<void> {
    if (unread) return;
    const wishes = wishesOf(props.clause, {
      text: withoutLead(text),
      conditions: written
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      ...(money === undefined
        ? {}
        : {
            funding: {
              amount: money,
              ...(ceiling ? { ceiling } : {}),
              ...(source.trim() ? { source: source.trim() } : {}),
            },
          }),
    });
    for (const wish of wishes) if (!(await send(wish))) return;
    props.onClose();
  }
  async function remove(): Promise<void> {
    if (await send({ type: 'RemoveClause', data: { clauseId } })) props.onClose();
  }
  const form = useKeyDown<HTMLFormElement>((event) => {
    if (event.key === 'Escape') props.onClose();
    // In the field of conditions Enter begins the next one.
    const several = event.target instanceof HTMLElement && event.target.dataset['lines'] !== undefined;
    if (event.key !== 'Enter' || event.shiftKey || several || event.isComposing) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void save();
  });
  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void save();
  }
  return (
    <form ref={form} className={styles.editor} onSubmit={onSubmit}>
      <Textarea
        ref={field}
        aria-label={t(protocolTexts.clauseText)}
        textarea={{ className: styles.area }}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      {terms ? (
        <div className={styles.terms}>
          <Field label={t(alongTexts.conditions)} hint={t(alongTexts.conditionsHint)}>
            <Textarea textarea={linesField} value={written} onChange={(_, data) => setWritten(data.value)} />
          </Field>
          <div className={styles.money}>
            <Field
              label={t(alongTexts.amount)}
              {...(unread ? { validationMessage: t(alongTexts.amountUnread) } : {})}
            >
              <Input
                value={amount}
                placeholder={t(alongTexts.amountHint)}
                onChange={(_, data) => setAmount(data.value)}
              />
            </Field>
            <Field label={t(alongTexts.source)}>
              <Input
                value={source}
                placeholder={t(alongTexts.sourceHint)}
                onChange={(_, data) => setSource(data.value)}
              />
            </Field>
            <Checkbox
              label={t(alongTexts.ceiling)}
              checked={ceiling}
              onChange={(_, data) => setCeiling(data.checked === true)}
            />
          </div>
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {t(frameTexts.save)}
        </Button>
        <Button size="small" onClick={props.onClose}>
          {t(frameTexts.cancel)}
        </Button>
        {!terms && can('SetConditions') ? (
          <Button size="small" appearance="subtle" onClick={() => setTerms(true)}>
            {t(alongTexts.addTerms)}
          </Button>
        ) : null}
        {can('RemoveClause') ? (
          <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => void remove()}>
            {t(protocolTexts.removeClause)}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

interface Written {
  readonly text: string;
  readonly conditions: readonly string[];
  readonly funding?: Funding;
}

/** The wishes that make a clause what was written; none for what is as it was. */
function wishesOf(clause: ClauseView, written: Written): readonly MeetingCommand[] {
  const { clauseId, conditions = [], funding } = clause;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const key = (money: Funding | undefined) => money && [money.amount, money.ceiling ?? false, money.source];
  return [
    ...(written.text === clause.text
      ? []
      : [{ type: 'RewordClause', data: { clauseId, text: written.text } } as const]),
    ...(same(written.conditions, conditions)
      ? []
      : [{ type: 'SetConditions', data: { clauseId, conditions: written.conditions } } as const]),
    ...(same(key(written.funding), key(funding))
      ? []
      : [
          {
            type: 'SetFunding',
            data: { clauseId, ...(written.funding ? { funding: written.funding } : {}) },
          } as const,
        ]),
  ];
}

const useStyles = makeStyles({
  editor: {
    paddingBlock: tokens.spacingVerticalXS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  area: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fieldSizing: 'content',
    maxHeight: 'none',
  },
  terms: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  lines: { fieldSizing: 'content', maxHeight: 'none' },
  money: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
