import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** The way into the meeting on Teams; nothing where it has none. */
export function JoinButton(): ReactNode {
  const { t } = useLanguage();
  const { joinUrl } = useMeeting().view.details;
  if (!joinUrl) return null;
  return (
    <div>
      <Button as="a" appearance="primary" href={joinUrl} target="_blank" rel="noreferrer">
        {t(frameTexts.joinMeeting)}
      </Button>
    </div>
  );
}
