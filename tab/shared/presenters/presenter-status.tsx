import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PresenterStatus } from '../../../src/domain/meeting/presenting/leading.ts';
import { presenterStatusTexts } from '../../../src/texts/tab-invites.ts';
import { useLanguage } from '../language.tsx';

/** How far somebody who was called from outside has come. */
export function PresenterStatusBadge({ status }: { readonly status: PresenterStatus }): ReactNode {
  const { t } = useLanguage();
  return (
    <Badge appearance="outline" color={COLOURS[status]}>
      {t(presenterStatusTexts[status])}
    </Badge>
  );
}

const COLOURS = {
  invited: 'informative',
  opened: 'informative',
  ready: 'success',
  in: 'brand',
  thanked: 'informative',
  withdrawn: 'warning',
} as const satisfies Record<PresenterStatus, string>;
