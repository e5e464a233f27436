import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { DeferPart } from '../../shared/carrying/defer-part.tsx';
import { FollowUpDesk } from './follow-up-desk.tsx';

/** Where an item goes from here: put off, or taken up again by what was decided. */
export function CarryingDesk({ item }: { readonly item: ItemView }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.carrying}>
      <DeferPart item={item} />
      <FollowUpDesk item={item} />
    </div>
  );
}

const useStyles = makeStyles({
  carrying: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});
