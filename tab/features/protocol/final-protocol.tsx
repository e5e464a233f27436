import { Link, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import { signOffTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** The agreed protocol: where its files are, and the document itself. */
export function FinalProtocol(): ReactNode {
  const { t, longDate } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  return (
    <>
      <section className={styles.section} aria-labelledby="files-title">
        {view.agreed ? (
          <p className={styles.note}>{t(signOffTexts.agreedOn, { date: longDate(view.agreed.date) })}</p>
        ) : null}
        <SectionTitle id="files-title">{t(signOffTexts.files)}</SectionTitle>
        <output>{view.archived ? null : <p className={styles.note}>{t(signOffTexts.archiving)}</p>}</output>
        <ul className={styles.files}>
          {view.archived?.files.map((file) => (
            <li key={file.name} title={t(signOffTexts.sum, { sum: file.sha256 })}>
              {file.url && /^https?:\/\//.test(file.url) ? (
                <Link href={file.url} target="_blank" rel="noreferrer">
                  {file.name}
                </Link>
              ) : (
                file.name
              )}
            </li>
          ))}
        </ul>
      </section>
      <Document />
    </>
  );
}

/**
 * The protocol as it was agreed, in a frame that may run nothing and reach nothing: people's words are in it, and the
 * page around it holds a token.
 */
function Document(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const styles = useStyles();
  const [html, setHtml] = useState<string | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const revision = view.agreed?.revision;
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
          <SkeletonItem className={styles.waiting} />
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
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  files: { margin: 0, paddingInlineStart: '1.2em', overflowWrap: 'anywhere' },
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
