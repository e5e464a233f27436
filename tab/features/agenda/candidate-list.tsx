import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addTexts } from '../../../src/texts/tab-agenda-add.ts';
import { PlannedLine } from '../../shared/agenda/planned-line.tsx';
import { useLanguage } from '../../shared/language.tsx';
import type { Candidate } from './candidates.ts';

/** The items that may be added, to be ticked; `quick` offers all of a kind at once. */
export function CandidateList(props: {
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly none: string;
  readonly quick: boolean;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { candidates, chosen, onTick } = props;
  if (candidates.length === 0) return <output className={styles.none}>{props.none}</output>;
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{t(addTexts.chooseItems)}</legend>
      {props.quick ? <Quick {...props} /> : null}
      {candidates.map(({ key, plan, kind, state }) => {
        const note =
          state === 'here'
            ? t(addTexts.isHere)
            : state === 'placed'
              ? t(addTexts.isPlaced)
              : kind === 'deferred'
                ? t(addTexts.isDeferred)
                : '';
        return (
          <Checkbox
            key={key}
            disabled={state === 'placed'}
            checked={chosen.has(key)}
            label={<PlannedLine plan={plan} {...(note ? { note } : {})} />}
            onChange={(_, data) => onTick([key], data.checked === true)}
          />
        );
      })}
    </fieldset>
  );
}

/** All, what recurs, what was deferred, none. */
function Quick(props: Parameters<typeof CandidateList>[0]): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { candidates, onTick } = props;
  const pick = (wanted: (one: Candidate) => boolean) => {
    onTick(
      candidates.filter((one) => !wanted(one)).map(({ key }) => key),
      false,
    );
    onTick(
      candidates.filter(wanted).map(({ key }) => key),
      true,
    );
  };
  const choices = [
    { text: addTexts.pickAll, of: () => true },
    { text: addTexts.pickStanding, of: ({ kind }: Candidate) => kind === 'recurring' },
    { text: addTexts.pickDeferred, of: ({ kind }: Candidate) => kind === 'deferred' },
    { text: addTexts.pickNone, of: () => false },
  ];
  return (
    <div className={styles.quick}>
      {choices
        .filter(({ text, of }) => text === addTexts.pickNone || candidates.some(of))
        .map(({ text, of }) => (
          <Button key={text.sv} size="small" onClick={() => pick(of)}>
            {t(text)}
          </Button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2 },
  set: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  quick: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});
