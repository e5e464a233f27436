import { Button } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { faceTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../language.tsx';
import { meetingPath } from '../navigation.tsx';
import { useSession } from '../session.tsx';

/** The same window each time, so that the room's computer has one stage and not ten. */
const WINDOW = 'radslag-stage';

/** For those who run the meeting: the stage to everybody in the call where Teams can, else in a window of its own. */
export function ShowOnScreen({ meetingId }: { readonly meetingId: string }): ReactNode {
  const { t } = useLanguage();
  const { may, share } = useSession();
  if (!may('run-meeting')) return null;
  const address = new URL(`/tab/${meetingPath(meetingId, 'stage')}`, location.href).href;
  async function show(event: MouseEvent): Promise<void> {
    event.preventDefault();
    // Not `noopener`: the new window asks this one who is signed in.
    if (!(await share(address))) window.open(address, WINDOW);
  }
  return (
    <Button
      as="a"
      size="small"
      appearance="subtle"
      href={address}
      target={WINDOW}
      onClick={(event) => void show(event)}
    >
      {t(faceTexts.showOnScreen)}
    </Button>
  );
}
