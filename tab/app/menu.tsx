import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { menuTexts } from '../../src/texts/tab-menu.ts';
import { useLanguage } from '../shared/language.tsx';
import { AppLink } from '../shared/navigation.tsx';
import { useSession } from '../shared/session.tsx';
import type { Route } from './routes.ts';
import { SECTIONS } from './sections.tsx';

/** The way between the meetings and the other sections. On a phone it takes several rows, so that none is out of sight. */
export function Menu({ route }: { readonly route: Route }): ReactNode {
  const { t } = useLanguage();
  const { may } = useSession();
  const styles = useStyles();
  const section = route.page === 'section' ? route.section : '';
  const entries = [
    { to: '', label: menuTexts.meetings, current: route.page !== 'section' && route.page !== 'unknown' },
    ...Object.entries(SECTIONS)
      .filter(([, { ability, inMenu }]) => inMenu !== false && (ability === undefined || may(ability)))
      .map(([to, { label }]) => ({ to, label, current: to === section })),
  ];
  return (
    <nav aria-label={t(menuTexts.menu)} className={styles.menu}>
      {entries.map(({ to, label, current }) => (
        <AppLink
          key={to}
          to={to}
          current={current}
          className={mergeClasses(styles.entry, current && styles.current)}
        >
          {t(label)}
        </AppLink>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  menu: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    marginBottom: tokens.spacingVerticalXL,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    flexWrap: 'wrap',
  },
  entry: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
    ':hover': {
      textDecorationLine: 'none',
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorNeutralBackground2Hover,
    },
  },
  current: {
    color: tokens.colorNeutralForeground2Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2Selected,
  },
});
