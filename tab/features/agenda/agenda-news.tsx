import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { newsTexts } from '../../../src/texts/agenda-news.ts';
import { Changes, NewsBar } from '../../shared/agenda/news-bar.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { useAgenda } from './agenda-context.tsx';

/** What has changed since the reader last looked (N9), and for those who prepare the agenda since the notice. */
export function AgendaNewsBar(): ReactNode {
  const { t } = useLanguage();
  const { news, sinceNotice, read } = useAgenda();
  const styles = useStyles();
  return (
    <>
      <NewsBar news={news} read={read} />
      {sinceNotice ? (
        <section className={styles.plain} aria-label={t(newsTexts.sinceNotice)}>
          <Changes text={t(newsTexts.sinceNotice)} changes={sinceNotice} />
        </section>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  plain: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
