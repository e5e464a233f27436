import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { FromWordChangeView, FromWordView } from '../../../src/contract/from-word-view.ts';
import { fromWordTexts } from '../../../src/texts/tab-from-word.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath, useNavigation } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { usePageKeys } from '../../shared/ui/use-key-down.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { WordDesk } from '../../shared/word/word-desk.tsx';
import { focusChange, focusNext, takeFocused } from './change-keys.ts';
import { FromWordPlace } from './from-word-place.tsx';
import { LeftChanges } from './left-changes.tsx';

/** What came back from Word, to be taken in or left (D10). Where several files wait, one at a time. */
export function FromWordPage(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { place, replace } = useNavigation();
  const styles = useStyles();
  const files = view.fromWord ?? [];
  const named = /^#file-([\da-f]{32})$/.exec(place.hash)?.[1];
  const returnId = named ?? files.at(-1)?.returnId;
  if (returnId === undefined)
    return (
      <div className={styles.page}>
        <SectionTitle>{t(fromWordTexts.none)}</SectionTitle>
        <p className={styles.note}>{t(fromWordTexts.noneText)}</p>
        <WordDesk />
        <div>
          <AppLink to={meetingPath(view.meetingId, 'protocol')}>{t(fromWordTexts.toProtocol)}</AppLink>
        </div>
      </div>
    );
  return (
    <>
      {files.length > 1 ? (
        <Select
          className={styles.choice}
          aria-label={t(fromWordTexts.file)}
          value={returnId}
          onChange={(_, { value }) => replace(`${meetingPath(view.meetingId, 'word')}#file-${value}`)}
        >
          {files.map((file) => (
            <option key={file.returnId} value={file.returnId}>
              {file.name}
            </option>
          ))}
        </Select>
      ) : null}
      <Review key={returnId} returnId={returnId} />
    </>
  );
}

function Review({ returnId }: { readonly returnId: string }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const { go } = useNavigation();
  const notices = useNotices();
  const styles = useStyles();
  const path = `meetings/${encodeURIComponent(view.meetingId)}/from-word/${returnId}`;
  const { value, fault, reload, show } = useLoaded<FromWordView>(path);
  const [ending, setEnding] = useState(false);
  const [busy, setBusy] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const goOn = useRef<(() => boolean) | undefined>(undefined);
  const finished = value?.finished ?? false;
  const { version } = view;
  useEffect(() => {
    // The button that was pressed is gone once the answer is drawn.
    if (value && goOn.current?.()) goOn.current = undefined;
  }, [value]);
  useEffect(() => {
    // What somebody else writes meanwhile changes what there is to say. What is finished is no longer there.
    if (!finished && version > 0) reload();
  }, [version, finished, reload]);
  usePageKeys((event) => {
    if (!event.altKey || event.ctrlKey || event.shiftKey || !page.current) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    const moved = by !== undefined && focusChange(page.current, by);
    if (moved || (event.key === 'Enter' && !event.repeat && takeFocused(page.current)))
      event.preventDefault();
  });
  if (!value) return fault ? <Gone /> : <PageSkeleton />;

  /** Answers, shows what is left to say, and goes on where the pressed button was. */
  async function say(
    wish: { readonly take?: readonly string[]; readonly leave?: readonly string[] },
    told?: string,
  ): Promise<void> {
    if (busy) return;
    setBusy(true);
    goOn.current = page.current ? focusNext(page.current) : undefined;
    try {
      show(await api.write<FromWordView>('POST', path, wish));
      if (told) notices.done(told);
      else notices.clear();
    } catch (failure) {
      goOn.current = undefined;
      notices.fault(failure);
      reload();
    } finally {
      setBusy(false);
    }
  }
  async function end(): Promise<boolean> {
    try {
      await api.remove(path);
    } catch (failure) {
      notices.fault(failure);
      return false;
    }
    notices.done(t(fromWordTexts.ended));
    go(meetingPath(view.meetingId, 'protocol'));
    return true;
  }
  const changes = value.places.flatMap((place) => place.changes);
  const open = takeable(changes);
  const waiting = value.places
    .map((place) => ({ ...place, changes: place.changes.filter(({ left }) => !left) }))
    .filter((place) => place.changes.length > 0);
  return (
    <div ref={page} className={styles.page}>
      <header className={styles.head}>
        <SectionTitle>{t(fromWordTexts.title)}</SectionTitle>
        <p className={styles.note}>
          {t(fromWordTexts.by, { name: value.name, by: value.by })}{' '}
          {value.taken === 0
            ? ''
            : value.taken === 1
              ? t(fromWordTexts.takenOne)
              : t(fromWordTexts.takenBefore, { count: value.taken })}
        </p>
        {waiting.length > 0 ? (
          <>
            <p className={styles.note}>{t(fromWordTexts.intro)}</p>
            <p data-screen className={styles.keys}>
              {t(fromWordTexts.keys)}
            </p>
          </>
        ) : null}
      </header>
      {waiting.length > 0 ? (
        <div data-screen className={styles.buttons}>
          {open.length > 1 ? (
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void say({ take: ids(open) }, t(fromWordTexts.tookAll, { count: open.length }))}
            >
              {t(fromWordTexts.takeAll, { count: open.length })}
            </Button>
          ) : null}
          <Button appearance="subtle" onClick={() => setEnding(true)}>
            {t(fromWordTexts.end)}
          </Button>
        </div>
      ) : (
        <p id="from-word-finished" tabIndex={-1} className={styles.finished}>
          {t(fromWordTexts.finished)}{' '}
          <AppLink to={meetingPath(view.meetingId, 'protocol')}>{t(fromWordTexts.toProtocol)}</AppLink>
        </p>
      )}
      {waiting.map((place) => (
        <FromWordPlace key={place.place} place={place} busy={busy} onSay={say} />
      ))}
      <LeftChanges places={value.places} busy={busy} onSay={say} />
      <ConfirmDialog
        open={ending}
        title={t(fromWordTexts.endAsk)}
        action={t(fromWordTexts.end)}
        onConfirm={end}
        onClose={() => setEnding(false)}
      >
        {t(fromWordTexts.endText)}
      </ConfirmDialog>
    </div>
  );
}

/** Somebody has ended it, here or in another window. */
function Gone(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <p className={styles.note}>{t(fromWordTexts.gone)}</p>
      <WordDesk />
      <div>
        <AppLink to={meetingPath(view.meetingId, 'protocol')}>{t(fromWordTexts.toProtocol)}</AppLink>
      </div>
    </div>
  );
}

function takeable(changes: readonly FromWordChangeView[]): readonly FromWordChangeView[] {
  return changes.filter(({ state, left, kind }) => state === 'open' && !left && kind !== 'loose');
}

function ids(changes: readonly FromWordChangeView[]): readonly string[] {
  return changes.map(({ changeId }) => changeId);
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  keys: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 640px)': { display: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { marginBottom: tokens.spacingVerticalL, maxWidth: '30rem' },
  finished: { margin: 0, outlineStyle: 'none' },
});
