import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { presenterNames } from '../../../src/texts/agenda.ts';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import type { AgendaPreview } from '../../shared/api/client.ts';
import { useLanguage } from '../../shared/language.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** The agenda that the pasted text would become. */
export function AgendaPreviewList(props: { readonly preview: AgendaPreview | undefined }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const items = props.preview?.items ?? [];
  return (
    <section className={styles.box}>
      <SectionTitle className={styles.title}>{t(meetingsTexts.preview)}</SectionTitle>
      <output className={styles.count}>
        {items.length === 0
          ? t(meetingsTexts.previewEmpty)
          : items.length === 1
            ? t(meetingsTexts.previewOne)
            : t(meetingsTexts.previewCount, { count: items.length })}
      </output>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.time}>{item.start ? shownTime(locale, item.start) : ''}</span>
            <span>
              <strong className={styles.name}>{item.title}</strong>
              <span className={styles.more}>
                {[
                  ...(item.presenters.length > 0 ? [presenterNames(locale, item.presenters)] : []),
                  ...(item.slots ?? []).map(({ title }) => title),
                  ...(item.minutes ? [t(meetingsTexts.minutes, { minutes: item.minutes })] : []),
                ].join(', ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  count: {
    display: 'block',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '3.5rem minmax(0, 1fr)',
    paddingBlock: tokens.spacingVerticalXS,
  },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  name: { fontWeight: tokens.fontWeightSemibold },
  more: { display: 'block', color: tokens.colorNeutralForeground2 },
});
