import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { createContext, use, useEffect, useMemo, useState } from 'react';

/** Where in the tab one is: a path under /tab/ and what it points at inside the page. */
export interface Place {
  readonly path: string;
  readonly hash: string;
}

export interface Navigation {
  readonly place: Place;
  /** Goes to a path under /tab/, such as `meetings/abc/agenda`; may carry `#item-…` or `#clause-…`. */
  readonly go: (to: string) => void;
  /** The same in place of the address one is at: the way back does not lead there again. */
  readonly replace: (to: string) => void;
}

const BASE = '/tab/';

/** Follows the address of the page. */
export function NavigationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const moved = () => setPlace(currentPlace());
    addEventListener('popstate', moved);
    addEventListener('hashchange', moved);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener('hashchange', moved);
    };
  }, []);
  const navigation = useMemo<Navigation>(
    () => ({
      place,
      go(to) {
        history.pushState(null, '', BASE + to);
        setPlace(currentPlace());
        scrollTo(0, 0);
      },
      replace(to) {
        history.replaceState(null, '', BASE + to);
        setPlace(currentPlace());
      },
    }),
    [place],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** The address and how to leave it. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('no NavigationProvider above');
  return navigation;
}

/** A link inside the tab: an ordinary address, followed without loading the page anew. */
export function AppLink(props: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
}): ReactNode {
  const { go } = useNavigation();
  const styles = useStyles();
  return (
    <Link
      href={BASE + props.to}
      className={props.className ?? styles.link}
      aria-current={props.current ? 'page' : undefined}
      onClick={(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </Link>
  );
}

/** The path to one part of a meeting. */
export function meetingPath(meetingId: string, part?: string): string {
  return `meetings/${encodeURIComponent(meetingId)}${part ? `/${part}` : ''}`;
}

/** The path to where a meeting's protocol is read, whether it was held here or is an old one that was taken in. */
export function protocolPath({
  meetingId,
  imported,
}: {
  readonly meetingId: string;
  readonly imported?: boolean;
}): string {
  return imported ? `imports/${encodeURIComponent(meetingId)}` : meetingPath(meetingId, 'protocol');
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

function currentPlace(): Place {
  const { pathname, hash } = location;
  return { path: pathname.startsWith(BASE) ? pathname.slice(BASE.length) : '', hash };
}

const useStyles = makeStyles({
  // Around a line of text, where it moves nothing: a link that stands by itself is what a thumb can hit (WCAG 2.5.8).
  link: { paddingBlock: tokens.spacingVerticalXS },
});
