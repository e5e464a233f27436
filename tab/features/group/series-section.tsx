import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SeriesView } from '../../../src/contract/group-view.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { seriesTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useGroup } from './group-context.tsx';
import { OccasionRow } from './occasion-row.tsx';

/** One series: its plan first, then what always stands on the agenda. */
export function SeriesSection(props: {
  readonly series: SeriesView;
  readonly onChange?: () => void;
}): ReactNode {
  const { t, timeSpan } = useLanguage();
  const { view } = useGroup();
  const styles = useStyles();
  const [showPast, setShowPast] = useState(false);
  const { series, onChange } = props;
  const over = ({ date, endDate = date, meeting }: SeriesView['occasions'][number]) =>
    (meeting?.date ?? endDate) < view.today;
  const past = series.occasions.filter(over);
  const shown = showPast ? series.occasions : series.occasions.filter((one) => !over(one));
  const { replyDaysBefore, proposalDaysBefore } = series;
  return (
    <section className={styles.section} aria-label={series.name}>
      <div className={styles.head}>
        <div>
          <SectionTitle>{series.name}</SectionTitle>
          <p className={styles.small}>
            {timeSpan(series.start, series.end)}
            {series.place ? ` · ${series.place}` : ''}
          </p>
        </div>
        {onChange ? (
          <Button aria-label={t(seriesTexts.change, { name: series.name })} onClick={onChange}>
            {t(frameTexts.change)}
          </Button>
        ) : null}
      </div>
      <h3 className={styles.heading}>{t(seriesTexts.plan)}</h3>
      {shown.length === 0 ? <p className={styles.small}>{t(seriesTexts.noPlan)}</p> : null}
      <ul className={styles.list}>
        {shown.map((occasion) => (
          <OccasionRow key={occasion.date} seriesId={series.seriesId} occasion={occasion} />
        ))}
      </ul>
      {past.length > 0 ? (
        <div>
          <Button size="small" aria-expanded={showPast} onClick={() => setShowPast(!showPast)}>
            {showPast ? t(seriesTexts.hidePast) : t(seriesTexts.showPast, { count: past.length })}
          </Button>
        </div>
      ) : null}
      {replyDaysBefore === undefined && proposalDaysBefore === undefined ? null : (
        <p className={styles.small}>
          {replyDaysBefore === undefined ? '' : t(seriesTexts.deadlines, { reply: replyDaysBefore })}{' '}
          {proposalDaysBefore === undefined ? '' : t(seriesTexts.proposals, { proposal: proposalDaysBefore })}
        </p>
      )}
      {series.items.length > 0 ? (
        <>
          <h3 className={styles.heading}>{t(seriesTexts.items)}</h3>
          <ol className={styles.plain}>
            {series.items.map((item) => (
              <li key={`${item.kind} ${item.title}`}>
                {item.title}
                {item.minutes === undefined ? null : (
                  <span className={styles.quiet}> · {t(agendaTexts.minutes, { minutes: item.minutes })}</span>
                )}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {series.themes.length > 0 ? (
        <>
          <h3 className={styles.heading}>{t(seriesTexts.themes)}</h3>
          <ol className={styles.plain}>
            {series.themes.map(({ themeId, goalArea, responsible }) => (
              <li key={themeId}>
                {t(seriesTexts.themeOf, { goalArea, responsible })}{' '}
                {themeId === series.nextThemeId ? (
                  <Badge appearance="tint" color="brand">
                    {t(seriesTexts.next)}
                  </Badge>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXXL,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  plain: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
