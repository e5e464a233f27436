import type { ReactNode } from 'react';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { JoinLink } from '../../shared/ui/join-link.tsx';

/** The way into the meeting on Teams; nothing where it has none. */
export function JoinButton(): ReactNode {
  const { joinUrl } = useMeeting().view.details;
  return joinUrl ? <JoinLink joinUrl={joinUrl} /> : null;
}
