import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import type { GroupView } from '../../../src/contract/group-view.ts';
import type { RegisterFormat, RegisterView } from '../../../src/contract/register-view.ts';
import { REGISTER_FORMATS, REGISTER_PAGE } from '../../../src/contract/register-view.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { registerTexts as texts } from '../../../src/texts/tab-register.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { save } from '../../shared/papers/save-file.ts';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { DecisionRow } from './decision-row.tsx';
import { DecisionsByYear } from './decisions-by-year.tsx';
import { RegisterFilters } from './register-filters.tsx';
import type { RegisterFields } from './register-wish.ts';
import { EVERYTHING, registerQuery } from './register-wish.ts';

/** Whoever types is not asked for at every letter. */
const REST_MS = 250;

const FORMATS: Readonly<Record<RegisterFormat, Text>> = {
  xlsx: texts.downloadXlsx,
  csv: texts.downloadCsv,
  json: texts.downloadJson,
};

/** The register: every decision of every meeting, found by words, chosen and counted (N16). */
export function RegisterPage(): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const files = useId();
  const [fields, setFields] = useState<RegisterFields>(EVERYTHING);
  const asked = useRested(fields);
  const [more, setMore] = useState<{ readonly of: string; readonly pages: readonly RegisterView[] }>();
  const query = registerQuery(asked).toString();
  const { value, fault, reload } = useLoaded<RegisterView>(query ? `register?${query}` : 'register');
  const { value: group } = useLoaded<GroupView>('group');
  // The years to choose from are those of all decisions, whatever is chosen among them.
  const all = useLast(query === '' ? value : undefined);
  // While the next answer is on its way the last one stands.
  const last = useLast(value);
  const shown = value ?? last;
  if (!shown) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const pages = more?.of === query ? more.pages : [];
  const decisions = [shown, ...pages].flatMap((page) => page.decisions);

  async function showMore(): Promise<void> {
    const skip = new URLSearchParams(query);
    skip.set('skip', String(REGISTER_PAGE * (pages.length + 1)));
    try {
      const next = await api.read<RegisterView>(`register?${skip}`);
      setMore({ of: query, pages: [...pages, next] });
    } catch (problem) {
      notices.fault(problem);
    }
  }
  async function download(format: RegisterFormat): Promise<void> {
    try {
      const { name, blob } = await api.file(`register.${format}${query ? `?${query}` : ''}`);
      const saved = name ?? `beslut.${format}`;
      save(saved, blob);
      notices.done(t(texts.downloaded, { name: saved }));
    } catch (problem) {
      notices.fault(problem);
    }
  }

  return (
    <>
      <header className={styles.header}>
        <PageTitle>{t(texts.title)}</PageTitle>
        <p className={styles.intro}>{t(texts.intro)}</p>
        <p className={styles.links}>
          <AppLink to="statistics">{t(texts.statistics)}</AppLink>
          <AppLink to="uptake">{t(texts.matrix)}</AppLink>
          <AppLink to="people">{t(texts.people)}</AppLink>
          <AppLink to="imports">{t(texts.imports)}</AppLink>
        </p>
      </header>
      {all?.total === 0 ? (
        <p className={styles.intro}>{t(texts.empty)}</p>
      ) : (
        <>
          <RegisterFilters
            fields={fields}
            years={(all ?? shown).years.map(({ year }) => year)}
            municipalities={group?.municipalities ?? []}
            bodies={group?.bodies ?? []}
            names={group?.members.map(({ name }) => name) ?? []}
            onChange={setFields}
          />
          <output className={styles.found}>
            {shown.total === 0
              ? t(texts.none)
              : t(shown.more ? texts.foundMore : texts.found, { count: shown.total })}
          </output>
          <ul className={styles.list}>
            {decisions.map((decision) => (
              <DecisionRow key={`${decision.itemId} ${decision.clauseId ?? ''}`} decision={decision} />
            ))}
          </ul>
          {decisions.length < shown.total ? (
            <Button onClick={() => void showMore()}>{t(texts.more)}</Button>
          ) : null}
          {shown.total > 0 ? (
            <>
              <DecisionsByYear years={shown.years} />
              <div data-screen className={styles.files}>
                <span id={files}>{t(texts.files)}</span>
                {REGISTER_FORMATS.map((format) => (
                  <Button
                    key={format}
                    icon={<ArrowDownload20Regular />}
                    id={`${files}-${format}`}
                    aria-labelledby={`${files} ${files}-${format}`}
                    onClick={() => void download(format)}
                  >
                    {t(FORMATS[format])}
                  </Button>
                ))}
              </div>
            </>
          ) : null}
        </>
      )}
    </>
  );
}

/** The fields once their writer has paused. */
function useRested(fields: RegisterFields): RegisterFields {
  const [rested, setRested] = useState(fields);
  useEffect(() => {
    const timer = setTimeout(() => setRested(fields), REST_MS);
    return () => clearTimeout(timer);
  }, [fields]);
  return rested;
}

/** The last value there was. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return last;
}

const useStyles = makeStyles({
  header: { marginBottom: tokens.spacingVerticalXL },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  found: {
    display: 'block',
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  files: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
  },
});
