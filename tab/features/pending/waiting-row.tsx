import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { matterPath } from '../../shared/matter/matter-link.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { MatterWords } from '../../shared/pending/matter-words.tsx';
import type { Ask } from './ask.ts';
import { MatterForm, PlaceForm, ReasonForm, usePlaceForm, useReasonForm } from './on-demand-forms.ts';

/** A matter that waits, with what can be done about it. One form is open at a time, in the matter's own place. */
export function WaitingRow(props: {
  readonly matter: WaitingMatterView;
  readonly mayChange: boolean;
  readonly ask: Ask;
  readonly onPlaced: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { matter, ask } = props;
  const { pendingId, title, proposedBy, plan } = matter;
  const [open, setOpen] = useState<'place' | 'change' | 'dismiss' | undefined>(undefined);
  const close = () => setOpen(undefined);
  usePlaceForm();
  useReasonForm();
  const declining = matter.source === 'proposal';
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <AppLink to={matterPath(matter.matterId)}>{title}</AppLink>
        </h2>
        <MatterWords matter={matter} />
        {plan?.background ? <p className={styles.background}>{plan.background}</p> : null}
      </div>
      {props.mayChange && open === undefined ? (
        <div className={styles.buttons}>
          <Button aria-label={t(pendingTexts.placeOf, { title })} onClick={() => setOpen('place')}>
            {t(pendingTexts.place)}
          </Button>
          <Button
            appearance="subtle"
            aria-label={t(pendingTexts.changeOf, { title })}
            onClick={() => setOpen('change')}
          >
            {t(pendingTexts.change)}
          </Button>
          <Button
            appearance="subtle"
            aria-label={t(declining ? pendingTexts.declineOf : pendingTexts.dismissOf, { title })}
            onClick={() => setOpen('dismiss')}
          >
            {t(declining ? pendingTexts.decline : pendingTexts.dismiss)}
          </Button>
        </div>
      ) : null}
      {open === 'place' ? <PlaceForm matter={matter} onPlaced={props.onPlaced} onCancel={close} /> : null}
      {open === 'change' ? (
        <MatterForm
          label={t(pendingTexts.changeOf, { title })}
          known={matter}
          onSave={async ({ source: _source, ...wish }) => {
            const said = t(pendingTexts.entered, { title: wish.plan.title });
            if (await ask({ type: 'ChangeWaiting', data: { pendingId, ...wish } }, said)) close();
          }}
          onCancel={close}
        />
      ) : null}
      {open === 'dismiss' ? (
        <ReasonForm
          title={title}
          {...(declining && proposedBy ? { to: proposedBy.name } : {})}
          onSave={async (reason) => {
            const said =
              declining && proposedBy
                ? t(pendingTexts.declined, { title, name: proposedBy.name })
                : t(pendingTexts.dismissed, { title });
            await ask({ type: 'DismissMatter', data: { pendingId, reason } }, said);
          }}
          onCancel={close}
        />
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  background: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
