import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { useLanguage } from '../../shared/language.tsx';
import { GuidanceWords } from '../../shared/meeting/guidance-words.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';

const { Part: GuidanceForm, useReady } = onDemand(
  async () => (await import('./guidance-form.tsx')).GuidanceForm,
);

/** What the group sends along with an item's decision (medskick), inside the protocol or outside it. */
export function GuidanceDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState<string | undefined>(undefined);
  useReady();
  if (!can('NoteGuidance'))
    return item.guidance.map((guidance) => <GuidanceWords key={guidance.guidanceId} guidance={guidance} />);
  const isNew = open !== undefined && item.guidance.every((each) => each.guidanceId !== open);
  return (
    <>
      {item.guidance.map((guidance) =>
        guidance.guidanceId === open ? (
          <GuidanceForm
            key={guidance.guidanceId}
            item={item}
            guidance={guidance}
            onClose={() => setOpen(undefined)}
          />
        ) : (
          <button
            key={guidance.guidanceId}
            type="button"
            className={styles.words}
            onClick={() => setOpen(guidance.guidanceId)}
          >
            <GuidanceWords guidance={guidance} />
            <VisuallyHidden>{t(alongTexts.changeGuidance)}</VisuallyHidden>
          </button>
        ),
      )}
      {isNew ? (
        <GuidanceForm
          item={item}
          guidance={{ guidanceId: open, text: '', inProtocol: true }}
          onClose={() => setOpen(undefined)}
        />
      ) : (
        <div>
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-label={t(alongTexts.guidanceOf, { title: item.title })}
            onClick={() => setOpen(newId())}
          >
            {t(alongTexts.guidance)}
          </Button>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
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
