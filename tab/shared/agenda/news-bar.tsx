import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AgendaChanges } from '../../../src/domain/meeting/views/agenda-changes.ts';
import { newsTexts } from '../../../src/texts/agenda-news.ts';
import { useLanguage } from '../language.tsx';
import { ChangeWords, useChangeWords } from './on-demand-words.ts';
import type { AgendaNews } from './use-agenda-news.ts';

/** What has changed since the reader last looked (N9, wording 8). Opening it is reading it. */
export function NewsBar({ news, read }: Pick<AgendaNews, 'news' | 'read'>): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  useChangeWords();
  return (
    <div data-screen aria-live="polite">
      {news ? (
        <section className={styles.bar} aria-label={t(newsTexts.show)}>
          <Changes
            text={t(news.hasLooked ? newsTexts.changed : newsTexts.changedSinceNotice)}
            changes={news.changes}
            onShow={read}
          />
        </section>
      ) : null}
    </div>
  );
}

/** That there are changes, and on demand which. */
export function Changes(props: {
  readonly text: string;
  readonly changes: AgendaChanges;
  readonly onShow?: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.text}>{props.text}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={open}
          onClick={() => {
            if (!open) props.onShow?.();
            setOpen(!open);
          }}
        >
          {t(open ? newsTexts.hide : newsTexts.show)}
        </Button>
      </div>
      {open ? <ChangeWords changes={props.changes} /> : null}
    </>
  );
}

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  text: { fontWeight: tokens.fontWeightSemibold },
});
