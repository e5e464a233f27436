import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportListView, ImportRowView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { LinkRow, ListSection } from '../../shared/ui/link-list.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { AcceptAll } from './accept-all.tsx';
import { HandIn } from './hand-in.tsx';

/** The group's old protocols: where they are handed in, what waits to be looked through, and what is in the register. */
export function ImportListPage(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value: list, fault, reload } = useLoaded<ImportListView>('imports');
  if (!list) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  return (
    <>
      <header>
        <PageTitle>{t(texts.title)}</PageTitle>
        <p className={styles.intro}>{t(texts.intro)}</p>
        <p className={styles.intro}>
          <AppLink to="register">{t(texts.toRegister)}</AppLink>
        </p>
      </header>
      {list.mayHandIn ? (
        <>
          <HandIn onHandedIn={reload} />
          <ListSection title={t(texts.waiting)} none={t(texts.noneWaiting)}>
            {list.waiting.map((row) => (
              <Row key={row.importId} row={row} mark={<ToLookAt count={row.warnings} />} />
            ))}
          </ListSection>
          <AcceptAll waiting={list.waiting} onAccepted={reload} />
        </>
      ) : null}
      <Accepted rows={list.accepted} />
    </>
  );
}

/** What is in the register, a year at a time. */
function Accepted({ rows }: { readonly rows: readonly ImportRowView[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const years = [...Map.groupBy(rows, ({ date = '' }) => date.slice(0, 4))];
  return (
    <section className={styles.section}>
      <SectionTitle>{t(texts.accepted)}</SectionTitle>
      {years.length === 0 ? <p className={styles.intro}>{t(texts.noneAccepted)}</p> : null}
      {years.map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`} className={styles.year}>
            {year}
          </h3>
          <ul className={styles.list}>
            {ofYear.map((row) => (
              <Row key={row.importId} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Row({ row, mark }: { readonly row: ImportRowView; readonly mark?: ReactNode }): ReactNode {
  const { t, longDate } = useLanguage();
  const { importId, title, number, date, file, items, decisions } = row;
  return (
    <LinkRow
      to={`imports/${encodeURIComponent(importId)}`}
      title={[title || t(texts.untitled), number].filter(Boolean).join(' ')}
      mark={mark}
    >
      <span>{date ? longDate(date) : t(texts.undated)}</span>
      <span>
        {file} · {t(texts.counts, { items, decisions })}
      </span>
    </LinkRow>
  );
}

function ToLookAt({ count }: { readonly count: number }): ReactNode {
  const { t } = useLanguage();
  return count === 0 ? (
    <Badge appearance="tint" color="success">
      {t(texts.nothingToLookAt)}
    </Badge>
  ) : (
    <Badge appearance="tint" color="warning">
      {t(texts.toLookAt, { count })}
    </Badge>
  );
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: { marginTop: tokens.spacingVerticalXXXL },
  year: {
    margin: `${tokens.spacingVerticalXXL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
