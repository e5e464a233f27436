import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { InvitedPresenterView } from '../../../src/contract/presenter-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { inviteTexts as texts } from '../../../src/texts/tab-invites.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import type { Invitable } from './invitable.ts';
import { invitableOf } from './invitable.ts';
import { InvitedRow } from './invited-row.tsx';

const { Part: InviteForm } = onDemand(async () => (await import('./invite-form.tsx')).InviteForm);

/** Those who present an item from outside: who is called to a page of their own, how far they have come, and the rest. */
export function InvitedPresenters({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const [open, setOpen] = useState(false);
  const invited = (view.presenters ?? []).filter(({ itemId }) => itemId === item.itemId);
  const others = can('InvitePresenter') ? invitableOf(item, invited) : [];
  if (invited.length === 0 && others.length === 0) return null;
  const ask = (about: Asked) => {
    setAsked(about);
    setOpen(true);
  };
  const pitchOf = (slotId: string | undefined) => item.slots.find((slot) => slot.slotId === slotId)?.title;
  return (
    <div data-screen className={styles.part}>
      {invited.length > 0 ? (
        <ul className={styles.list} aria-label={t(texts.label)}>
          {invited.map((one) => {
            const pitch = pitchOf(one.slotId);
            return (
              <InvitedRow
                key={one.invitationId}
                invited={one}
                item={item}
                {...(pitch === undefined ? {} : { pitch })}
                onChange={() => ask({ who: { ...one, ...(pitch ? { pitch } : {}) }, known: one })}
              />
            );
          })}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <div className={styles.others}>
          {others.map((who) => (
            <Button
              key={`${who.slotId ?? ''} ${who.name}`}
              size="small"
              icon={<PersonAdd20Regular />}
              onClick={() => ask({ who })}
            >
              {t(texts.invite, { name: who.name })}
            </Button>
          ))}
        </div>
      ) : null}
      <OnceAsked open={open}>
        {asked ? (
          <InviteForm
            key={`${asked.known?.invitationId ?? ''} ${asked.who.slotId ?? ''} ${asked.who.name}`}
            open={open}
            item={item}
            {...asked}
            onClose={() => setOpen(false)}
          />
        ) : null}
      </OnceAsked>
    </div>
  );
}

interface Asked {
  readonly who: Invitable;
  /** Who is called already, and is told other facts. */
  readonly known?: InvitedPresenterView;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
