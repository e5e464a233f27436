import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Words that somebody has to say what becomes of: what is told of them, the words themselves, and the ways on. */
export function KeptWords(props: {
  readonly told: string;
  readonly words?: ReactNode;
  readonly ways: readonly { readonly label: string; readonly onPress: () => void }[];
}): ReactNode {
  const styles = useStyles();
  return (
    <section data-screen className={styles.notice} aria-label={props.told}>
      <p className={styles.line}>{props.told}</p>
      {props.words === undefined ? null : <blockquote className={styles.words}>{props.words}</blockquote>}
      <div className={styles.ways}>
        {props.ways.map(({ label, onPress }) => (
          <Button
            key={label}
            size="small"
            // A press here is not yet leaving the field above.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onPress}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  notice: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  line: { margin: 0 },
  words: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});
