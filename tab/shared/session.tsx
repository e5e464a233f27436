import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import type { MeView } from '../../src/contract/views.ts';
import type { Ability } from '../../src/domain/group/abilities.ts';
import type { Api } from './api/client.ts';

/** Who is here and how they reach the server. */
export interface Session {
  readonly api: Api;
  readonly me: MeView;
  readonly may: (ability: Ability) => boolean;
  /** Shows an address on the stage of the Teams call one is in; false where that cannot be done. */
  readonly share: (url: string) => Promise<boolean>;
  /** Where in Teams the tab stands; absent outside of it. */
  readonly teams?: TeamsPlace;
  /** Outside Teams alone. */
  readonly account?: Account;
}

/** What a link to the tab as it stands in Teams needs to say, as far as Teams tells. */
export interface TeamsPlace {
  readonly appId?: string;
  readonly channelId?: string;
}

/** What somebody outside Teams can do about their sign-in; in Teams that is the business of Teams. */
export interface Account {
  /** It has expired: what is asked of the server waits until somebody signs in again. */
  readonly ended: boolean;
  readonly signIn: () => void;
  /** Signs in with another account. */
  readonly change: () => void;
  readonly signOut: () => void;
}

/** Gives everything inside it the session. */
export function SessionProvider(props: {
  readonly api: Api;
  readonly me: MeView;
  readonly share: Session['share'];
  readonly teams?: TeamsPlace;
  readonly account?: Account;
  readonly children: ReactNode;
}): ReactNode {
  const { api, me, share, teams, account } = props;
  const session = {
    api,
    me,
    share,
    ...(teams ? { teams } : {}),
    ...(account ? { account } : {}),
    may: (ability: Ability) => me.abilities.includes(ability),
  };
  return <SessionContext value={session}>{props.children}</SessionContext>;
}

/** The session of the person who looks at the page. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('no SessionProvider above');
  return session;
}

/** A new id for something minted here: items, clauses, meetings, requests. */
export function newId(): string {
  return crypto.randomUUID();
}

const SessionContext = createContext<Session | undefined>(undefined);
