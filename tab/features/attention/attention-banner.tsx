import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type {
  AttentionEntry,
  AttentionView,
  GroupAttentionView,
} from '../../../src/contract/delivery-views.ts';
import { installingTexts } from '../../../src/texts/installing.ts';
import { attentionTexts, deliveryTroubleTexts } from '../../../src/texts/tab-attention.ts';
import { deliveryName, problemText, settlingTexts } from '../../shared/deliveries/delivery-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';

/** How often the banner looks for deliveries that need a word, ms. */
const EVERY = 60_000;

/** Deliveries of unknown outcome, for the secretariat: looked up by a person, never repeated blindly. */
export function AttentionBanner(): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const [entries, setEntries] = useState<readonly AttentionEntry[]>([]);
  const load = useCallback(() => {
    // Without an answer the banner stays as it was: it must not cry over its own network.
    api.attention().then(setEntries, () => undefined);
  }, [api]);
  useEffect(() => {
    load();
    const timer = setInterval(load, EVERY);
    return () => clearInterval(timer);
  }, [load]);
  async function settle(job: AttentionView, how: 'again' | 'done'): Promise<void> {
    try {
      await api.settle(job.jobId, { how });
      const { saidAgain, saidDone } = settlingTexts(job);
      notices.done(t(how === 'again' ? saidAgain : saidDone));
    } catch (fault) {
      notices.fault(fault);
    }
    load();
  }
  if (entries.length === 0) return null;
  const jobs = entries.filter((entry): entry is AttentionView => !('about' in entry));
  return (
    <section data-screen className={styles.banner} aria-label={t(attentionTexts.title)}>
      {entries.map((entry) => ('about' in entry ? <AboutGroup key={entry.about} entry={entry} /> : null))}
      {jobs.map((job) => (
        <div key={job.jobId} className={styles.row}>
          <span className={styles.text}>
            {t(problemText(job), { what: deliveryName(job, t) })}
            {job.why && job.outcome === 'failed'
              ? ` ${t(deliveryTroubleTexts[job.why], { file: job.file ?? '' })}`
              : null}
          </span>
          <Button size="small" onClick={() => void settle(job, 'again')}>
            {t(settlingTexts(job).again)}
          </Button>
          <Button size="small" onClick={() => void settle(job, 'done')}>
            {t(settlingTexts(job).done)}
          </Button>
        </div>
      ))}
      {jobs.length > 0 ? (
        <AppLink to="outbox" className={styles.link}>
          {t(attentionTexts.toOutbox)}
        </AppLink>
      ) : null}
    </section>
  );
}

/** Something about the group, whose word is given elsewhere. */
function AboutGroup({ entry }: { readonly entry: GroupAttentionView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  if (entry.about === 'channel-lost')
    return (
      <p className={styles.row}>
        {t(entry.why === 'deleted' ? installingTexts.channelDeleted : installingTexts.channelRemoved)}
      </p>
    );
  return (
    <p className={styles.row}>
      <span className={styles.text}>{t(attentionTexts.newcomers, { count: entry.count })}</span>
      <AppLink to="group" className={styles.link}>
        {t(attentionTexts.toNewcomers)}
      </AppLink>
    </p>
  );
}

const useStyles = makeStyles({
  banner: {
    marginBottom: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  text: { flex: '1 1 20rem' },
  // On this ground a link has too little contrast in the dark theme.
  link: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
});
