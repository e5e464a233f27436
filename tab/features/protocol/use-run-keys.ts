import { useState } from 'react';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { itemsAhead } from '../../shared/running/what-is-next.ts';
import { isChord } from '../../shared/ui/chord.ts';
import { usePageKeys } from '../../shared/ui/use-key-down.ts';
import { focusText } from './desk-keys.ts';

/** The keys that run the meeting from anywhere on the page, but for an open dialog. */
export function useRunKeys(on: {
  readonly onClose: () => void;
  readonly onComing: () => void;
  readonly onConfirm: () => void;
}): void {
  const { can, latest, send } = useMeeting();
  const [steps] = useState(inTurn);
  function onward(): void {
    const now = latest();
    const here = steps.goingTo() ?? now.currentItemId;
    const [next] = itemsAhead(here === undefined ? now : { ...now, currentItemId: here });
    if (can('StartMeeting')) {
      void send({ type: 'StartMeeting', data: {} });
      focusText('opening');
    } else if (can('EndBreak')) void send({ type: 'EndBreak', data: {} });
    else if (can('StartItem') && next) {
      const { itemId } = next;
      steps.take(itemId, () => send({ type: 'StartItem', data: { itemId } }));
      // Writing goes on at once; the network has its own time.
      focusText(itemId);
    } else if (can('CloseMeeting')) on.onClose();
  }
  /** True when the key meant something here. */
  function act(event: KeyboardEvent): boolean {
    if (event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.shiftKey) onward();
    else if (isChord(event, 'p')) {
      if (can('EndBreak')) void send({ type: 'EndBreak', data: {} });
      else if (can('StartBreak')) void send({ type: 'StartBreak', data: {} });
    } else if (isChord(event, 'k') && can('RegisterArrival')) on.onComing();
    else if (isChord(event, 'a')) on.onConfirm();
    else return false;
    return true;
  }
  usePageKeys((event) => {
    if (!event.repeat && act(event)) event.preventDefault();
  });
}

/** One step after the other, in the order they were pressed; a second press goes on from where the first one leads. */
function inTurn() {
  let going: string | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    goingTo: () => going,
    take(itemId: string, step: () => Promise<boolean>): void {
      going = itemId;
      last = last.then(step).then(() => {
        if (going === itemId) going = undefined;
      });
    },
  };
}
