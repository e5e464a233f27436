import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ChannelFilesView, ChannelFileView } from '../../../src/contract/channel-files-view.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { paperTexts as texts } from '../../../src/texts/tab-papers.ts';
import { useLanguage } from '../language.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useFocusOnMount } from '../ui/use-focus-on-mount.ts';
import { ChannelFileRow } from './channel-file-row.tsx';
import type { FilesWish } from './use-channel-files.ts';
import { useChannelFiles } from './use-channel-files.ts';

/** Looks through the channel's own files, and chooses one of them. */
export function ChannelFilesDialog(props: {
  readonly open: boolean;
  /** Answers true when it is done; then the dialog closes. */
  readonly onChoose: (file: ChannelFileView) => Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const look = useChannelFiles();
  const [words, setWords] = useState('');
  const [sending, setSending] = useState(false);
  const { shown, wish, busy, fault, go } = look;
  const said = words.trim();
  async function choose(file: ChannelFileView): Promise<void> {
    if (sending) return;
    setSending(true);
    const done = await props.onChoose(file);
    setSending(false);
    if (done) props.onClose();
  }
  return (
    <DialogFrame
      open={props.open}
      title={t(texts.chooseTitle)}
      buttons={<Button onClick={props.onClose}>{t(frameTexts.cancel)}</Button>}
      onSubmit={() => go(said === '' ? {} : { words: said })}
      onClose={props.onClose}
    >
      <p className={styles.hint}>{t(texts.chooseHint)}</p>
      <div className={styles.search}>
        <Field label={t(texts.searchFiles)} className={styles.words}>
          <Input value={words} autoComplete="off" onChange={(_, data) => setWords(data.value)} />
        </Field>
        <Button type="submit">{t(texts.search)}</Button>
      </div>
      <Trail key={keyOf(wish, shown)} wish={wish} shown={shown} onGo={go} />
      {fault !== undefined ? (
        <p role="alert" className={styles.fault}>
          {t(texts.filesAway)}{' '}
          <Button size="small" onClick={look.again}>
            {t(texts.readAgain)}
          </Button>
        </p>
      ) : null}
      {shown?.entries.length === 0 ? <p>{t('words' in wish ? texts.noHits : texts.emptyFolder)}</p> : null}
      {shown && shown.entries.length > 0 ? (
        <ul className={styles.list} aria-busy={busy || sending}>
          {shown.entries.map((entry) => (
            <ChannelFileRow
              key={entry.id}
              entry={entry}
              onOpen={() => {
                setWords('');
                go({ folder: entry.id });
              }}
              onChoose={() => void choose(entry)}
            />
          ))}
        </ul>
      ) : null}
      {busy && !shown ? <Spinner size="small" /> : null}
      {shown?.next === undefined ? null : (
        <div>
          <Button size="small" disabledFocusable={busy} onClick={look.more}>
            {t(texts.moreFiles)}
          </Button>
        </div>
      )}
    </DialogFrame>
  );
}

/** Where one is, with the ways back. It takes the focus when one has gone somewhere: what was pressed is not there. */
function Trail(props: {
  readonly wish: FilesWish;
  readonly shown: ChannelFilesView | undefined;
  readonly onGo: (wish: FilesWish) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { wish, shown, onGo } = props;
  const searched = 'words' in wish ? t(texts.hits, { words: wish.words }) : undefined;
  const trail = searched === undefined ? (shown?.trail ?? []) : [];
  const here = useFocusOnMount<HTMLSpanElement>(
    'words' in wish || wish.folder !== undefined || trail.length > 0,
  );
  const root = { id: undefined, name: t(texts.channelRoot) };
  const steps = [root, ...trail];
  const last = searched ?? steps.at(-1)?.name;
  return (
    <nav aria-label={t(texts.where)} className={styles.trail}>
      {(searched === undefined ? steps.slice(0, -1) : steps).map(({ id, name }) => (
        <span key={id ?? ''} className={styles.step}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onGo(id === undefined ? {} : { folder: id })}
          >
            {name}
          </Button>
          <span aria-hidden>›</span>
        </span>
      ))}
      <span ref={here} tabIndex={-1} aria-current="location" className={styles.here}>
        {last}
      </span>
    </nav>
  );
}

/** Another place is another trail. */
function keyOf(wish: FilesWish, shown: ChannelFilesView | undefined): string {
  return 'words' in wish ? `? ${wish.words}` : `/ ${shown?.trail.at(-1)?.id ?? ''}`;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  search: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  words: { flex: '1 1 12rem', minWidth: 0 },
  trail: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  step: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  here: {
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fault: { color: tokens.colorStatusDangerForeground1 },
});
