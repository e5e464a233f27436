import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AttentionView, OutboxView, WaitingDelivery } from '../../../src/contract/delivery-views.ts';
import type { Settling } from '../../../src/contract/requests.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { attentionTexts } from '../../../src/texts/tab-attention.ts';
import { outboxTexts } from '../../../src/texts/tab-outbox.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { settlingTexts } from '../../shared/deliveries/delivery-words.ts';
import { ParkedRow, WaitingRow } from './delivery-row.tsx';

const { Part: GiveUpDialog, useReady: useGiveUpDialog } = onDemand(
  async () => (await import('./give-up-dialog.tsx')).GiveUpDialog,
);

/** Everything that is to go out: what waits for a word first, then what goes by itself, and why it has not. */
export function OutboxPage(): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const { value, fault, reload } = useLoaded<OutboxView>('outbox');
  const [givingUp, setGivingUp] = useState<AttentionView | undefined>(undefined);
  const [asking, setAsking] = useState(false);
  useGiveUpDialog((value?.parked.length ?? 0) > 0);
  async function settle(jobId: string, settling: Settling, said = RECEIPTS[settling.how]): Promise<boolean> {
    try {
      await api.settle(jobId, settling);
      notices.done(t(said));
      return true;
    } catch (thrown) {
      notices.fault(thrown);
      return false;
    } finally {
      reload();
    }
  }
  if (!value) return fault === undefined ? <PageSkeleton /> : <FaultPage fault={fault} onRetry={reload} />;
  const { parked, waiting, more } = value;
  const of = (how: WaitingDelivery['how']) => waiting.filter((each) => each.how === how);
  return (
    <>
      <header className={styles.header}>
        <PageTitle>{t(outboxTexts.title)}</PageTitle>
        <p className={styles.intro}>{t(outboxTexts.intro)}</p>
      </header>
      {parked.length + waiting.length === 0 ? (
        <section>
          <SectionTitle>{t(outboxTexts.nothing)}</SectionTitle>
          <p className={styles.intro}>{t(outboxTexts.nothingText)}</p>
        </section>
      ) : (
        <div className={styles.column}>
          {parked.length > 0 ? (
            <SectionCard title={t(outboxTexts.parked)}>
              <ul className={styles.list}>
                {parked.map((job) => (
                  <ParkedRow
                    key={job.jobId}
                    job={job}
                    onSettle={(how) => {
                      const { saidAgain, saidDone } = settlingTexts(job);
                      void settle(job.jobId, { how }, how === 'again' ? saidAgain : saidDone);
                    }}
                    onGiveUp={() => {
                      setGivingUp(job);
                      setAsking(true);
                    }}
                  />
                ))}
              </ul>
            </SectionCard>
          ) : null}
          {GROUPS.map(({ how, title }) => (
            <WaitingPart
              key={how}
              title={t(title)}
              jobs={of(how)}
              onHurry={(jobId) => void settle(jobId, { how: 'now' })}
            />
          ))}
          {more ? <p className={styles.intro}>{t(outboxTexts.more)}</p> : null}
        </div>
      )}
      <OnceAsked open={asking}>
        {givingUp ? (
          <GiveUpDialog
            key={givingUp.jobId}
            open={asking}
            job={givingUp}
            onGiveUp={(reason: string) => settle(givingUp.jobId, { how: 'given-up', reason })}
            onClose={() => setAsking(false)}
          />
        ) : null}
      </OnceAsked>
    </>
  );
}

/** Those that wait in the same way; nothing where there are none. */
function WaitingPart(props: {
  readonly title: string;
  readonly jobs: readonly WaitingDelivery[];
  readonly onHurry: (jobId: string) => void;
}): ReactNode {
  const styles = useStyles();
  if (props.jobs.length === 0) return null;
  return (
    <SectionCard title={props.title}>
      <ul className={styles.list}>
        {props.jobs.map((job) => (
          <WaitingRow key={job.jobId} job={job} onHurry={() => props.onHurry(job.jobId)} />
        ))}
      </ul>
    </SectionCard>
  );
}

const GROUPS = [
  { how: 'again', title: outboxTexts.again },
  { how: 'going', title: outboxTexts.going },
  { how: 'planned', title: outboxTexts.planned },
] as const;

const RECEIPTS: Readonly<Record<Settling['how'], Text>> = {
  again: attentionTexts.settledAgain,
  now: outboxTexts.hurried,
  done: attentionTexts.settledDone,
  'given-up': outboxTexts.givenUp,
};

const useStyles = makeStyles({
  header: { marginBottom: tokens.spacingVerticalXXL },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
