import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { correctionTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { PlaceChanges } from '../../shared/meeting/place-changes.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** Every revision of the protocol with why and what it changed, the newest first. */
export function Revisions(): ReactNode {
  const { t, longDate } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { revisions = [] } = view;
  if (revisions.length < 2) return null;
  return (
    <section className={styles.section} aria-labelledby="revisions-title">
      <SectionTitle id="revisions-title">{t(correctionTexts.revisions)}</SectionTitle>
      {revisions.toReversed().map(({ revision, date, reason, changes }) => (
        <article key={revision} className={styles.revision}>
          <p className={styles.head}>
            {reason === undefined
              ? t(correctionTexts.first, { date: longDate(date) })
              : t(correctionTexts.revision, { revision, date: longDate(date), reason })}
          </p>
          <PlaceChanges changes={changes} />
        </article>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
  revision: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { margin: 0, overflowWrap: 'anywhere' },
});
