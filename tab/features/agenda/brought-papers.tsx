import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { BroughtPaperView } from '../../../src/contract/presenter-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { paperTexts as texts } from '../../../src/texts/tab-papers.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { sizeWords } from '../../shared/papers/file-problem.ts';
import { useDownload } from '../../shared/papers/use-download.ts';

/** What a presenter has handed in and nobody has said anything about: into the papers, as one that was promised, or not. */
export function BroughtPapers(props: {
  readonly item: ItemView;
  readonly papers: readonly BroughtPaperView[];
}): ReactNode {
  const styles = useStyles();
  const waiting = props.papers.filter(({ became }) => became === undefined);
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.list}>
      {waiting.map((paper) => (
        <Brought key={paper.paperId} paper={paper} item={props.item} />
      ))}
    </ul>
  );
}

function Brought(props: { readonly item: ItemView; readonly paper: BroughtPaperView }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const download = useDownload();
  const styles = useStyles();
  const { paperId, title, size } = props.paper;
  const promised = props.item.papers.filter(({ url, file }) => !url && !file);
  const [as, setAs] = useState(promised[0]?.paperId ?? '');
  const path = `meetings/${encodeURIComponent(view.meetingId)}/papers/${encodeURIComponent(paperId)}`;
  async function take(): Promise<void> {
    const data = { paperId, ...(as ? { promised: as } : {}) };
    if (await send({ type: 'TakeBroughtPaper', data })) notices.done(t(texts.taken, { title }));
  }
  async function decline(): Promise<void> {
    if (await send({ type: 'DeclineBroughtPaper', data: { paperId } }))
      notices.done(t(texts.declined, { title }));
  }
  return (
    <li className={styles.row}>
      <Link as="button" className={styles.file} onClick={() => void download(path, title)}>
        {t(texts.brought, { title, size: sizeWords(locale, size) })}
      </Link>
      {can('TakeBroughtPaper') ? (
        <>
          {promised.length > 0 ? (
            <Select
              size="small"
              aria-label={t(texts.takeAs)}
              value={as}
              onChange={(_, { value }) => setAs(value)}
            >
              {promised.map((one) => (
                <option key={one.paperId} value={one.paperId}>
                  {one.title}
                </option>
              ))}
              <option value="">{t(texts.ownPaper)}</option>
            </Select>
          ) : null}
          <Button size="small" aria-label={t(texts.takeOf, { title })} onClick={() => void take()}>
            {t(texts.take)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(texts.declineOf, { title })}
            onClick={() => void decline()}
          >
            {t(texts.decline)}
          </Button>
        </>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    flexBasis: '100%',
  },
  // As easy to hit as the smallest button (WCAG 2.5.8).
  file: { minHeight: '24px', textAlign: 'start' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: '2px',
  },
});
