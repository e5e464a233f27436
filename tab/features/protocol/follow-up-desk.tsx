import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { FollowUp } from '../../../src/domain/meeting/state.ts';
import { wishedInSentence } from '../../../src/texts/pending-words.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';

const { Part: FollowUpForm, useReady } = onDemand(
  async () => (await import('./follow-up-form.tsx')).FollowUpForm,
);

/** What an item's decisions put on a coming agenda, with its condition (D16). */
export function FollowUpDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState<string | undefined>(undefined);
  useReady();
  if (!can('PlanFollowUp'))
    return item.followUps.map((each) => (
      <p key={each.followUpId} className={styles.line}>
        <FollowUpWords followUp={each} />
      </p>
    ));
  const isNew = open !== undefined && item.followUps.every((each) => each.followUpId !== open);
  const close = () => setOpen(undefined);
  return (
    <>
      {item.followUps.map((each) =>
        each.followUpId === open ? (
          <div key={each.followUpId} className={styles.whole}>
            <FollowUpForm item={item} known={each} followUpId={open} onClose={close} />
          </div>
        ) : (
          <button
            key={each.followUpId}
            type="button"
            className={styles.words}
            onClick={() => setOpen(each.followUpId)}
          >
            <FollowUpWords followUp={each} />
            <VisuallyHidden>{t(texts.change)}</VisuallyHidden>
          </button>
        ),
      )}
      {isNew ? (
        <div className={styles.whole}>
          <FollowUpForm item={item} followUpId={open} onClose={close} />
        </div>
      ) : (
        <div>
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-label={t(texts.followUpOf, { title: item.title })}
            onClick={() => setOpen(newId())}
          >
            {t(texts.followUp)}
          </Button>
        </div>
      )}
    </>
  );
}

function FollowUpWords({ followUp }: { readonly followUp: FollowUp }): ReactNode {
  const { t, locale } = useLanguage();
  const { title, wishedFor, condition } = followUp;
  const when = wishedInSentence(locale, wishedFor);
  return condition === undefined
    ? t(texts.followUpLine, { title, when })
    : t(texts.followUpWith, { title, when, condition });
}

const useStyles = makeStyles({
  whole: { flexBasis: '100%' },
  line: { flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground2 },
  words: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalM})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'text',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
  },
});
