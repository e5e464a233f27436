import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { faceTexts, panelTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { ContactNotice } from '../../shared/meeting/contact-notice.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { PresenterCues } from '../../shared/presenters/presenter-cues-part.ts';
import { CallSuggestions } from '../../shared/running/call-suggestions-part.ts';
import { ShowOnScreen } from '../../shared/running/show-on-screen.tsx';
import { currentItem } from '../../shared/running/what-is-next.ts';
import { useDocumentName } from '../../shared/ui/headings.tsx';
import { PanelHere } from './panel-here.tsx';
import { PanelItem } from './panel-item.tsx';
import { PanelNext } from './panel-next.tsx';
import { PanelRun } from './panel-run.tsx';

/** A narrow column beside the call: where the meeting is, and for those who run it the few things done all the time. */
export function PanelPage(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const item = currentItem(view);
  return (
    <main className={styles.panel}>
      <h1 ref={useDocumentName()} id="page-title" lang="sv" tabIndex={-1} className={styles.title}>
        {view.details.title}
      </h1>
      <ContactNotice />
      <PanelRun />
      {view.suggestions ? <CallSuggestions /> : null}
      {view.presenters ? <PresenterCues /> : null}
      {item && view.phase === 'ongoing' && item.kind !== 'break' ? (
        <PanelItem key={item.itemId} item={item} />
      ) : null}
      <PanelNext />
      <PanelHere />
      <footer className={styles.ways}>
        <AppLink to={meetingPath(view.meetingId, can('WriteText') ? 'protocol' : undefined)}>
          {t(can('WriteText') ? panelTexts.toProtocol : faceTexts.openMeeting)}
        </AppLink>
        <ShowOnScreen meetingId={view.meetingId} />
      </footer>
    </main>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    outlineStyle: 'none',
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});
