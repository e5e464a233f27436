import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Paper } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';

/** The papers of an item; one without an address is marked as coming. */
export function PaperList({ papers }: { readonly papers: readonly Paper[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  if (papers.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t(agendaTexts.papers)}>
      {papers.map((paper) => (
        <li key={paper.paperId}>
          {paper.url ? (
            <Link href={paper.url} target="_blank" rel="noreferrer">
              {paper.title}
            </Link>
          ) : (
            <span>
              {paper.title} <em className={styles.promised}>({t(agendaTexts.promised)})</em>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.2em' },
  promised: { color: tokens.colorNeutralForeground2 },
});
