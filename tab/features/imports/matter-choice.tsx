import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportItemView } from '../../../src/contract/import-views.ts';
import type { RecentMatterView } from '../../../src/contract/matter-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useImport } from './import-context.tsx';
import { mendedOf } from './mended-item.ts';

/** The matter that an item goes on with, or those that it may (N5). Others are found in the item's form. */
export function MatterChoice(props: {
  readonly item: ImportItemView;
  readonly proposals: readonly RecentMatterView[];
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { view, send } = useImport();
  const { item, proposals } = props;
  const { itemId, matterId, matterTitle } = item;
  const join = (to: string | undefined) => {
    const { matterId: _, ...rest } = mendedOf(item);
    const joined = { ...rest, ...(to === undefined ? {} : { matterId: to }) };
    return send({ type: 'MendItem', data: { importId: view.importId, itemId, item: joined } });
  };
  if (matterId !== undefined && matterTitle !== undefined)
    return (
      <p className={styles.row}>
        <AppLink to={`matters/${encodeURIComponent(matterId)}`}>
          {t(texts.matter, { title: matterTitle })}
        </AppLink>
        <Button size="small" appearance="subtle" onClick={() => void join(undefined)}>
          {t(texts.leaveMatter)}
        </Button>
      </p>
    );
  if (proposals.length === 0) return null;
  return (
    <div className={styles.row}>
      <span>{t(texts.matterProposed)}</span>
      {proposals.map((matter) => (
        <Button key={matter.matterId} size="small" onClick={() => void join(matter.matterId)}>
          {t(texts.joinMatter, { title: matter.title, date: plainDate(locale, matter.date) })}
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& > button': { maxWidth: '100%', minWidth: 0, overflowWrap: 'anywhere' },
  },
});
