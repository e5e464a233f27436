import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import { PlannedLine } from '../../shared/agenda/planned-line.tsx';
import type { AgendaPreview } from '../../shared/api/client.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** The agenda that the pasted text would become. */
export function AgendaPreviewList(props: { readonly preview: AgendaPreview | undefined }): ReactNode {
  const { t } = useLanguage();
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
        {items.map((plan, index) => (
          <li key={index} className={styles.item}>
            <PlannedLine plan={plan} />
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
  item: { paddingBlock: tokens.spacingVerticalXS },
});
