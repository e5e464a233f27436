import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { frameTexts, stateTexts } from '../../src/texts/tab.ts';
import { ApiFault } from './api/fault.ts';
import { useLanguage } from './language.tsx';

/** How the page tells what came of an action. */
export interface Notices {
  /** Says what happened; goes away by itself. */
  readonly done: (text: string) => void;
  /** Says why something did not happen and what to do; stays until dismissed or the next action succeeds. */
  readonly fault: (fault: unknown) => void;
  readonly clear: () => void;
}

/** Shows notices in one polite live region at the foot of the page, where they move nothing. */
export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const notices = useMemo<Notices>(
    () => ({
      done: (text) => setNotice({ intent: 'success', text }),
      fault: (fault) => setNotice({ intent: 'error', text: faultText(fault, t) }),
      clear: () => setNotice((now) => (now?.intent === 'error' ? undefined : now)),
    }),
    [t],
  );
  useEffect(() => {
    if (notice?.intent !== 'success') return undefined;
    const timer = setTimeout(() => setNotice(undefined), 4_000);
    return () => clearTimeout(timer);
  }, [notice]);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return (
    <NoticeContext value={notices}>
      {children}
      <output className={styles.region}>
        {notice ? (
          <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<Dismiss20Regular />}
                  aria-label={t(frameTexts.close)}
                  onClick={dismiss}
                />
              }
            />
          </MessageBar>
        ) : null}
      </output>
    </NoticeContext>
  );
}

/** The page's notices. */
export function useNotices(): Notices {
  const notices = use(NoticeContext);
  if (!notices) throw new Error('no NoticeProvider above');
  return notices;
}

/** What a person is told of a fault. */
export function faultText(fault: unknown, t: ReturnType<typeof useLanguage>['t']): string {
  if (fault instanceof ApiFault) {
    if (fault.problem) return fault.problem.detail;
    if (fault.kind === 'offline') return t(stateTexts.requestLost);
  }
  return t(stateTexts.requestBroken);
}

interface Notice {
  readonly intent: 'success' | 'error';
  readonly text: string;
}

const NoticeContext = createContext<Notices | undefined>(undefined);

const useStyles = makeStyles({
  region: {
    position: 'fixed',
    zIndex: 10,
    bottom: tokens.spacingVerticalL,
    left: '50%',
    transform: 'translateX(-50%)',
    width: 'min(640px, calc(100vw - 32px))',
  },
  bar: { boxShadow: tokens.shadow16, minHeight: '48px' },
});
