import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { decisionsTexts } from '../../../src/texts/tab-decisions.ts';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { ItemResult } from './item-result.tsx';

/** How many are shown; the page of decisions has all. */
const SHOWN = 3;

/** The decisions that were posted last, the latest first; those that the reader missed stand above already. */
export function LatestDecisions(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const latest = view.items
    .filter((item) => item.decisionsPosted && !item.missed && (item.clauses.length > 0 || item.outcome))
    .toSorted(laterFirst)
    .slice(0, SHOWN);
  if (latest.length === 0) return null;
  return (
    <SectionCard title={t(texts.latest)}>
      {view.phase === 'agreed' ? null : <p className={styles.note}>{t(decisionsTexts.preliminaryNote)}</p>}
      {latest.map((item) => (
        <ItemResult key={item.itemId} item={item} />
      ))}
      <div>
        <AppLink to={meetingPath(view.meetingId, 'decisions')}>{t(texts.allDecisions)}</AppLink>
      </div>
    </SectionCard>
  );
}

/** Those without a time were never taken up by the clock: they come last, in the order of the agenda. */
function laterFirst({ startedAt: a = '' }: ItemView, { startedAt: b = '' }: ItemView): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });
