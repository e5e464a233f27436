import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatterView } from '../../../src/contract/matter-view.ts';
import { matterTexts } from '../../../src/texts/tab-matter.ts';
import { useLanguage } from '../../shared/language.tsx';
import { MatterWords } from '../../shared/pending/matter-words.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { MatterStep } from './matter-step.tsx';
import { useTimelineStyles } from './timeline-styles.ts';

/** One matter through every meeting, the oldest first, and where it waits now (N5). */
export function MatterPage({ rest }: { readonly rest: readonly string[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const timeline = useTimelineStyles();
  const matterId = rest[0] ?? '';
  const { value, fault, reload } = useLoaded<MatterView>(`matters/${encodeURIComponent(matterId)}`);
  if (!value) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  return (
    <>
      <header className={styles.header}>
        <p className={styles.label}>{t(matterTexts.label)}</p>
        <PageTitle lang="sv">{value.title}</PageTitle>
        <p className={styles.intro}>{t(matterTexts.intro)}</p>
      </header>
      <ol className={timeline.line}>
        {value.steps.map((step) => (
          <MatterStep key={`${step.meetingId} ${step.itemId}`} step={step} title={value.title} />
        ))}
        {value.waiting.map((matter) => (
          <li key={matter.pendingId} className={timeline.step}>
            <h2 className={timeline.title}>{t(matterTexts.waits)}</h2>
            {matter.title === value.title ? null : <p className={timeline.words}>{matter.title}</p>}
            <MatterWords matter={matter} />
          </li>
        ))}
      </ol>
    </>
  );
}

const useStyles = makeStyles({
  header: { marginBottom: tokens.spacingVerticalXXL },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
