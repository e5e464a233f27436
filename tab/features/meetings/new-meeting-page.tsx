import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { DraftMeetingRequest } from '../../../src/contract/requests.ts';
import type { PendingListView } from '../../../src/contract/pending-view.ts';
import type { MeetingRowView } from '../../../src/contract/views.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { DetailsFields } from '../../shared/meeting/details-fields.tsx';
import type { DetailsProblems, DetailsText } from '../../shared/meeting/details-text.ts';
import { detailsText, readDetails } from '../../shared/meeting/details-text.ts';
import { AppLink, meetingPath, useNavigation } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId, useSession } from '../../shared/session.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { AgendaPreviewList } from './agenda-preview-list.tsx';
import { ChooseOccasion, chosenOccasion } from './choose-occasion.tsx';
import { ChooseWaiting, chosenFirst } from './choose-waiting.tsx';
import { usePlannedOccasions } from './planned-occasions.ts';
import { EveryLine } from '../../shared/agenda/every-line.tsx';
import { useAgendaPreview } from '../../shared/agenda/use-agenda-preview.ts';

type SourceKind = DraftMeetingRequest['source']['kind'];

/** A new meeting: from the meeting plan, from pasted text, from an earlier meeting, or empty (D9, S24). */
export function NewMeetingPage(): ReactNode {
  const { t, locale, longDates } = useLanguage();
  const { api } = useSession();
  const { go, place } = useNavigation();
  const notices = useNotices();
  const styles = useStyles();
  const [meetingId] = useState(newId);
  // The meeting plan points here at one of its meetings.
  const [occasion, setOccasion] = useState(place.hash);
  const [wanted, setWanted] = useState<SourceKind | undefined>(occasion ? 'series' : undefined);
  const planned = usePlannedOccasions();
  // Until somebody says otherwise: the next meeting of the plan, where there is one.
  const source = wanted ?? (planned.length > 0 ? 'series' : 'text');
  const fromPlan = source === 'series' ? chosenOccasion(planned, occasion) : undefined;
  const [text, setText] = useState('');
  const [everyLine, setEveryLine] = useState(false);
  const [copied, setCopied] = useState('');
  const [written, setWritten] = useState<Partial<DetailsText>>({});
  const [problems, setProblems] = useState<DetailsProblems>({});
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | undefined>(undefined);
  const waiting = useLoaded<PendingListView>('pending').value?.waiting ?? [];
  // What somebody else has placed meanwhile is no longer there to be taken.
  const pending = (chosen ?? chosenFirst(waiting)).filter((id) =>
    waiting.some((each) => each.pendingId === id),
  );
  const meetings = useMeetingsToCopy();
  const preview = useAgendaPreview({ text: source === 'text' ? text : '', everyLine });

  // What the text tells, and the name that the group's meetings usually have, stand where nobody has written.
  const details: DetailsText = {
    ...detailsText(
      fromPlan?.occasion.details ?? { title: meetings[0]?.title ?? '', ...preview?.details },
      locale,
    ),
    ...written,
  };
  function changeDetails(next: DetailsText): void {
    const changed = Object.entries(next).filter(
      ([key, value]) => value !== details[key as keyof DetailsText],
    );
    setWritten({ ...written, ...Object.fromEntries(changed) });
    setProblems({});
  }

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readDetails(details);
    if ('problems' in read) {
      setProblems(read.problems);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    try {
      const view = await api.draftMeeting({
        meetingId,
        details: read.details,
        source: fromPlan
          ? { kind: 'series', seriesId: fromPlan.seriesId, date: fromPlan.occasion.date }
          : source === 'copy'
            ? { kind: 'copy', meetingId: copied || (meetings[0]?.meetingId ?? '') }
            : source === 'text' && text.trim()
              ? { kind: 'text', text, everyLine }
              : { kind: 'empty' },
        ...(pending.length > 0 ? { pending } : {}),
      });
      notices.clear();
      go(meetingPath(view.meetingId, 'agenda'));
    } catch (fault) {
      notices.fault(fault);
      setBusy(false);
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void create(event)}>
      <header>
        <div className={styles.back}>
          <AppLink to="">{t(frameTexts.allMeetings)}</AppLink>
        </div>
        <PageTitle>{t(meetingsTexts.newMeeting)}</PageTitle>
        <p className={styles.intro}>{t(meetingsTexts.newIntro)}</p>
      </header>
      <Field label={t(meetingsTexts.source)}>
        <RadioGroup value={source} onChange={(_, data) => setWanted(data.value as SourceKind)}>
          {planned.length > 0 ? <Radio value="series" label={t(meetingsTexts.sourceSeries)} /> : null}
          <Radio value="text" label={t(meetingsTexts.sourceText)} />
          {meetings.length > 0 ? <Radio value="copy" label={t(meetingsTexts.sourceCopy)} /> : null}
          <Radio value="empty" label={t(meetingsTexts.sourceEmpty)} />
        </RadioGroup>
      </Field>
      {source === 'series' ? (
        <ChooseOccasion planned={planned} chosen={occasion} onChange={setOccasion} />
      ) : null}
      {source === 'copy' ? (
        <Field label={t(meetingsTexts.copyFrom)} hint={t(meetingsTexts.copyHint)}>
          <Select value={copied} onChange={(_, data) => setCopied(data.value)}>
            {meetings.map((row) => (
              <option key={row.meetingId} value={row.meetingId}>
                {row.title}, {longDates(row.date, row.endDate)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {source === 'text' ? (
        <div className={styles.paste}>
          <div>
            <Field label={t(meetingsTexts.paste)} hint={t(meetingsTexts.pasteHint)}>
              <Textarea
                value={text}
                onChange={(_, data) => {
                  setText(data.value);
                  // What is written here stays in view, also when the plan comes after it.
                  setWanted('text');
                }}
                textarea={{ className: styles.area }}
                resize="vertical"
              />
            </Field>
            <EveryLine checked={everyLine} onChange={setEveryLine} />
          </div>
          <AgendaPreviewList preview={preview} />
        </div>
      ) : null}
      <ChooseWaiting waiting={waiting} chosen={pending} onChange={setChosen} />
      <section className={styles.section}>
        <SectionTitle>{t(meetingsTexts.details)}</SectionTitle>
        <DetailsFields value={details} problems={problems} onChange={changeDetails} />
      </section>
      <output>{Object.keys(problems).length > 0 ? t(meetingsTexts.mend) : ''}</output>
      <div>
        <Button appearance="primary" size="large" type="submit" disabledFocusable={busy}>
          {t(meetingsTexts.create)}
        </Button>
      </div>
    </form>
  );
}

function useMeetingsToCopy(): readonly MeetingRowView[] {
  const { api } = useSession();
  const [rows, setRows] = useState<readonly MeetingRowView[]>([]);
  useEffect(() => {
    api.meetings().then(
      ({ coming, past }) => setRows([...past, ...coming]),
      () => setRows([]),
    );
  }, [api]);
  return rows;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  back: { fontSize: tokens.fontSizeBase200 },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  paste: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 768px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  area: { minHeight: '16rem', maxHeight: '60vh' },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
