import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ImportWarningView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useImport } from './import-context.tsx';

/** What looked wrong when the file was read: where it stands there, where it was read to, and that one is done with it. */
export function WarningList(props: {
  readonly onLine: (line: number) => void;
  readonly onPlace: (warning: ImportWarningView) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { warnings } = useImport().view;
  const open = warnings.filter(({ settled }) => !settled);
  const done = warnings.length - open.length;
  return (
    <>
      {warnings.length === 0 ? <p className={styles.quiet}>{t(texts.noWarnings)}</p> : null}
      <ul className={styles.list}>
        {open.map((warning) => (
          <Warning key={warning.at} warning={warning} {...props} />
        ))}
      </ul>
      {done > 0 ? <p className={styles.quiet}>{t(texts.settledCount, { count: done })}</p> : null}
    </>
  );
}

function Warning(props: {
  readonly warning: ImportWarningView;
  readonly onLine: (line: number) => void;
  readonly onPlace: (warning: ImportWarningView) => void;
}): ReactNode {
  const { t, longDate } = useLanguage();
  const styles = useStyles();
  const { view, send } = useImport();
  const { warning, onLine, onPlace } = props;
  const { at, message, line, page, likelyDate } = warning;
  const place =
    line === undefined
      ? undefined
      : page !== undefined && page > 1
        ? t(texts.lineAndPage, { line, page })
        : t(texts.line, { line });
  return (
    <li className={styles.row}>
      <p className={styles.message}>{message}</p>
      <div className={styles.buttons}>
        {place !== undefined && line !== undefined ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(texts.toLine, { place: place.toLowerCase() })}
            onClick={() => onLine(line)}
          >
            {place}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={() => onPlace(warning)}>
          {t(texts.toPlace)}
        </Button>
        {likelyDate === undefined ? null : (
          <Button
            size="small"
            onClick={() => {
              const header = { ...view.header, date: likelyDate };
              void send({ type: 'MendHeader', data: { importId: view.importId, header } });
            }}
          >
            {t(texts.takeDate, { date: longDate(likelyDate) })}
          </Button>
        )}
        <Button
          size="small"
          icon={<Checkmark20Regular />}
          aria-label={t(texts.settleThis, { message })}
          onClick={() =>
            void send({
              type: 'SettleWarning',
              data: { importId: view.importId, warning: at, settled: true },
            })
          }
        >
          {t(texts.settle)}
        </Button>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  message: { margin: 0, flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
