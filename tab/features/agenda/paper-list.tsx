import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView, PaperView } from '../../../src/contract/views.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { paperTexts } from '../../../src/texts/tab-papers.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { sizeWords } from '../../shared/papers/file-problem.ts';
import { PaperUpload } from '../../shared/papers/paper-upload-part.ts';
import { useDownload } from '../../shared/papers/use-download.ts';

/** The papers of an item; one that is only promised is marked as coming, with the way to hand it in. */
export function PaperList({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const adds = can('AttachPaper');
  const { papers, kind } = item;
  const takesMore = adds && kind !== 'break' && kind !== 'check-in';
  if (papers.length === 0 && !takesMore) return null;
  return (
    <>
      {papers.length > 0 ? (
        <ul className={styles.list} aria-label={t(agendaTexts.papers)}>
          {papers.map((paper) => (
            <li key={paper.paperId}>
              <PaperLink paper={paper} />
              {adds && !paper.url && !paper.file && !paper.library ? (
                <PaperUpload item={item} paper={paper} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {takesMore ? (
        <div data-screen>
          <PaperUpload item={item} />
        </div>
      ) : null}
    </>
  );
}

function PaperLink({ paper }: { readonly paper: PaperView }): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const download = useDownload();
  const { paperId, title, url, library } = paper;
  const file = paper.file ?? library;
  const path = `meetings/${encodeURIComponent(view.meetingId)}/papers/${encodeURIComponent(paperId)}`;
  if (url)
    return (
      <>
        <Link href={url} target="_blank" rel="noreferrer" lang="sv">
          {title}
        </Link>
        {library ? (
          // Whoever has no way into the library there reads it by their right to the agenda.
          <>
            {' '}
            ({t(paperTexts.inChannel)},{' '}
            <Link
              as="button"
              className={styles.file}
              aria-label={t(paperTexts.download, { title })}
              onClick={() => void download(path, library.name)}
            >
              {t(paperTexts.fetch).toLocaleLowerCase(locale)}
            </Link>
            )
          </>
        ) : null}
      </>
    );
  if (!file)
    return (
      <span>
        <span lang="sv">{title}</span> <em className={styles.promised}>({t(agendaTexts.promised)})</em>
      </span>
    );
  return (
    <Link as="button" className={styles.file} onClick={() => void download(path, file.name)}>
      <span lang="sv">{title}</span> ({sizeWords(locale, file.size)})
    </Link>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.2em' },
  // As easy to hit as the smallest button (WCAG 2.5.8).
  file: { minHeight: '24px', textAlign: 'start' },
  promised: { color: tokens.colorNeutralForeground2 },
});
