import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { seriesTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import { useGroup } from './group-context.tsx';
import { SeriesForm } from './series-form.tsx';
import { SeriesSection } from './series-section.tsx';

/** The series of meetings, each with its plan; changed in place by those who may. */
export function SeriesPart(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useGroup();
  const styles = useStyles();
  const [changing, setChanging] = useState<string | undefined>(undefined);
  const known = view.series.some(({ seriesId }) => seriesId === changing);
  return (
    <>
      <p className={styles.intro}>{t(view.series.length > 0 ? seriesTexts.intro : seriesTexts.none)}</p>
      {view.series.map((series) =>
        changing === series.seriesId ? (
          <SeriesForm
            key={series.seriesId}
            seriesId={series.seriesId}
            series={series}
            onClose={() => setChanging(undefined)}
          />
        ) : (
          <SeriesSection
            key={series.seriesId}
            series={series}
            {...(can('KeepSeries') ? { onChange: () => setChanging(series.seriesId) } : {})}
          />
        ),
      )}
      {changing !== undefined && !known ? (
        <SeriesForm seriesId={changing} onClose={() => setChanging(undefined)} />
      ) : null}
      {can('KeepSeries') && changing === undefined ? (
        <div>
          <Button icon={<Add20Regular />} onClick={() => setChanging(newId())}>
            {t(seriesTexts.add)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalXXL}`, color: tokens.colorNeutralForeground2 },
});
