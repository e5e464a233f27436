import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InvitedPresenterView } from '../../../src/contract/presenter-view.ts';
import { inviteTexts as texts } from '../../../src/texts/tab-invites.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { PresenterStatusBadge } from './presenter-status.tsx';

/** Whom from outside to let in or thank now, and who else says that they are ready (D13); for those who lead. */
export function PresenterCues(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const shown = (view.presenters ?? []).filter(({ cue, status }) => cue !== undefined || status === 'ready');
  if (view.phase !== 'ongoing' || !can('LetPresenterIn') || shown.length === 0) return null;
  return (
    <section data-screen aria-label={t(texts.cues)} className={styles.list}>
      {shown.map((one) => (
        <Cue key={one.invitationId} presenter={one} />
      ))}
    </section>
  );
}

function Cue({ presenter }: { readonly presenter: InvitedPresenterView }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const { invitationId, itemId, slotId, name, status, cue } = presenter;
  const item = view.items.find((each) => each.itemId === itemId);
  const title = item?.slots.find((slot) => slot.slotId === slotId)?.title ?? item?.title;
  const thanks = cue === 'thank';
  // Somebody who is ready early may be let in early.
  const type = thanks ? 'ThankPresenter' : 'LetPresenterIn';
  return (
    <div className={styles.row}>
      <span className={styles.text}>
        <span className={styles.name}>{name}</span> <PresenterStatusBadge status={status} />
        {title ? (
          <span lang="sv" className={styles.what}>
            {title}
          </span>
        ) : null}
      </span>
      <Button
        size="small"
        aria-label={t(thanks ? texts.thankOf : texts.letInOf, { name })}
        onClick={() => void send({ type, data: { invitationId } })}
      >
        {t(thanks ? texts.thank : texts.letIn)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  text: { flex: '1 1 10rem', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
