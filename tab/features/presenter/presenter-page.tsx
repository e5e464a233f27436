import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { presenterDoorTexts } from '../../../src/texts/presenter-page.ts';
import { presenterPageTexts as texts } from '../../../src/texts/tab-presenter.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { useDocumentName } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { Contacts } from './contacts.tsx';
import { OwnPapers } from './own-papers.tsx';
import type { PresenterClient } from './presenter-client.ts';
import { PresenterSteps } from './presenter-steps.tsx';
import { StandingCard } from './standing-card.tsx';
import { standingWords } from './standing-words.ts';
import type { LivePage } from './use-presenter-page.ts';
import { usePresenterPage } from './use-presenter-page.ts';

/** A presenter's own item: when it is on, what to do, and nothing of the rest of the meeting (T5, D13). */
export function PresenterPage({ client }: { readonly client: PresenterClient }): ReactNode {
  const page = usePresenterPage(client);
  const styles = useStyles();
  if (page.view && !isShut(page.fault)) return <Page view={page.view} page={page} client={client} />;
  return (
    <main className={styles.page}>
      {isShut(page.fault) ? (
        <ShutPage />
      ) : page.fault ? (
        <FaultPage fault={page.fault} onRetry={() => void page.refresh()} />
      ) : (
        <PageSkeleton />
      )}
    </main>
  );
}

/** The link opens nothing any more, which no waiting mends. */
function isShut(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'status' in fault && fault.status === 404;
}

function ShutPage(): ReactNode {
  const { t } = useLanguage();
  return <EmptyState title={t(presenterDoorTexts.invalidTitle)} text={t(presenterDoorTexts.invalidText)} />;
}

function Page(props: {
  readonly view: PresenterPageView;
  readonly page: LivePage;
  readonly client: PresenterClient;
}): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const styles = useStyles();
  const { view, page, client } = props;
  const { headline, lines } = standingWords(view, language);
  useSaid(headline, lines);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p className={styles.hello}>{t(texts.hello, { name: view.name, group: view.groupName })}</p>
        <h1 ref={useDocumentName(headline)} id="page-title" lang="sv" tabIndex={-1} className={styles.title}>
          {view.item ?? view.groupName}
        </h1>
        {view.pitch ? <p className={styles.pitch}>{t(texts.pitch, { pitch: view.pitch })}</p> : null}
      </header>
      {page.lost ? <p className={styles.lost}>{t(texts.lost)}</p> : null}
      <StandingCard view={view} headline={headline} lines={lines}>
        <PresenterSteps view={view} page={page} client={client} />
      </StandingCard>
      {view.words && !IS_OVER.has(view.standing) ? (
        <section aria-labelledby="expected-title">
          <h2 id="expected-title" className={styles.section}>
            {t(texts.expected)}
          </h2>
          <p lang="sv" className={styles.words}>
            {view.words}
          </p>
        </section>
      ) : null}
      <OwnPapers view={view} page={page} client={client} />
      <Contacts contacts={view.contacts} />
    </main>
  );
}

/** Tells screen readers when it stands otherwise; not of every minute that a prediction moves. */
function useSaid(headline: string, lines: readonly string[]): void {
  const notices = useNotices();
  const before = useRef(headline);
  useEffect(() => {
    if (before.current === headline) return;
    before.current = headline;
    notices.say([headline, ...lines].join(' – '));
  });
}

/** What was expected is of no use to who has presented, or will not. */
const IS_OVER: ReadonlySet<PresenterPageView['standing']> = new Set(['done', 'off', 'cancelled'] as const);

const useStyles = makeStyles({
  page: {
    maxWidth: '36rem',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} 96px`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hello: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  pitch: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  lost: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  section: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
  },
});
