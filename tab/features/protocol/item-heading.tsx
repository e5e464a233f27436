import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { agendaWords, presenterNames, themeWords } from '../../../src/texts/agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** Heading of an item in the protocol, with who presents it. */
export function ItemHeading(props: { readonly item: ItemView; readonly children?: ReactNode }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { item } = props;
  return (
    <div>
      {item.heading ? (
        <p lang="sv" className={styles.section}>
          {item.heading}
        </p>
      ) : null}
      <div className={styles.row}>
        <SectionTitle lang="sv" className={styles.title}>
          {item.number ? `${item.number}. ` : ''}
          {item.title}
        </SectionTitle>
        {props.children}
      </div>
      {item.theme ? <p className={styles.meta}>{themeWords(locale, item.theme)}</p> : null}
      {item.presenters.length > 0 ? (
        <p className={styles.meta}>
          {t(agendaWords.presentedBy, { names: presenterNames(locale, item.presenters) })}
        </p>
      ) : null}
      {item.slots.map((slot) => (
        <p key={slot.slotId} className={styles.meta}>
          {[slot.title, presenterNames(locale, slot.presenters)].filter(Boolean).join(': ')}
        </p>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  section: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { overflowWrap: 'anywhere', flex: '1 1 12rem' },
  meta: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
