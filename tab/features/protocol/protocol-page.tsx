import type { ReactNode } from 'react';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { Desk } from './desk.tsx';
import { FinalProtocol } from './final-protocol.tsx';
import { ReaderView } from './reader-view.tsx';
import { RunBar } from './run-bar.tsx';
import { SignOff } from './sign-off.tsx';

/** The protocol: the desk of those who write, the growing text for those who read, at last the document. */
export function ProtocolPage(): ReactNode {
  const { view, can } = useMeeting();
  if (view.phase === 'agreed') return <FinalProtocol />;
  // Nothing was held, and the page's banner says why.
  if (view.phase === 'cancelled') return null;
  return (
    <>
      <RunBar />
      {can('WriteText') ? <Desk /> : <ReaderView />}
      <SignOff />
    </>
  );
}
