import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { AskLink } from '../../shared/carrying/ask-link.tsx';
import { DeferPart } from '../../shared/carrying/defer-part.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { FollowUpDesk } from './follow-up-desk.tsx';

/** Where an item goes from here: put off, or taken up again by what was decided. */
export function CarryingDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { send } = useMeeting();
  return (
    <>
      <DeferPart item={item} send={send} />
      <FollowUpDesk item={item} />
      <AskLink itemId={item.itemId} />
    </>
  );
}
