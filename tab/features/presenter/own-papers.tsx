import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { BroughtPaperView, PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { titleOfFile } from '../../../src/domain/meeting/dispatch/paper-kind.ts';
import { paperTexts as texts } from '../../../src/texts/tab-papers.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { FileButton } from '../../shared/papers/file-button.tsx';
import { sizeWords } from '../../shared/papers/file-problem.ts';
import { newId } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import type { PresenterClient } from './presenter-client.ts';
import type { LivePage } from './use-presenter-page.ts';

/** What a presenter has handed in, what became of it, and the way to hand in more. */
export function OwnPapers(props: {
  readonly view: PresenterPageView;
  readonly page: LivePage;
  readonly client: PresenterClient;
}): ReactNode {
  const { t, locale } = useLanguage();
  const notices = useNotices();
  const styles = useStyles();
  const { view, page, client } = props;
  const [paperId, setPaperId] = useState(newId);
  async function bring(file: File): Promise<void> {
    if (!(await page.act(() => client.bring(paperId, file)))) return;
    setPaperId(newId());
    notices.done(t(texts.handedIn, { title: titleOfFile(file.name) }));
  }
  if (view.papers.length === 0 && !view.mayBring) return null;
  return (
    <section className={styles.section} aria-labelledby="papers-title">
      <SectionTitle id="papers-title">{t(texts.papers)}</SectionTitle>
      {view.papers.length > 0 ? (
        <ul className={styles.list}>
          {view.papers.map((paper) => (
            <li key={paper.paperId} className={styles.row}>
              <span lang="sv">{paper.title}</span>
              <span className={styles.size}>{sizeWords(locale, paper.size)}</span>
              <Became paper={paper} />
            </li>
          ))}
        </ul>
      ) : null}
      {view.mayBring ? (
        <>
          <FileButton label={t(texts.bring)} size="medium" icon={<Attach20Regular />} onFile={bring} />
          <p className={styles.hint}>{t(texts.bringHint)}</p>
        </>
      ) : null}
    </section>
  );
}

function Became({ paper }: { readonly paper: BroughtPaperView }): ReactNode {
  const { t } = useLanguage();
  const { became } = paper;
  const text = became === 'taken' ? texts.among : became === 'declined' ? texts.notTaken : texts.waiting;
  return (
    <Badge appearance="outline" color={became === 'taken' ? 'success' : 'informative'}>
      {t(text)}
    </Badge>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: '2px',
  },
  size: { color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
