import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import { slotsIn } from '../../../src/domain/meeting/agenda-text/item-text.ts';
import type { ReferenceBody } from '../../../src/domain/meeting/vocabulary.ts';
import { REFERENCE_BODIES } from '../../../src/domain/meeting/vocabulary.ts';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { Line, Rows } from '../../shared/ui/rows.tsx';
import type { PaperText, ReferenceText, SlotText } from './plan-text.ts';
import { linkOf, slotText } from './plan-text.ts';
import { emptyPresenter } from './presenter-text.ts';
import { PresenterRows } from './presenter-rows.tsx';

/** The papers of the item: a title and where it is to be found; without an address it is promised (D14). */
export function PaperRows(props: {
  readonly rows: readonly PaperText[];
  readonly wrong: boolean;
  readonly onChange: (rows: readonly PaperText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <>
      <Rows
        legend={t(agendaTexts.papers)}
        hint={t(agendaTexts.paperHint)}
        movable
        add={t(agendaTexts.addPaper)}
        rows={props.rows}
        nameOf={(row) => row.title}
        fresh={() => ({ key: newId(), title: '', url: '' })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <Line
              label={t(agendaTexts.paperTitle)}
              value={row.title}
              onChange={(title) => change({ ...row, title })}
            />
            <Line
              label={t(agendaTexts.paperUrl)}
              value={row.url}
              onChange={(url) => change({ ...row, url })}
            />
          </>
        )}
      />
      <Wrong there={props.wrong}>{t(fieldTexts.urlWrong)}</Wrong>
    </>
  );
}

/** The pitches of the item, each with who gives it (S8). */
export function SlotRows(props: {
  readonly rows: readonly SlotText[];
  readonly wrong: boolean;
  readonly onChange: (rows: readonly SlotText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <Rows
        legend={t(agendaTexts.slotsLegend)}
        hint={t(agendaTexts.slotsHint)}
        movable
        add={t(agendaTexts.addSlot)}
        rows={props.rows}
        nameOf={(row) => row.title}
        fresh={() => ({ key: newId(), title: '', minutes: '', presenters: [emptyPresenter(newId())] })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <div className={styles.slot}>
            <div className={styles.line}>
              <Line
                label={t(agendaTexts.slotTitle)}
                value={row.title}
                onChange={(title) => change({ ...row, title })}
                onSeveral={(text) => {
                  const pasted = slotsIn(text).map((slot) => ({ ...slotText(slot), key: newId() }));
                  props.onChange(props.rows.flatMap((each) => (each.key === row.key ? pasted : [each])));
                }}
              />
              <Line
                short
                type="number"
                label={t(agendaTexts.length)}
                value={row.minutes}
                onChange={(minutes) => change({ ...row, minutes })}
              />
            </div>
            <PresenterRows rows={row.presenters} onChange={(presenters) => change({ ...row, presenters })} />
          </div>
        )}
      />
      <Wrong there={props.wrong}>{t(agendaTexts.slotsWrong)}</Wrong>
    </>
  );
}

/** What the item goes back to: earlier meetings here and elsewhere (S27). One of the group's own is linked by its day. */
export function ReferenceRows(props: {
  readonly rows: readonly ReferenceText[];
  readonly wrong: boolean;
  readonly onChange: (rows: readonly ReferenceText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const meetings = useMeetingDays();
  return (
    <>
      <Rows
        legend={t(agendaTexts.references)}
        add={t(agendaTexts.addReference)}
        rows={props.rows}
        nameOf={(row) => row.text || row.date}
        fresh={(): ReferenceText => ({ key: newId(), body: '', date: '', text: '' })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <BodyChoice value={row.body} onChange={(body) => change(linked({ ...row, body }, meetings))} />
            <Line
              short
              type="date"
              label={t(fieldTexts.date)}
              value={row.date}
              onChange={(date) => change(linked({ ...row, date }, meetings))}
            />
            <Line
              label={t(agendaTexts.referenceText)}
              value={row.text}
              onChange={(text) => change({ ...row, text })}
            />
            {linkOf(row) ? <span className={styles.linked}>{t(agendaTexts.linked)}</span> : null}
          </>
        )}
      />
      <Wrong there={props.wrong}>{t(agendaTexts.referencesWrong)}</Wrong>
    </>
  );
}

/** The group's meetings by their first day; empty until they are there. */
function useMeetingDays(): ReadonlyMap<string, string> {
  const { api } = useSession();
  const { view } = useMeeting();
  const { meetingId } = view;
  const [days, setDays] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    // Without an answer a reference is one by its date alone.
    api.meetings().then(
      ({ coming, past }) => {
        const others = [...coming, ...past].filter((row) => row.meetingId !== meetingId);
        setDays(new Map(others.map((row) => [row.date, row.meetingId])));
      },
      () => {},
    );
  }, [api, meetingId]);
  return days;
}

function linked(row: ReferenceText, meetings: ReadonlyMap<string, string>): ReferenceText {
  const meetingId = row.body === 'group' ? meetings.get(row.date) : undefined;
  if (meetingId === undefined || linkOf(row) !== undefined) return row;
  return { ...row, known: { text: row.text, body: 'group', date: row.date, meetingId } };
}

function BodyChoice(props: {
  readonly value: ReferenceBody | '';
  readonly onChange: (body: ReferenceBody | '') => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const id = useId();
  const texts = {
    group: agendaTexts.bodyGroup,
    board: agendaTexts.bodyBoard,
    presidium: agendaTexts.bodyPresidium,
    other: agendaTexts.bodyOther,
  };
  return (
    <div className={styles.choice}>
      <Label htmlFor={id} size="small">
        {t(agendaTexts.referenceBody)}
      </Label>
      <Select
        id={id}
        value={props.value}
        onChange={(_, data) => props.onChange(data.value as ReferenceBody | '')}
      >
        <option value="">{t(agendaTexts.bodyNone)}</option>
        {REFERENCE_BODIES.map((body) => (
          <option key={body} value={body}>
            {t(texts[body])}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Wrong(props: { readonly there: boolean; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return props.there ? (
    <p role="alert" className={styles.wrong}>
      {props.children}
    </p>
  ) : null;
}

const useStyles = makeStyles({
  slot: {
    flex: '1 1 20rem',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  choice: { display: 'flex', flexDirection: 'column' },
  linked: {
    paddingBottom: tokens.spacingVerticalSNudge,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
