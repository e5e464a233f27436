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
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { frameTexts, stateTexts } from '../../src/texts/tab.ts';
import { ApiFault } from './api/fault.ts';
import { useLanguage } from './language.tsx';
import { VisuallyHidden } from './ui/visually-hidden.tsx';

/** What a notice offers, such as to undo what it tells of. */
export interface NoticeAction {
  readonly text: string;
  readonly run: () => void;
}

/** How the page tells what came of an action. */
export interface Notices {
  /** Says what happened, with what may be done about it; goes away by itself, but not from under a hand. */
  readonly done: (text: string, action?: NoticeAction) => void;
  /** Says what somebody should know though nothing was done; goes away by itself too. */
  readonly tell: (text: string) => void;
  /** Says why something did not happen and what to do; stays until dismissed or the next action succeeds. */
  readonly fault: (fault: unknown) => void;
  readonly clear: () => void;
  /** Tells screen readers alone, of what the page itself shows elsewhere; never moves the focus. */
  readonly say: (text: string) => void;
}

/** Shows notices in one polite live region at the foot of the page, where they move nothing. */
export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const { region, held, letGo } = useHeld();
  const [said, setSaid] = useState<{ readonly text: string } | undefined>(undefined);
  const notices = useMemo<Notices>(
    () => ({
      done: (text, action) => setNotice({ intent: 'success', text, ...(action ? { action } : {}) }),
      tell: (text) => setNotice({ intent: 'info', text }),
      fault: (fault) => setNotice({ intent: 'error', text: faultText(fault, t) }),
      clear: () => setNotice((now) => (now?.intent === 'error' ? undefined : now)),
      // A new object each time: what is said again is heard again.
      say: (text) => setSaid({ text }),
    }),
    [t],
  );
  useEffect(() => {
    if (!notice || notice.intent === 'error' || held) return undefined;
    const timer = setTimeout(
      () => setNotice(undefined),
      notice.action || notice.intent === 'info' ? 10_000 : 4_000,
    );
    return () => clearTimeout(timer);
  }, [notice, held]);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), 4_000);
    return () => clearTimeout(timer);
  }, [said]);
  const dismiss = useCallback(() => {
    setNotice(undefined);
    letGo();
  }, [letGo]);
  return (
    <NoticeContext value={notices}>
      {children}
      {/* Not atomic: what is already there has been heard. */}
      <output className={styles.region} ref={region} aria-atomic={false}>
        {said ? <VisuallyHidden>{said.text}</VisuallyHidden> : null}
        {notice ? (
          <MessageBar
            intent={notice.intent}
            layout={notice.action ? 'singleline' : 'multiline'}
            className={styles.bar}
          >
            <MessageBarBody className={styles.text}>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<Dismiss20Regular />}
                  aria-label={t(frameTexts.close)}
                  onClick={dismiss}
                />
              }
            >
              {notice.action ? <Act action={notice.action} onDone={dismiss} /> : null}
            </MessageBarActions>
          </MessageBar>
        ) : null}
      </output>
    </NoticeContext>
  );
}

function Act(props: { readonly action: NoticeAction; readonly onDone: () => void }): ReactNode {
  const { text, run } = props.action;
  return (
    <Button
      size="small"
      onClick={() => {
        props.onDone();
        run();
      }}
    >
      {text}
    </Button>
  );
}

/** The page's notices. */
export function useNotices(): Notices {
  const notices = use(NoticeContext);
  if (!notices) throw new Error('no NoticeProvider above');
  return notices;
}

/** Whether a hand or the focus is on the region: what it may be reaching for must not go away. */
function useHeld() {
  const region = useRef<HTMLOutputElement>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const there = region.current;
    const hold = () => setHeld(true);
    const letGo = () => setHeld(false);
    for (const type of HOLDS) there?.addEventListener(type, hold);
    for (const type of LETS_GO) there?.addEventListener(type, letGo);
    return () => {
      for (const type of HOLDS) there?.removeEventListener(type, hold);
      for (const type of LETS_GO) there?.removeEventListener(type, letGo);
    };
  }, []);
  return { region, held, letGo: useCallback(() => setHeld(false), []) };
}

const HOLDS = ['pointerenter', 'focusin'] as const;
const LETS_GO = ['pointerleave', 'focusout'] as const;

/** What a person is told of a fault. */
export function faultText(fault: unknown, t: ReturnType<typeof useLanguage>['t']): string {
  if (fault instanceof ApiFault) {
    if (fault.problem) return fault.problem.detail;
    if (fault.kind === 'offline') return t(stateTexts.requestLost);
  }
  return t(stateTexts.requestBroken);
}

interface Notice {
  readonly intent: 'success' | 'info' | 'error';
  readonly text: string;
  readonly action?: NoticeAction;
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
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  bar: { boxShadow: tokens.shadow16, minHeight: '48px' },
});
