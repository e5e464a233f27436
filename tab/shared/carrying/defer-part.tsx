import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { carryingTabTexts as texts } from '../../../src/texts/tab-carrying.ts';
import { useLanguage } from '../language.tsx';
import type { Meeting } from '../meeting/meeting-context.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { onDemand } from '../ui/on-demand.tsx';

const { Part: DeferForm, useReady } = onDemand(async () => (await import('./defer-form.tsx')).DeferForm);

export interface DeferProps {
  readonly item: ItemView;
  /** How the page asks. */
  readonly send: Meeting['send'];
}

/** That an item is put off, as the protocol will say it, and the way to put it off or take it up after all. */
export function DeferPart({ item, send }: DeferProps): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  useReady();
  const { itemId, title, kind, deferral } = item;
  if (open)
    return (
      <div className={styles.whole}>
        <DeferForm item={item} send={send} onClose={() => setOpen(false)} />
      </div>
    );
  const may = can('DeferItem') && kind !== 'break' && kind !== 'check-in';
  if (!deferral)
    return may ? (
      <div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.quiet}
          aria-label={t(texts.deferOf, { title })}
          onClick={() => setOpen(true)}
        >
          {t(texts.defer)}
        </Button>
      </div>
    ) : null;
  return (
    <div className={styles.deferred}>
      <p className={styles.words}>
        <Badge appearance="tint" color="warning">
          {t(texts.deferred)}
        </Badge>{' '}
        <span lang="sv">{deferral.printed}</span>
      </p>
      {may ? (
        <span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(texts.changeOf, { title })}
            onClick={() => setOpen(true)}
          >
            {t(texts.change)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t(texts.resumeOf, { title })}
            onClick={() => void send({ type: 'ResumeItem', data: { itemId } })}
          >
            {t(texts.resume)}
          </Button>
        </span>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  // Beside other quiet buttons it takes a line of its own once it says something.
  whole: { flexBasis: '100%' },
  quiet: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
  },
  deferred: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  words: { margin: 0, overflowWrap: 'anywhere' },
});
