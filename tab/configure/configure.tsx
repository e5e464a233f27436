import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { configureTexts } from '../../src/texts/tab-configure.ts';
import type { Host } from '../app/host.ts';
import { THEMES } from '../app/themes.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { offerToSave } from './offer-to-save.ts';

/**
 * What Teams shows while the tab is being added. Nobody is asked who they are: whoever owns the team may add the tab, on
 * the roster or not.
 */
export function Configure({ host, locale }: { readonly host: Host; readonly locale: Locale }): ReactNode {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => {
    host.onTheme(setTheme);
    offerToSave(speak(locale, configureTexts.tabName));
    host.ready();
  }, [host, locale]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <main className={styles.page}>
        <EmptyState title={speak(locale, configureTexts.title)} text={speak(locale, configureTexts.text)} />
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flow-root',
    minHeight: '100vh',
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
