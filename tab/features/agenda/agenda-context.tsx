import type { ReactNode } from 'react';
import { createContext, use, useMemo } from 'react';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { ItemChange } from '../../../src/domain/meeting/views/agenda-changes.ts';
import type { AgendaNews } from '../../shared/agenda/use-agenda-news.ts';
import { useAgendaNews } from '../../shared/agenda/use-agenda-news.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** The agenda on show: what is new in it, and how to change it without being told of it oneself. */
interface Agenda extends Pick<AgendaNews, 'news' | 'sinceNotice' | 'read'> {
  readonly changeOf: (itemId: string) => ItemChange | undefined;
  readonly send: (command: MeetingCommand) => Promise<boolean>;
}

/** Gives the agenda's parts what is new in it. */
export function AgendaProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { send } = useMeeting();
  const { news, sinceNotice, read, mine } = useAgendaNews({ onShow: true });
  const agenda = useMemo<Agenda>(() => {
    const changes = new Map(news?.changes.items.map((change) => [change.itemId, change]));
    return {
      news,
      sinceNotice,
      read,
      changeOf: (itemId) => changes.get(itemId),
      send: (command) => mine(() => send(command)),
    };
  }, [news, sinceNotice, read, mine, send]);
  return <AgendaContext value={agenda}>{children}</AgendaContext>;
}

/** The agenda of the page. */
export function useAgenda(): Agenda {
  const agenda = use(AgendaContext);
  if (!agenda) throw new Error('no AgendaProvider above');
  return agenda;
}

const AgendaContext = createContext<Agenda | undefined>(undefined);
