import type { ReactNode } from 'react';
import { createContext, use, useCallback, useMemo } from 'react';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { ItemChange } from '../../../src/domain/meeting/views/agenda-changes.ts';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import type { AgendaNews } from '../../shared/agenda/use-agenda-news.ts';
import { useAgendaNews } from '../../shared/agenda/use-agenda-news.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import type { OwnUndo } from '../../shared/running/use-own-undo.ts';
import { useOwnUndo } from '../../shared/running/use-own-undo.ts';

/** The agenda on show: what is new in it, and how to change it without being told of it oneself. */
interface Agenda extends Pick<AgendaNews, 'news' | 'sinceNotice' | 'read'>, OwnUndo {
  readonly changeOf: (itemId: string) => ItemChange | undefined;
  readonly send: (command: MeetingCommand) => Promise<boolean>;
  /** Carries out a change, says what it was and offers to undo it. */
  readonly act: (command: MeetingCommand, said: string) => Promise<boolean>;
}

/** Gives the agenda's parts what is new in it. */
export function AgendaProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useLanguage();
  const meeting = useMeeting();
  const notices = useNotices();
  const { news, sinceNotice, read, mine } = useAgendaNews({ onShow: true });
  const send = useCallback((command: MeetingCommand) => mine(() => meeting.send(command)), [mine, meeting]);
  const { last, undo } = useOwnUndo(OF_AGENDA, send);
  const agenda = useMemo<Agenda>(() => {
    const changes = new Map(news?.changes.items.map((change) => [change.itemId, change]));
    return {
      news,
      sinceNotice,
      read,
      last,
      undo,
      changeOf: (itemId) => changes.get(itemId),
      send,
      async act(command, said) {
        const done = await send(command);
        if (done) notices.done(said, { text: t(liveTexts.undo), run: undo });
        return done;
      },
    };
  }, [news, sinceNotice, read, last, undo, send, notices, t]);
  return <AgendaContext value={agenda}>{children}</AgendaContext>;
}

/** The agenda of the page. */
export function useAgenda(): Agenda {
  const agenda = use(AgendaContext);
  if (!agenda) throw new Error('no AgendaProvider above');
  return agenda;
}

const AgendaContext = createContext<Agenda | undefined>(undefined);

const OF_AGENDA: ReadonlySet<string> = new Set([
  'MeetingDetailsChanged',
  'ItemAdded',
  'ItemsAdded',
  'ItemChanged',
  'ItemMoved',
  'ItemRemoved',
  'GuestInvited',
  'GuestWithdrawn',
]);
