import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { MeView } from '../../src/contract/views.ts';
import { localeFor } from '../../src/texts/catalogue.ts';
import { stateTexts } from '../../src/texts/tab.ts';
import type { Api } from '../shared/api/client.ts';
import { createApi } from '../shared/api/client.ts';
import { ApiFault } from '../shared/api/fault.ts';
import { LanguageProvider, useLanguage } from '../shared/language.tsx';
import { NavigationProvider } from '../shared/navigation.tsx';
import { NoticeProvider } from '../shared/notices.tsx';
import { newId, SessionProvider } from '../shared/session.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FaultPage } from '../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Host, HostTheme } from './host.ts';
import { meetHost } from './host.ts';
import { Pages } from './pages.tsx';
import { THEMES } from './themes.ts';

/** The tab: meets Teams, learns who is there, shows the page of the address. */
export function App(): ReactNode {
  const [host, setHost] = useState<Host | undefined>(undefined);
  const [outside, setOutside] = useState(false);
  const [theme, setTheme] = useState<HostTheme>(systemTheme);
  useEffect(() => {
    void meetHost().then((met) => {
      if (!met) {
        setOutside(true);
        return;
      }
      const start = met.deepLink?.replace(/^\/+/, '') ?? met.face;
      if (start && location.pathname === '/tab/') openAt(`/tab/${start}`);
      met.onTheme(setTheme);
      setTheme(met.theme);
      setHost(met);
    });
  }, []);
  const locale = localeFor(host?.locale ?? navigator.language);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.page}>
      <LanguageProvider locale={locale}>
        <NoticeProvider>
          <ErrorBoundary>
            <NavigationProvider>
              {host ? <SignedIn host={host} /> : <Waiting outside={outside} />}
            </NavigationProvider>
          </ErrorBoundary>
        </NoticeProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Waiting({ outside }: { readonly outside: boolean }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <main className={styles.plain}>
      {outside ? (
        <EmptyState title={t(stateTexts.outsideTitle)} text={t(stateTexts.outsideText)} />
      ) : (
        <PageSkeleton />
      )}
    </main>
  );
}

function SignedIn({ host }: { readonly host: Host }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [api] = useState<Api>(() => createApi({ tokens: host.tokens, language: host.locale, newId }));
  const [me, setMe] = useState<MeView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const ask = useCallback(() => {
    api
      .me()
      .then(setMe, setFault)
      .finally(() => host.ready());
  }, [api, host]);
  useEffect(ask, [ask]);
  if (me)
    return (
      <SessionProvider api={api} me={me} share={host.share}>
        <Pages />
      </SessionProvider>
    );
  const retry = () => {
    setFault(undefined);
    ask();
  };
  return (
    <main className={styles.plain}>
      {fault === undefined ? (
        <PageSkeleton />
      ) : fault instanceof ApiFault && fault.problem && !fault.passing ? (
        <EmptyState title={t(stateTexts.refusedTitle)} text={fault.problem.detail} />
      ) : fault instanceof ApiFault ? (
        <FaultPage fault={fault} onRetry={retry} />
      ) : (
        <EmptyState title={t(stateTexts.signInTitle)} text={t(stateTexts.signInText)} />
      )}
    </main>
  );
}

/** The address is another than the one the page was opened with. */
function openAt(path: string): void {
  history.replaceState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Before Teams has told its theme, and outside Teams: the system's. */
function systemTheme(): HostTheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}

const useStyles = makeStyles({
  page: { display: 'flow-root', minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  plain: { maxWidth: '60rem', marginInline: 'auto', padding: tokens.spacingHorizontalXXL },
});
