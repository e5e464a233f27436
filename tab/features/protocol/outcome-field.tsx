import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** An outcome that is no decision, such as thanks for the information (S16). Saved when the field is left. */
export function OutcomeField({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (!can('RecordOutcome')) return item.outcome ? <p className={styles.text}>{item.outcome}</p> : null;
  if (!open && !item.outcome)
    return item.clauses.length > 0 ? null : (
      <div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.quiet}
          aria-label={t(protocolTexts.outcomeOf, { title: item.title })}
          onClick={() => setOpen(true)}
        >
          {t(protocolTexts.outcome)}
        </Button>
      </div>
    );
  return <OutcomeInput item={item} takeFocus={open} onClose={() => setOpen(false)} />;
}

function OutcomeInput(props: {
  readonly item: ItemView;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const field = useFocusOnMount<HTMLInputElement>(props.takeFocus);
  const { itemId, title, outcome = '' } = props.item;
  const [text, setText] = useState(outcome);
  async function save(): Promise<void> {
    const words = text.trim();
    if (words === outcome) props.onClose();
    else await send({ type: 'RecordOutcome', data: { itemId, text: words } });
  }
  return (
    <Field label={t(protocolTexts.outcome)} hint={outcome ? '' : t(protocolTexts.outcomeHint)}>
      <Input
        ref={field}
        value={text}
        aria-label={t(protocolTexts.outcomeOf, { title })}
        onChange={(_, data) => setText(data.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  quiet: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
  },
});
