import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { SeriesView } from '../../../src/contract/group-view.ts';
import { same } from '../../../src/domain/basics/same.ts';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { seriesTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { DateProposal } from './date-proposal.tsx';
import { useGroup } from './group-context.tsx';
import { ItemRows, OccasionRows, ThemeRows } from './series-rows.tsx';
import type { SeriesProblem, SeriesText } from './series-text.ts';
import { readSeries, seriesText } from './series-text.ts';

/** The form of a series, in its place on the page. */
export function SeriesForm(props: {
  readonly seriesId: string;
  readonly series?: SeriesView;
  readonly onClose: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send, can } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const { seriesId, series, onClose } = props;
  // Saved as a whole: what somebody else changed in it meanwhile is not written over unasked.
  const [opened, setOpened] = useState(series);
  const [text, setText] = useState(() => seriesText(series, locale));
  const [problem, setProblem] = useState<SeriesProblem | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState(false);
  const change = (part: Partial<SeriesText>) => {
    setText({ ...text, ...part });
    setProblem(undefined);
  };
  const wrong = (there: boolean, message: string) =>
    there ? { validationState: 'error' as const, validationMessage: message } : {};

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readSeries(seriesId, text);
    if ('problem' in read) {
      setProblem(read.problem);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (series && opened && !same(asSaved(series), asSaved(opened))) {
      setOpened(series);
      setProblem('changed');
      return;
    }
    setBusy(true);
    const done = await send({ type: 'KeepSeries', data: { series: read.series } });
    setBusy(false);
    if (!done) return;
    notices.done(t(seriesTexts.saved, { name: read.series.name }));
    onClose();
  }
  async function remove(): Promise<boolean> {
    const done = await send({ type: 'RemoveSeries', data: { seriesId } });
    if (done) {
      notices.done(t(seriesTexts.removed, { name: series?.name ?? '' }));
      onClose();
    }
    return done;
  }

  return (
    <EditForm
      label={series ? t(seriesTexts.change, { name: series.name }) : t(seriesTexts.add)}
      busy={busy}
      onSave={save}
      onCancel={onClose}
    >
      <div className={styles.row}>
        <Field
          className={styles.grow}
          label={t(seriesTexts.name)}
          hint={t(seriesTexts.nameHint)}
          required
          {...wrong(problem === 'name', t(fieldTexts.missing))}
        >
          <Input ref={first} value={text.name} onChange={(_, data) => change({ name: data.value })} />
        </Field>
        <Field
          className={styles.grow}
          label={t(seriesTexts.meetingTitle)}
          hint={t(seriesTexts.meetingTitleHint, { title: view.managed?.settings.meetingTitle ?? '' })}
        >
          <Input value={text.meetingTitle} onChange={(_, data) => change({ meetingTitle: data.value })} />
        </Field>
      </div>
      <div className={styles.row}>
        <TimeField
          label={t(fieldTexts.start)}
          required
          value={text.start}
          wrong={problem === 'start'}
          onChange={(start) => change({ start })}
        />
        <TimeField
          label={t(fieldTexts.end)}
          required
          value={text.end}
          wrong={problem === 'end'}
          onChange={(end) => change({ end })}
        />
        <Field className={styles.grow} label={t(fieldTexts.place)}>
          <Input value={text.place} onChange={(_, data) => change({ place: data.value })} />
        </Field>
      </div>
      <div className={styles.row}>
        <Field label={t(seriesTexts.replyDays)} {...wrong(problem === 'replyDays', t(seriesTexts.daysWrong))}>
          <Input
            className={styles.short}
            inputMode="numeric"
            value={text.replyDays}
            onChange={(_, data) => change({ replyDays: data.value })}
          />
        </Field>
        <Field
          label={t(seriesTexts.proposalDays)}
          {...wrong(problem === 'proposalDays', t(seriesTexts.daysWrong))}
        >
          <Input
            className={styles.short}
            inputMode="numeric"
            value={text.proposalDays}
            onChange={(_, data) => change({ proposalDays: data.value })}
          />
        </Field>
      </div>
      <OccasionRows rows={text.occasions} problem={problem} onChange={(occasions) => change({ occasions })} />
      <DateProposal
        known={text.occasions.map(({ date }) => date)}
        today={view.today}
        onPropose={(added) =>
          change({
            occasions: [...text.occasions, ...added].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
          })
        }
      />
      <ItemRows rows={text.items} problem={problem} onChange={(items) => change({ items })} />
      <ThemeRows
        rows={text.themes}
        municipalities={view.municipalities}
        problem={problem}
        onChange={(themes) => change({ themes })}
      />
      {problem === 'changed' ? (
        <p role="alert" className={styles.wrong}>
          {t(seriesTexts.changedMeanwhile)}
        </p>
      ) : null}
      {series && can('RemoveSeries') ? (
        <div>
          <Button appearance="subtle" onClick={() => setRemoving(true)}>
            {t(seriesTexts.remove)}
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        open={removing}
        title={t(seriesTexts.removeAsk, { name: series?.name ?? '' })}
        action={t(seriesTexts.remove)}
        onConfirm={remove}
        onClose={() => setRemoving(false)}
      >
        {t(seriesTexts.removeText)}
      </ConfirmDialog>
    </EditForm>
  );
}

/** What of a series is saved, without what the server tells about its meetings. */
function asSaved({ occasions, nextThemeId: _turn, ...series }: SeriesView): unknown {
  const dates = occasions.map(({ details: _d, proposeBy: _p, meeting: _m, ...occasion }) => occasion);
  return { ...series, occasions: dates };
}

const useStyles = makeStyles({
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flex: '1 1 14rem', minWidth: 'min(14rem, 100%)' },
  short: { width: '6rem', minWidth: '6rem' },
});
