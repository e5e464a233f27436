import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';

/** Behind or ahead by fewer minutes than this is on time. */
export const WORTH_SAYING = 5;

/** How late the meeting is, and that no times are predicted when somebody has probably forgotten "next" (D13). */
export function Pace(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const { clock } = view;
  if (!clock || view.phase !== 'ongoing') return null;
  const drift = clock.drift ?? 0;
  if (clock.withdrawn) return can('NextItem') ? <span>{t(liveTexts.withdrawn)}</span> : null;
  if (Math.abs(drift) < WORTH_SAYING) return null;
  const words = drift > 0 ? liveTexts.behind : liveTexts.ahead;
  return <span>{t(words, { minutes: Math.abs(drift) })}</span>;
}

/** Who keeps the protocol, and for others of the secretariat the way to take over (D9). */
export function Keeper(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const { secretary } = view;
  const kept = useRef(false);
  const passedOn = useEffectEvent((name: string) => notices.done(t(liveTexts.tookOver, { name })));
  useEffect(() => {
    // Said when it passes from the reader to somebody else, not when the page is opened.
    if (kept.current && secretary && !secretary.isMe) passedOn(secretary.name);
    kept.current = secretary?.isMe ?? false;
  }, [secretary]);
  if (!secretary && !can('TakeOver')) return null;
  return (
    <span>
      {secretary
        ? secretary.isMe
          ? t(liveTexts.youKeep)
          : t(liveTexts.keeps, { name: secretary.name })
        : t(liveTexts.nobodyKeeps)}
      {can('TakeOver') && !secretary?.isMe ? (
        <>
          {' '}
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(liveTexts.takeOverLabel)}
            onClick={() => void send({ type: 'TakeOver', data: {} })}
          >
            {t(liveTexts.takeOver)}
          </Button>
        </>
      ) : null}
    </span>
  );
}
