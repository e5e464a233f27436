import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';

/** One card per item, when the secretary chooses (D2, D11). */
export function Posting({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can, writing } = useMeeting();
  const styles = useStyles();
  if (item.clauses.length === 0 && !item.outcome) return null;
  const news = !item.decisionsPosted || item.unpostedChanges;
  return (
    <div data-screen className={styles.posting}>
      {can('PostDecisions') && news ? (
        <Button
          size="small"
          aria-label={t(protocolTexts.postOf, { title: item.title })}
          aria-keyshortcuts="Control+Shift+Enter"
          onClick={() => writing.postDecisions(item.itemId)}
        >
          {t(protocolTexts.post)}
        </Button>
      ) : null}
      {item.decisionsPosted ? (
        <Badge appearance="tint" color={item.unpostedChanges ? 'warning' : 'success'}>
          {t(item.unpostedChanges ? protocolTexts.changed : protocolTexts.posted)}
        </Badge>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  posting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
