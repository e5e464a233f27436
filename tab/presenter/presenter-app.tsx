import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../src/texts/catalogue.ts';
import { ErrorBoundary } from '../app/error-boundary.tsx';
import type { HostTheme } from '../app/host.ts';
import { followSystemTheme, systemTheme } from '../app/system-theme.ts';
import { THEMES } from '../app/themes.ts';
import { createPresenterClient } from '../features/presenter/presenter-client.ts';
import { PresenterPage } from '../features/presenter/presenter-page.tsx';
import { LanguageProvider } from '../shared/language.tsx';
import { NoticeProvider } from '../shared/notices.tsx';

/**
 * The page of somebody who presents from outside: no Teams, no account, the system's theme and the browser's language.
 * Built apart, so that a phone on a train loads nothing of the tab.
 */
export function PresenterApp(props: { readonly locale: Locale; readonly path: string }): ReactNode {
  const { locale, path } = props;
  const styles = useStyles();
  const [theme, setTheme] = useState<HostTheme>(systemTheme);
  const client = useMemo(() => createPresenterClient(path, locale), [path, locale]);
  useEffect(() => followSystemTheme(setTheme), []);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.page}>
        <LanguageProvider locale={locale}>
          <NoticeProvider>
            <ErrorBoundary>
              <PresenterPage client={client} />
            </ErrorBoundary>
          </NoticeProvider>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { display: 'flow-root', minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});
