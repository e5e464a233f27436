import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PendingListView } from '../../../src/contract/pending-view.ts';
import type { PendingCommand } from '../../../src/domain/pending/commands.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Dismissed } from './dismissed.tsx';
import { MatterForm, Proposals, useMatterForm } from './on-demand-forms.ts';
import type { Ask } from './ask.ts';
import { WaitingRow } from './waiting-row.tsx';

/** What waits for an agenda: placed, changed and dismissed by the secretariat, proposed by members. */
export function PendingPage(): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const { value, fault, reload, show } = useLoaded<PendingListView>('pending');
  const [entering, setEntering] = useState<string | undefined>(undefined);
  useMatterForm();
  if (!value) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const mayEnter = value.can.includes('EnterMatter');

  const ask: Ask = async (command: PendingCommand, done: string) => {
    try {
      show(await api.write<PendingListView>('POST', 'pending/commands', command));
      notices.done(done);
      return true;
    } catch (problem) {
      notices.fault(problem);
      reload();
      return false;
    }
  };

  return (
    <>
      <header className={styles.header}>
        <div className={styles.words}>
          <PageTitle>{t(pendingTexts.title)}</PageTitle>
          <p className={styles.intro}>{t(mayEnter ? pendingTexts.intro : pendingTexts.introMember)}</p>
        </div>
        {mayEnter && entering === undefined ? (
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => setEntering(newId())}>
            {t(pendingTexts.enter)}
          </Button>
        ) : null}
      </header>
      {entering === undefined ? null : (
        <MatterForm
          label={t(pendingTexts.enterTitle)}
          onSave={async ({ source, ...wish }) => {
            const data = { pendingId: entering, source, ...wish };
            const said = t(pendingTexts.entered, { title: wish.plan.title });
            if (await ask({ type: 'EnterMatter', data }, said)) setEntering(undefined);
          }}
          onCancel={() => setEntering(undefined)}
        />
      )}
      <section className={styles.section} aria-label={t(pendingTexts.title)}>
        {value.waiting.length === 0 ? <p className={styles.none}>{t(pendingTexts.none)}</p> : null}
        <ul className={styles.list}>
          {value.waiting.map((matter) => (
            <WaitingRow
              key={matter.pendingId}
              matter={matter}
              mayChange={value.can.includes('ChangeWaiting')}
              ask={ask}
              onPlaced={reload}
            />
          ))}
        </ul>
      </section>
      <Dismissed dismissed={value.dismissed} ask={ask} />
      {value.can.includes('ProposeMatter') ? (
        <section className={styles.section}>
          <SectionTitle>{t(mayEnter ? pendingTexts.register : pendingTexts.propose)}</SectionTitle>
          <Proposals list={value} ask={ask} />
        </section>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXXL,
  },
  words: { flex: '1 1 20rem' },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXL,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
