import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Clock20Regular, ErrorCircle20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import type { SentProtocol } from './use-hand-in.ts';

/** The files that were handed in, each with its own answer. */
export function SentFiles({ sent }: { readonly sent: readonly SentProtocol[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={t(texts.results)}>
      {sent.map(({ id, name, became }) => (
        <li key={id} className={styles.row}>
          <span aria-hidden className={styles[became.state]}>
            {MARKS[became.state]}
          </span>
          <span className={styles.words}>
            {became.state === 'read' ? (
              <AppLink to={`imports/${encodeURIComponent(became.answer.importId)}`}>{name}</AppLink>
            ) : (
              <strong className={styles.name}>{name}</strong>
            )}
            {': '}
            <Became became={became} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Became({ became }: { readonly became: SentProtocol['became'] }): ReactNode {
  const { t, longDate } = useLanguage();
  switch (became.state) {
    case 'waits':
      return t(texts.fileWaits);
    case 'reading':
      return t(texts.fileReading);
    case 'refused':
      return became.why;
    case 'read': {
      const { outcome, warnings, alike } = became.answer;
      const [first] = alike;
      return [
        t({ new: texts.fileNew, waiting: texts.fileWaiting, accepted: texts.fileAccepted }[outcome]),
        ...(outcome !== 'accepted' && warnings > 0 ? [t(texts.toLookAt, { count: warnings })] : []),
        ...(first
          ? [
              t(texts.fileAlike, {
                title: [first.title, first.number].filter(Boolean).join(' '),
                date: longDate(first.date),
              }),
            ]
          : []),
      ].join('. ');
    }
    default:
      return became satisfies never;
  }
}

const MARKS: Readonly<Record<SentProtocol['became']['state'], ReactNode>> = {
  waits: <Clock20Regular />,
  reading: <Clock20Regular />,
  read: <CheckmarkCircle20Regular />,
  refused: <ErrorCircle20Regular />,
};

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  waits: { color: tokens.colorNeutralForeground3 },
  reading: { color: tokens.colorBrandForeground1 },
  read: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});
