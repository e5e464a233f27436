import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { readTime } from '../../shared/meeting/time-text.ts';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';

/** Times as written, before they are read. */
interface Written {
  readonly start: string;
  readonly end: string;
}

/** When the meeting, its items and its breaks really were, told afterwards (D13). Only what was changed is sent. */
export function TimesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const shown = (time?: ClockTime) => (time === undefined ? '' : locale === 'sv' ? dotted(time) : time);
  const asWritten = (start?: ClockTime, end?: ClockTime): Written => ({
    start: shown(start),
    end: shown(end),
  });
  const [meeting, setMeeting] = useState(() => asWritten(view.startedAt, view.closedAt));
  const [items, setItems] = useState<Readonly<Record<string, Written>>>(() =>
    Object.fromEntries(
      view.items.map(({ itemId, startedAt, endedAt }) => [itemId, asWritten(startedAt, endedAt)]),
    ),
  );
  const [breaks, setBreaks] = useState(() =>
    view.breaks
      .filter(({ to }) => to !== undefined)
      .map(({ from, to }) => ({ id: newId(), ...asWritten(from, to) })),
  );
  const [checked, setChecked] = useState(false);
  const wrong = (written: string) => checked && written.trim() !== '' && !readTime(written);

  async function save(): Promise<boolean> {
    setChecked(true);
    const all = [meeting, ...Object.values(items), ...breaks];
    if (all.some(({ start, end }) => [start, end].some((time) => time.trim() !== '' && !readTime(time))))
      return false;
    for (const command of changes(view.items, { meeting, items, breaks }))
      if (!(await send(command))) return false;
    notices.done(t(liveTexts.timesSaved));
    return true;
  }

  return (
    <FormDialog title={t(liveTexts.timesTitle)} action={t(frameTexts.save)} onSave={save} onClose={onClose}>
      <p className={styles.text}>{t(liveTexts.timesText)}</p>
      <TimeRow
        title={t(liveTexts.meeting)}
        written={meeting}
        wrong={wrong}
        end={view.phase === 'closed'}
        onChange={setMeeting}
      />
      {view.items.map((item) => (
        <TimeRow
          key={item.itemId}
          title={<span lang="sv">{item.number ? `${item.number}. ${item.title}` : item.title}</span>}
          written={items[item.itemId] ?? { start: '', end: '' }}
          wrong={wrong}
          end={item.progress !== 'current'}
          onChange={(written) => setItems((now) => ({ ...now, [item.itemId]: written }))}
        />
      ))}
      {breaks.map((each, index) => (
        <TimeRow
          key={each.id}
          title={t(liveTexts.breakNumber, { number: index + 1 })}
          written={each}
          wrong={wrong}
          end
          onChange={(written) =>
            setBreaks((now) => now.map((one) => (one.id === each.id ? { ...one, ...written } : one)))
          }
        >
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={t(liveTexts.removeBreak, { number: index + 1 })}
            onClick={() => setBreaks((now) => now.filter((one) => one.id !== each.id))}
          />
        </TimeRow>
      ))}
      <div>
        <Button
          size="small"
          icon={<Add20Regular />}
          onClick={() => setBreaks((now) => [...now, { id: newId(), start: '', end: '' }])}
        >
          {t(liveTexts.addBreak)}
        </Button>
      </div>
    </FormDialog>
  );
}

/** What a row of the meeting, an item or a break was, from when until when. */
function TimeRow(props: {
  readonly title: ReactNode;
  readonly written: Written;
  readonly wrong: (written: string) => boolean;
  /** Whether it has ended. */
  readonly end: boolean;
  readonly onChange: (written: Written) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { title, written, wrong, onChange } = props;
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{title}</legend>
      <TimeField
        label={t(liveTexts.start)}
        value={written.start}
        wrong={wrong(written.start)}
        onChange={(start) => onChange({ ...written, start })}
      />
      {props.end ? (
        <TimeField
          label={t(liveTexts.end)}
          value={written.end}
          wrong={wrong(written.end)}
          onChange={(end) => onChange({ ...written, end })}
        />
      ) : (
        <span className={styles.going}>{t(liveTexts.goingOn)}</span>
      )}
      {props.children}
    </fieldset>
  );
}

/** The wishes that make the meeting's times what was written; those that change nothing cost no event. */
function changes(
  known: readonly ItemView[],
  told: {
    readonly meeting: Written;
    readonly items: Readonly<Record<string, Written>>;
    readonly breaks: readonly Written[];
  },
): readonly MeetingCommand[] {
  const read = ({ start, end }: Written) => {
    const [from, to] = [readTime(start), readTime(end)];
    return { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) };
  };
  const { start, end } = read(told.meeting);
  const spans = told.breaks.flatMap((each) => {
    const times = read(each);
    return times.start !== undefined && times.end !== undefined ? [{ from: times.start, to: times.end }] : [];
  });
  return [
    ...known.flatMap(({ itemId, startedAt, endedAt }): readonly MeetingCommand[] => {
      const times = read(told.items[itemId] ?? { start: '', end: '' });
      if (times.start === startedAt && times.end === endedAt) return [];
      return [{ type: 'SetItemTimes', data: { itemId, ...times } }];
    }),
    {
      type: 'SetBreaks',
      data: { breaks: spans.toSorted((a, b) => a.from.localeCompare(b.from)) },
    },
    ...(start === undefined
      ? []
      : [{ type: 'SetMeetingTimes', data: { start, ...(end === undefined ? {} : { end }) } } as const]),
  ];
}

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: {
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  going: { paddingBlock: tokens.spacingVerticalSNudge, color: tokens.colorNeutralForeground2 },
});
