import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { presenterPageTexts as texts } from '../../../src/texts/tab-presenter.ts';
import { useLanguage } from '../../shared/language.tsx';

/** Whom to write to. */
export function Contacts({ contacts }: Pick<PresenterPageView, 'contacts'>): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  if (contacts.length === 0) return null;
  return (
    <p className={styles.line}>
      {t(texts.questions)}{' '}
      {contacts.map(({ name, email }, index) => (
        <span key={email}>
          {index > 0 ? ', ' : ''}
          <Link inline href={`mailto:${email}`}>
            {name}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });
