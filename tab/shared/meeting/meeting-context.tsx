import type { ReactNode } from 'react';
import { createContext, use, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { LiveMessage, MeetingView } from '../../../src/contract/views.ts';
import type { MeetingCommand, MeetingCommandType } from '../../../src/domain/meeting/commands.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { useLanguage } from '../language.tsx';
import { followLive } from '../live/live-updates.ts';
import { useNotices } from '../notices.tsx';
import { newId, useSession } from '../session.tsx';
import { FaultPage } from '../ui/fault-page.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { browserKeeping } from '../writing/keeping.ts';
import type { Writing } from '../writing/writing.ts';
import { createWriting } from '../writing/writing.ts';
import { shareUnchanged } from './share-unchanged.ts';

/** The meeting on show: kept current by the live stream. */
export interface Meeting {
  readonly view: MeetingView;
  /** The meeting as last heard of, for what is asked when a person presses: reading it draws nothing anew. */
  readonly latest: () => MeetingView;
  /** Whether the server offers this to the reader now; the only ground on which a control is shown. */
  readonly can: (type: MeetingCommandType) => boolean;
  /**
   * Carries out a wish. True when it was; otherwise the reader has been told why not, unless `onFault` answers true
   * and so takes that upon itself.
   */
  readonly send: (command: MeetingCommand, onFault?: (fault: unknown) => boolean) => Promise<boolean>;
  /** Shows the meeting as an answer of the server has it. */
  readonly show: (view: MeetingView) => void;
  /** Saves a private note; true when it was saved. */
  readonly saveNote: (kind: 'own' | 'reply', text: string, personId?: string) => Promise<boolean>;
  readonly writing: Writing;
  readonly connection: 'live' | 'lost';
}

/** Loads a meeting, follows it live and gives it to what stands inside. */
export function MeetingProvider(props: {
  readonly meetingId: string;
  readonly children: ReactNode;
}): ReactNode {
  const { meetingId } = props;
  const { api, me } = useSession();
  const notices = useNotices();
  const { t } = useLanguage();
  const [view, setView] = useState<MeetingView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const [connection, setConnection] = useState<Meeting['connection']>('live');

  const [newest] = useState(newestOnly);

  const show = useCallback(
    (next: MeetingView) => {
      newest.hear(next);
      // An answer that was long on its way never takes the page back.
      setView((now) => (now && now.version > next.version ? now : shareUnchanged(now, next)));
    },
    [newest],
  );
  const refresh = useCallback(
    () =>
      api.meeting(meetingId).then((found) => {
        show(found);
        setFault(undefined);
      }, setFault),
    [api, meetingId, show],
  );
  const writing = useMemo(
    () =>
      createWriting({
        api,
        meetingId,
        keeping: browserKeeping(`radslag/${me.group.groupId}/${me.personId}/${meetingId}/`),
        newId,
        onView: show,
        onFault: notices.fault,
        onMended: notices.clear,
        onPosted: () => notices.done(t(runTexts.postedNow)),
      }),
    [api, meetingId, me, notices, show, t],
  );

  const mayWrite = view?.can.includes('WriteText') ?? false;
  const heard = useEffectEvent((message: LiveMessage, drafts: () => void) => {
    if (message.event === 'meeting' && message.version > (view?.version ?? 0)) void refresh();
    if (message.event === 'drafts' && mayWrite) drafts();
  });
  useEffect(() => {
    void refresh();
    const drafts = atMostEvery(700, () => void refresh());
    const stop = followLive({
      open: (lastEventId, signal) => api.events(meetingId, lastEventId, signal),
      onEvent({ event, data, id }) {
        if (event === 'drafts') heard({ event: 'drafts' }, drafts.call);
        else if (event === 'meeting') heard({ event, version: versionOf(data, id) }, drafts.call);
      },
      onState(state) {
        setConnection(state);
        if (state === 'live') void refresh();
      },
      random: Math.random,
    });
    const back = () => {
      writing.flush();
      void refresh();
    };
    addEventListener('online', back);
    return () => {
      stop();
      drafts.stop();
      removeEventListener('online', back);
    };
  }, [api, meetingId, refresh, writing]);
  const ongoing = view?.phase === 'ongoing';
  useEffect(() => {
    if (!ongoing) return undefined;
    // Predicted times move with the clock although nothing happens, and are withdrawn by it alone (D13).
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, 60_000);
    return () => clearInterval(timer);
  }, [ongoing, refresh]);
  useEffect(() => {
    // What an earlier visit left unsent goes out now.
    writing.flush();
    return () => writing.close();
  }, [writing]);
  useEffect(() => {
    for (const draft of view?.drafts ?? []) if (draft.mine) writing.seed(draft.field, draft.sequence);
  }, [view?.drafts, writing]);

  const attempt = useCallback(
    async (action: () => Promise<void>, onFault?: (fault: unknown) => boolean) => {
      try {
        await action();
        notices.clear();
        return true;
      } catch (problem) {
        if (!onFault?.(problem)) notices.fault(problem);
        return false;
      }
    },
    [notices],
  );
  const meeting = useMemo<Meeting | undefined>(
    () =>
      view && {
        view,
        latest: () => newest.heard() ?? view,
        can: (type) => view.can.includes(type),
        show,
        send: (command, onFault) => attempt(async () => show(await api.command(meetingId, command)), onFault),
        saveNote: (kind, text, personId) =>
          attempt(async () => {
            await api.saveNote(meetingId, kind, text, personId);
            await refresh();
          }),
        writing,
        connection,
      },
    [view, newest, api, meetingId, attempt, show, refresh, writing, connection],
  );
  if (meeting) return <MeetingContext value={meeting}>{props.children}</MeetingContext>;
  if (fault) return <FaultPage fault={fault} onRetry={() => void refresh()} />;
  return <PageSkeleton />;
}

/** The meeting of the page. */
export function useMeeting(): Meeting {
  const meeting = use(MeetingContext);
  if (!meeting) throw new Error('no MeetingProvider above');
  return meeting;
}

/** For `MeetingForPlace`; everybody else reads it with `useMeeting`. */
export const MeetingContext = createContext<Meeting | undefined>(undefined);

/** Remembers the newest view that it hears. */
function newestOnly() {
  let newest: MeetingView | undefined;
  return {
    hear(view: MeetingView): void {
      if ((newest?.version ?? 0) <= view.version) newest = view;
    },
    heard: () => newest,
  };
}

function versionOf(data: string, id: string | undefined): number {
  try {
    const { version } = JSON.parse(data) as { version?: number };
    if (typeof version === 'number') return version;
  } catch {
    // An event without a readable body still carries the version as its id.
  }
  return Number(id ?? 0);
}

function atMostEvery(
  ms: number,
  action: () => void,
): { readonly call: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      timer ??= setTimeout(() => {
        timer = undefined;
        action();
      }, ms);
    },
    stop: () => clearTimeout(timer),
  };
}
