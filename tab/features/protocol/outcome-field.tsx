import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';

const { Part: OutcomeInput, useReady } = onDemand(
  async () => (await import('./outcome-input.tsx')).OutcomeInput,
);

/** An outcome that is no decision, such as thanks for the information (S16). Saved when the field is left. */
export function OutcomeField({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can, writing } = useMeeting();
  const styles = useStyles();
  // Words of an earlier visit stand there again.
  const [open, setOpen] = useState(() => writing.kept(`outcome:${item.itemId}`) !== undefined);
  const [opened, setOpened] = useState(false);
  useReady();
  if (!can('RecordOutcome')) return item.outcome ? <p className={styles.text}>{item.outcome}</p> : null;
  if (!open && !item.outcome)
    return item.clauses.length > 0 ? null : (
      <div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.quiet}
          aria-label={t(protocolTexts.outcomeOf, { title: item.title })}
          onClick={() => {
            setOpen(true);
            setOpened(true);
          }}
        >
          {t(protocolTexts.outcome)}
        </Button>
      </div>
    );
  return (
    <>
      <p data-paper className={styles.text}>
        {item.outcome}
      </p>
      <OutcomeInput item={item} takeFocus={opened} onClose={() => setOpen(false)} />
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  quiet: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
  },
});
