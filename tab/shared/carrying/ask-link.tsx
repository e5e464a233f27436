import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { AppLink } from '../navigation.tsx';
import { useSession } from '../session.tsx';

/** Where an item becomes a question to the municipalities (D16), for those who ask. */
export function AskLink(props: { readonly itemId: string }): ReactNode {
  const { t } = useLanguage();
  const { may } = useSession();
  const { view } = useMeeting();
  const styles = useStyles();
  // Nothing of a rehearsal leaves it (D9).
  if (!may('edit-agenda') || view.rehearsal) return null;
  return (
    <div data-screen>
      <AppLink className={styles.quiet} to={`inquiries/new/item/${view.meetingId}/${props.itemId}`}>
        {t(inquiryPageTexts.askMunicipalities)}
      </AppLink>
    </div>
  );
}

// It stands in a row with small quiet buttons.
const useStyles = makeStyles({
  quiet: {
    display: 'inline-block',
    padding: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
