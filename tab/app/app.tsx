import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { localeFor } from '../../src/texts/catalogue.ts';
import { LanguageProvider } from '../shared/language.tsx';
import { NavigationProvider } from '../shared/navigation.tsx';
import { NoticeProvider } from '../shared/notices.tsx';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Host, HostTheme } from './host.ts';
import { meetHost } from './host.ts';
import { SignedIn } from './signed-in.tsx';
import { followSystemTheme, systemTheme } from './system-theme.ts';
import { THEMES } from './themes.ts';

/** Nobody in Teams loads what signs in outside of it. */
const Outside = lazy(async () => ({ default: (await import('./outside/outside.tsx')).Outside }));

/** The tab: meets Teams, learns who is there, shows the page of the address. */
export function App(): ReactNode {
  const [host, setHost] = useState<Host | undefined>(undefined);
  const [outside, setOutside] = useState(false);
  const [theme, setTheme] = useState<HostTheme>(systemTheme);
  useEffect(() => {
    void meetHost().then((met) => {
      if (!met) {
        followSystemTheme(setTheme);
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
    <FluentProvider theme={THEMES[theme]}>
      {/* Within the provider: its own class is also that of what lies over the page, which would then cover it. */}
      <div className={styles.page}>
        <LanguageProvider locale={locale}>
          <NoticeProvider>
            <ErrorBoundary>
              <NavigationProvider>
                {host ? (
                  <SignedIn host={host} />
                ) : (
                  <Suspense fallback={<Waiting />}>{outside ? <Outside /> : <Waiting />}</Suspense>
                )}
              </NavigationProvider>
            </ErrorBoundary>
          </NoticeProvider>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}

function Waiting(): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.plain}>
      <PageSkeleton />
    </main>
  );
}

/** The address is another than the one the page was opened with. */
function openAt(path: string): void {
  history.replaceState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

const useStyles = makeStyles({
  page: { display: 'flow-root', minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  plain: { maxWidth: '60rem', marginInline: 'auto', padding: tokens.spacingHorizontalXXL },
});
