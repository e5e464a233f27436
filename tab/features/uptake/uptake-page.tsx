import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MeetingUptakeView, UptakeView } from '../../../src/contract/uptake-view.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { save } from '../../shared/papers/save-file.ts';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useUptakeCommand } from '../../shared/uptake/use-uptake-command.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { MeetingMatrix } from './meeting-matrix.tsx';
import { OwnAnswers } from './own-answers.tsx';
import type { SendUptake } from './send-uptake.ts';
import { ALL_OF_IT, UptakeFilters } from './uptake-filters.tsx';

/** The municipality matrix (N1): every agreed meeting's decisions by municipality, or one meeting's. */
export function UptakePage({ rest }: { readonly rest: readonly string[] }): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const ask = useUptakeCommand();
  const styles = useStyles();
  const [only] = rest;
  const query = only === undefined ? '' : `?meeting=${encodeURIComponent(only)}`;
  const { value, fault, reload, show } = useLoaded<UptakeView>(`uptake${query}`);
  const [older, setOlder] = useState<readonly UptakeView[]>([]);
  const [choice, setChoice] = useState(ALL_OF_IT);
  if (!value) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const meetings = [value, ...older].flatMap((page) => page.meetings);
  const before = [value, ...older].at(-1)?.before;
  const { own } = value;
  const inOrder = [...own, ...value.municipalities.filter((name) => !own.includes(name))];

  const send: SendUptake = async (command, done) => {
    const after = await ask(command, done);
    if (!after) return false;
    show(withMeeting(value, after));
    setOlder(older.map((page) => withMeeting(page, after)));
    return true;
  };
  async function showOlder(): Promise<void> {
    try {
      const page = await api.read<UptakeView>(`uptake?before=${before ?? ''}`);
      setOlder([...older, page]);
    } catch (problem) {
      notices.fault(problem);
    }
  }
  async function download(): Promise<void> {
    try {
      const { name = 'kommunmatris.csv', blob } = await api.file(`uptake.csv${query}`);
      save(name, blob);
      notices.done(t(texts.downloaded, { name }));
    } catch (problem) {
      notices.fault(problem);
    }
  }

  return (
    <>
      <header className={styles.header}>
        <PageTitle>{t(texts.title)}</PageTitle>
        <p className={styles.intro}>{t(meetings.length === 0 ? texts.empty : texts.intro)}</p>
        <p className={styles.links}>
          <AppLink to="register">{t(texts.toRegister)}</AppLink>
          {only === undefined ? null : <AppLink to="uptake">{t(texts.allMeetings)}</AppLink>}
        </p>
      </header>
      {meetings.length === 0 ? null : (
        <>
          {own.map((municipality) => (
            <OwnAnswers key={municipality} {...{ municipality, meetings, send }} />
          ))}
          <UptakeFilters
            choice={choice}
            municipalities={inOrder}
            {...(only === undefined ? { meetings } : {})}
            onChange={setChoice}
          />
          <MeetingMatrix {...{ meetings, choice, own, send }} municipalities={inOrder} />
          <div data-screen className={styles.ways}>
            {before === undefined ? null : <Button onClick={() => void showOlder()}>{t(texts.older)}</Button>}
            <Button icon={<ArrowDownload20Regular />} onClick={() => void download()}>
              {t(texts.download)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function withMeeting(page: UptakeView, after: MeetingUptakeView): UptakeView {
  return {
    ...page,
    meetings: page.meetings.map((each) => (each.meetingId === after.meetingId ? after : each)),
  };
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
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
  },
});
