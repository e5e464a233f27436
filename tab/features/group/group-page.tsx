import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { GroupView } from '../../../src/contract/group-view.ts';
import { stateTexts } from '../../../src/texts/tab.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { GroupProvider } from './group-context.tsx';
import { PeoplePart } from './people-part.tsx';

const SeriesPart = lazy(async () => ({ default: (await import('./series-part.tsx')).SeriesPart }));
const SettingsPart = lazy(async () => ({ default: (await import('./settings-part.tsx')).SettingsPart }));

/** The group: who belongs to it, the plan of its meetings, and what it has chosen. */
export function GroupPage({ rest }: { readonly rest: readonly string[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value: view, fault, reload, show } = useLoaded<GroupView>('group');
  if (!view) return fault === undefined ? <PageSkeleton /> : <FaultPage fault={fault} onRetry={reload} />;
  const parts = [
    { name: 'people', to: 'group', label: groupTexts.people },
    { name: 'series', to: 'group/series', label: groupTexts.series },
    ...(view.managed ? [{ name: 'settings', to: 'group/settings', label: groupTexts.settings }] : []),
  ];
  const part = parts.find(({ name }) => name === (rest[0] ?? 'people'));
  if (!part || rest.length > 1)
    return <EmptyState title={t(stateTexts.notFoundTitle)} text={t(stateTexts.notFoundText)} />;
  return (
    <GroupProvider view={view} onChange={show} onOutdated={reload}>
      <header>
        <PageTitle>{t(groupTexts.title)}</PageTitle>
        <p className={styles.name}>{view.name}</p>
      </header>
      <nav aria-label={t(groupTexts.parts)} className={styles.nav}>
        {parts.map(({ name, to, label }) => (
          <AppLink
            key={name}
            to={to}
            current={name === part.name}
            className={mergeClasses(styles.tab, name === part.name && styles.current)}
          >
            {t(label)}
          </AppLink>
        ))}
      </nav>
      <Suspense fallback={<PageSkeleton />}>
        {part.name === 'people' ? <PeoplePart /> : part.name === 'series' ? <SeriesPart /> : <SettingsPart />}
      </Suspense>
    </GroupProvider>
  );
}

const useStyles = makeStyles({
  name: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  nav: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { gap: 0, justifyContent: 'space-between' },
  },
  tab: {
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    borderBottom: '2px solid transparent',
    marginBottom: '-1px',
    ':hover': { textDecorationLine: 'none', color: tokens.colorNeutralForeground1 },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});
