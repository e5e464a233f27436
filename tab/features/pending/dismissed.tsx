import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PendingListView } from '../../../src/contract/pending-view.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import type { Ask } from './ask.ts';

/** What was lately dismissed, and why; it can be taken back. */
export function Dismissed(props: {
  readonly dismissed: PendingListView['dismissed'];
  readonly ask: Ask;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  if (props.dismissed.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionTitle>{t(pendingTexts.lately)}</SectionTitle>
      <ul className={styles.list}>
        {props.dismissed.map(({ pendingId, title, reason }) => (
          <li key={pendingId} className={styles.row}>
            <span className={styles.words}>
              {title}: {reason}
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={t(pendingTexts.reinstateOf, { title })}
              onClick={() =>
                void props.ask(
                  { type: 'ReinstateMatter', data: { pendingId } },
                  t(pendingTexts.entered, { title }),
                )
              }
            >
              {t(pendingTexts.reinstate)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXXL },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  words: { overflowWrap: 'anywhere' },
});
