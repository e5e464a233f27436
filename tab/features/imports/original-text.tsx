import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { ImportTextView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useImport } from './import-context.tsx';

/** A line that somebody asked to see; a new object each time, so that the same line is gone to again. */
export interface LineWish {
  readonly line: number;
}

/** A protocol of fifty pages has some two thousand lines. */
const MOST_LINES = 4_000;

/** The words of the file, line by line, with those marked that a warning is about. */
export function OriginalText({ wish }: { readonly wish: LineWish | undefined }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { view } = useImport();
  const path = `imports/${encodeURIComponent(view.importId)}/text`;
  const { value, fault, reload } = useLoaded<ImportTextView>(path);
  const there = value !== undefined;
  useEffect(() => {
    if (!there || !wish) return;
    const line = document.getElementById(`line-${wish.line}`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [there, wish]);
  if (!value) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const warned = new Set(view.warnings.flatMap(({ line, settled }) => (settled || !line ? [] : [line])));
  return (
    // The keys scroll it, and whoever cannot see it hears what it is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself where it stands beside
    <section aria-label={t(texts.lines)} tabIndex={0} className={styles.text}>
      <ol lang="sv" className={styles.lines}>
        {value.lines.slice(0, MOST_LINES).map((line, index) => (
          <li
            key={index}
            id={`line-${index + 1}`}
            tabIndex={-1}
            className={mergeClasses(
              styles.line,
              warned.has(index + 1) && styles.warned,
              wish?.line === index + 1 && styles.wished,
            )}
          >
            <span aria-hidden className={styles.number}>
              {index + 1}
            </span>
            <span className={styles.words}>{line.replaceAll('\f', '')}</span>
          </li>
        ))}
      </ol>
      {value.lines.length > MOST_LINES ? <p className={styles.more}>{t(texts.moreLines)}</p> : null}
    </section>
  );
}

const useStyles = makeStyles({
  text: {
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalM,
    overflowY: 'auto',
    // Beside what was read it stays in sight and scrolls by itself.
    '@media (min-width: 900px)': { maxHeight: 'calc(100vh - 96px)' },
  },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightBase300,
    paddingInline: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
  },
  warned: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  wished: { backgroundColor: tokens.colorNeutralBackground1Selected },
  number: {
    flex: '0 0 2.4em',
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'none',
  },
  words: { flex: '1 1 0', minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  more: { margin: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});
