import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';

/** The way into the meeting on Teams, in a window of its own. */
export function JoinLink(props: { readonly joinUrl: string; readonly size?: 'medium' | 'large' }): ReactNode {
  const { t } = useLanguage();
  const { joinUrl, size = 'medium' } = props;
  return (
    <div>
      <Button as="a" appearance="primary" size={size} href={joinUrl} target="_blank" rel="noreferrer">
        {t(frameTexts.joinMeeting)}
      </Button>
    </div>
  );
}
