import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { newId } from '../../shared/session.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';

/**
 * Short things noted with an item, each opened for change where it stands, with a quiet button for the next. The id of a
 * new one is minted when its form opens, so that it is noted once however often it is sent.
 */
export function NotedList<T>(props: {
  readonly known: readonly T[];
  readonly idOf: (noted: T) => string;
  readonly renderWords: (noted: T) => ReactNode;
  /** The form of one that is known, or of a new one under this id. */
  readonly renderForm: (id: string, noted: T | undefined, close: () => void) => ReactNode;
  readonly mayChange: boolean;
  /** Read aloud after the words of one that can be changed. */
  readonly changeHint: string;
  readonly add: string;
  readonly addLabel: string;
}): ReactNode {
  const { known, idOf, renderWords, renderForm } = props;
  const styles = useStyles();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const close = () => setOpen(undefined);
  if (!props.mayChange)
    return known.map((noted) => (
      <div key={idOf(noted)} className={styles.whole}>
        {renderWords(noted)}
      </div>
    ));
  return (
    <>
      {known.map((noted) =>
        idOf(noted) === open ? (
          <div key={open} className={styles.whole}>
            {renderForm(open, noted, close)}
          </div>
        ) : (
          <button
            key={idOf(noted)}
            type="button"
            className={styles.words}
            onClick={() => setOpen(idOf(noted))}
          >
            {renderWords(noted)} <VisuallyHidden>{props.changeHint}</VisuallyHidden>
          </button>
        ),
      )}
      {open !== undefined && known.every((noted) => idOf(noted) !== open) ? (
        <div className={styles.whole}>{renderForm(open, undefined, close)}</div>
      ) : (
        <div>
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-label={props.addLabel}
            onClick={() => setOpen(newId())}
          >
            {props.add}
          </Button>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  whole: { flexBasis: '100%' },
  words: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalM})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'text',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
  },
});
