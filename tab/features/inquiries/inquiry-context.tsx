import type { ReactNode } from 'react';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { InquiryView } from '../../../src/contract/inquiry-views.ts';
import type { InquiryCommand, InquiryCommandType } from '../../../src/domain/inquiry/commands.ts';
import { followLive } from '../../shared/live/live-updates.ts';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';

/** The inquiry on show: kept current by its live stream. */
export interface Inquiry {
  readonly view: InquiryView;
  /** Whether the server offers this to the reader now; the only ground on which a control is shown. */
  readonly can: (type: InquiryCommandType) => boolean;
  /** Carries out a wish. True when it was; otherwise the reader has been told why not. */
  readonly send: (command: InquiryCommand) => Promise<boolean>;
}

/** Loads an inquiry, follows it live and gives it to what stands inside. */
export function InquiryProvider(props: {
  readonly inquiryId: string;
  readonly children: ReactNode;
}): ReactNode {
  const { api } = useSession();
  const notices = useNotices();
  const [view, setView] = useState<InquiryView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const path = `inquiries/${encodeURIComponent(props.inquiryId)}`;
  const show = useCallback((next: InquiryView) => {
    // An answer that was long on its way never takes the page back.
    setView((now) => (now && now.version > next.version ? now : next));
  }, []);
  const refresh = useCallback(
    () =>
      api.read<InquiryView>(path).then((found) => {
        show(found);
        setFault(undefined);
      }, setFault),
    [api, path, show],
  );
  useEffect(() => {
    void refresh();
    return followLive({
      open: (lastEventId, signal) => api.stream(`${path}/events`, lastEventId, signal),
      onEvent: () => void refresh(),
      onState: (state) => {
        if (state === 'live') void refresh();
      },
      random: Math.random,
    });
  }, [api, path, refresh]);
  const send = useCallback(
    async (command: InquiryCommand) => {
      try {
        show(await api.write<InquiryView>('POST', 'inquiries/commands', command));
        notices.clear();
        return true;
      } catch (problem) {
        notices.fault(problem);
        return false;
      }
    },
    [api, notices, show],
  );
  const inquiry = useMemo<Inquiry | undefined>(
    () => view && { view, can: (type) => view.can.includes(type), send },
    [view, send],
  );
  if (inquiry) return <InquiryContext value={inquiry}>{props.children}</InquiryContext>;
  if (fault) return <FaultPage fault={fault} onRetry={() => void refresh()} />;
  return <PageSkeleton />;
}

/** The inquiry of the page. */
export function useInquiry(): Inquiry {
  const inquiry = use(InquiryContext);
  if (!inquiry) throw new Error('no InquiryProvider above');
  return inquiry;
}

const InquiryContext = createContext<Inquiry | undefined>(undefined);
