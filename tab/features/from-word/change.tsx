import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FromWordChangeView } from '../../../src/contract/from-word-view.ts';
import { changeNotes, fromWordTexts } from '../../../src/texts/tab-from-word.ts';
import { useLanguage } from '../../shared/language.tsx';
import { WordDiff } from '../../shared/meeting/word-diff.tsx';
import { kindWords, noteOf } from './change-words.ts';

/** Says what becomes of changes, and what to tell when it has. */
export type Say = (
  wish: { readonly take?: readonly string[]; readonly leave?: readonly string[] },
  told?: string,
) => Promise<void>;

/** One thing that was done in Word, with what it would change here, and the two ways on. */
export function Change(props: {
  readonly change: FromWordChangeView;
  readonly title: string;
  readonly busy: boolean;
  readonly onSay: Say;
}): ReactNode {
  const { t, dayAndMonth } = useLanguage();
  const styles = useStyles();
  const { change, title, busy, onSay } = props;
  const { changeId, state, by, why } = change;
  const what = t(kindWords(change));
  const words = { what, title };
  const note = noteOf(change, t);
  const clash = state === 'clash';
  const take = state === 'open' || clash;
  return (
    <div data-word-change tabIndex={-1} className={styles.change}>
      <p className={styles.head}>
        <strong>{what}</strong>
        {by.map(({ name, at }) => (
          <span key={name} className={styles.quiet}>
            {at === undefined ? name : t(fromWordTexts.tracked, { name, date: dayAndMonth(at.slice(0, 10)) })}
          </span>
        ))}
        {clash ? (
          <Badge appearance="tint" color="warning">
            {t(fromWordTexts.clash)}
          </Badge>
        ) : null}
      </p>
      <Words change={change} />
      {note === undefined ? null : <p className={styles.quiet}>{note}</p>}
      {change.marks ? <p className={styles.quiet}>{t(fromWordTexts.marks)}</p> : null}
      {why === undefined ? null : (
        <p className={styles.quiet}>
          {t(changeNotes.refused)} {why}
        </p>
      )}
      <div className={styles.buttons}>
        {take ? (
          <Button
            data-word-take
            size="small"
            disabledFocusable={busy}
            aria-label={t(clash ? fromWordTexts.takeWordsOf : fromWordTexts.takeOf, words)}
            onClick={() => void onSay({ take: [changeId] }, t(fromWordTexts.took))}
          >
            {t(clash ? fromWordTexts.takeWords : fromWordTexts.take)}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={t(
            clash ? fromWordTexts.keepHereOf : take ? fromWordTexts.leaveOf : fromWordTexts.seenOf,
            words,
          )}
          onClick={() => void onSay({ leave: [changeId] })}
        >
          {t(clash ? fromWordTexts.keepHere : take ? fromWordTexts.leave : fromWordTexts.seen)}
        </Button>
      </div>
    </div>
  );
}

/** The words of a change: as they become, or where both were changed as either has them. */
export function Words({ change }: { readonly change: FromWordChangeView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { kind, before = '', after = '', here, form, about, done } = change;
  if (kind === 'comment')
    return (
      <>
        {about ? <p className={styles.quiet}>{t(fromWordTexts.about, { words: about })}</p> : null}
        <p className={styles.words}>{after}</p>
        {done ? <p className={styles.quiet}>{t(fromWordTexts.doneInWord)}</p> : null}
      </>
    );
  if (kind === 'loose')
    return after ? (
      <p lang="sv" className={styles.words}>
        {after}
      </p>
    ) : null;
  const lead = leadOf(change);
  if (here !== undefined)
    return (
      <dl className={styles.both}>
        <dt className={styles.quiet}>{t(fromWordTexts.hereNow)}</dt>
        <dd className={styles.wording}>
          {here === '' ? t(fromWordTexts.hereGone) : <WordDiff before={lead + before} after={lead + here} />}
        </dd>
        <dt className={styles.quiet}>{t(fromWordTexts.inWord)}</dt>
        <dd className={styles.wording}>
          <WordDiff before={lead + before} after={lead + after} />
        </dd>
      </dl>
    );
  return (
    <>
      <p className={styles.words}>
        <WordDiff {...wordsToCompare(change)} />
      </p>
      {form ? <p className={styles.quiet}>{t(fromWordTexts.form)}</p> : null}
    </>
  );
}

/** What was struck, taken away or moved is shown whole; a clause with its first word. */
function wordsToCompare(change: FromWordChangeView): { readonly before: string; readonly after: string } {
  const { kind, how, before, after } = change;
  if (kind === 'item-moved') return { before: before ?? '', after: before ?? '' };
  if (kind === 'clause-moved') return { before: `att ${after ?? ''}`, after: `att ${after ?? ''}` };
  if (kind === 'presence' && how === 'struck') return { before: before ?? '', after: '' };
  const lead = leadOf(change);
  const led = (words: string | undefined) => (words === undefined || words === '' ? '' : lead + words);
  return { before: led(before), after: led(after) };
}

function leadOf({ kind }: FromWordChangeView): string {
  return kind.startsWith('clause-') ? 'att ' : '';
}

const useStyles = makeStyles({
  change: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    outlineStyle: 'none',
    scrollMarginTop: '96px',
    scrollMarginBottom: '96px',
    ':focus-within': { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  words: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  both: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  wording: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
