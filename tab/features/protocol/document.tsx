import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { signOffTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { PrintButton } from '../../shared/ui/print-button.tsx';
import { Skeleton, SkeletonBlock } from '../../shared/ui/skeleton.tsx';

/**
 * The protocol as it was agreed, in a frame that runs no script: people's words are in it, and the page around it holds a
 * token. What it may is be printed by this page.
 */
export function AgreedDocument(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
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
      <div className={styles.head}>
        <SectionTitle id="document-title">{t(signOffTexts.document)}</SectionTitle>
        {html === undefined ? null : <PrintButton print={() => frame.current?.contentWindow?.print()} />}
      </div>
      {fault ? (
        <FaultPage fault={fault} onRetry={load} />
      ) : html === undefined ? (
        <Skeleton>
          <SkeletonBlock className={styles.waiting} />
        </Skeleton>
      ) : (
        <iframe
          ref={frame}
          className={styles.frame}
          title={t(signOffTexts.document)}
          sandbox="allow-same-origin allow-modals"
          srcDoc={html}
        />
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
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
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
