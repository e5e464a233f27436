import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';

/**
 * An item's name, leading to where it is written. The agreed protocol is a document: then to its decisions, or where there
 * are none to the agenda.
 */
export function ItemLink({ item }: { readonly item: ItemView }): ReactNode {
  const { view } = useMeeting();
  const styles = useStyles();
  const { itemId, number, title, clauses, outcome } = item;
  const decided = clauses.length > 0 || outcome !== undefined;
  const part = view.phase !== 'agreed' ? 'protocol' : decided ? 'decisions' : 'agenda';
  return (
    <AppLink className={styles.link} to={`${meetingPath(view.meetingId, part)}#item-${itemId}`}>
      {number ? `${number}. ${title}` : title}
    </AppLink>
  );
}

const useStyles = makeStyles({ link: { fontWeight: tokens.fontWeightSemibold } });
