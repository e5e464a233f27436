import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Phase } from '../../../src/domain/meeting/state.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';

/** Where a meeting is in its life, in a word. */
export function PhaseBadge(props: {
  readonly phase: Phase;
  /** What was agreed is being corrected. */
  readonly correcting?: boolean;
}): ReactNode {
  const { phase, correcting = false } = props;
  const { t } = useLanguage();
  if (phase === 'none') return null;
  return (
    <Badge appearance={phase === 'ongoing' ? 'filled' : 'tint'} size="large" color={COLOURS[phase]}>
      {t(correcting ? frameTexts.phaseCorrecting : TEXTS[phase])}
    </Badge>
  );
}

const COLOURS = {
  draft: 'informative',
  notified: 'brand',
  ongoing: 'brand',
  closed: 'warning',
  agreed: 'success',
  cancelled: 'danger',
} as const;
const TEXTS = {
  draft: frameTexts.phaseDraft,
  notified: frameTexts.phaseNotified,
  ongoing: frameTexts.phaseOngoing,
  closed: frameTexts.phaseClosed,
  agreed: frameTexts.phaseAgreed,
  cancelled: frameTexts.phaseCancelled,
};
