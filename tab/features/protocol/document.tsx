import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import { signOffTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { Skeleton, SkeletonBlock } from '../../shared/ui/skeleton.tsx';

/**
 * The protocol as it was agreed, in a frame that may run nothing and reach nothing: people's words are in it, and the
 * page around it holds a token.
 */
export function AgreedDocument(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const styles = useStyles();
  const [html, setHtml] = useState<string | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const revision = view.agreed?.revision ?? view.correction?.of.revision;
  const load = useCallback(() => {
    if (revision === undefined) return;
    api.protocolHtml(view.meetingId).then((text) => {
      setHtml(text);
      setFault(undefined);
    }, setFault);
  }, [api, view.meetingId, revision]);
  useEffect(load, [load]);
  return (
    <section className={styles.section} aria-labelledby="document-title">
      <SectionTitle id="document-title">{t(signOffTexts.document)}</SectionTitle>
      {fault ? (
        <FaultPage fault={fault} onRetry={load} />
      ) : html === undefined ? (
        <Skeleton>
          <SkeletonBlock className={styles.waiting} />
        </Skeleton>
      ) : (
        <iframe className={styles.frame} title={t(signOffTexts.document)} sandbox="" srcDoc={html} />
      )}
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
  waiting: { height: '50vh' },
  frame: {
    width: '100%',
    height: '80vh',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    // The document is paper: white in every theme.
    backgroundColor: '#fff',
    colorScheme: 'light',
  },
});
