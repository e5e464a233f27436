import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingUptakePartView, MeetingUptakeView } from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { summaryWords } from '../../../src/texts/uptake-words.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../navigation.tsx';
import { newId } from '../session.tsx';
import { SectionTitle } from '../ui/headings.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useUptakeCommand } from './use-uptake-command.ts';

/** How the decisions of the meeting before are taken up, for this one to hear (N1). Nothing where there are none. */
export function PreviousUptake(): ReactNode {
  const { t, locale } = useLanguage();
  const { value, reload } = useMeetingUptake();
  const { view } = useMeeting();
  const send = useUptakeCommand();
  const styles = useStyles();
  const { ofPrevious, enteredBy } = value ?? {};
  if (!ofPrevious) return null;
  const { meetingId, title, date, summary, can } = ofPrevious;
  async function enter(): Promise<void> {
    const data = { meetingId, atMeetingId: view.meetingId, itemId: newId() };
    if (await send({ type: 'EnterUptake', data }, t(texts.entered))) reload();
  }
  return (
    <section className={styles.section} aria-labelledby="uptake-title">
      <SectionTitle id="uptake-title">{t(texts.sumTitle)}</SectionTitle>
      <p className={styles.words}>
        {t(texts.sumOf, { meeting: `${title} ${plainDate(locale, date)}` })} {summaryWords(locale, summary)}
      </p>
      <div data-screen className={styles.ways}>
        <MatrixLink uptake={ofPrevious} />
        {enteredBy === undefined ? (
          can.includes('EnterUptake') ? (
            <Button size="small" onClick={() => void enter()}>
              {t(texts.enter)}
            </Button>
          ) : null
        ) : (
          <AppLink to={`${meetingPath(view.meetingId, 'protocol')}#item-${enteredBy}`}>
            {t(texts.enteredAs)}
          </AppLink>
        )}
      </div>
    </section>
  );
}

/** How the decisions of this meeting are taken up, once they are agreed, and the way to all of it. */
export function OwnUptake(): ReactNode {
  const { locale } = useLanguage();
  const { ofThis } = useMeetingUptake().value ?? {};
  const styles = useStyles();
  if (!ofThis || (ofThis.decisions.length === 0 && !ofThis.choices)) return null;
  return (
    <p className={styles.words}>
      {ofThis.decisions.length > 0 ? summaryWords(locale, ofThis.summary) : null}{' '}
      <MatrixLink uptake={ofThis} />
    </p>
  );
}

function MatrixLink({ uptake }: { readonly uptake: MeetingUptakeView }): ReactNode {
  const { t } = useLanguage();
  return <AppLink to={`uptake/${encodeURIComponent(uptake.meetingId)}`}>{t(texts.openMatrix)}</AppLink>;
}

function useMeetingUptake() {
  const { view } = useMeeting();
  return useLoaded<MeetingUptakePartView>(meetingPath(view.meetingId, 'uptake'));
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXXXL,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
});
