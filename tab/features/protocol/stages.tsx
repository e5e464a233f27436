import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Circle20Regular, CircleHalfFill20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MeetingView } from '../../../src/contract/views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { stageTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';

/** The way of the protocol as one line: what is done, what is under way, what is to come. */
export function Stages(): ReactNode {
  const { t, enumeration } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const unsigned = unsignedIn(view);
  return (
    <div className={styles.all}>
      <ol className={styles.line} aria-label={t(stageTexts.label)}>
        {stagesOf(view).map(({ name, state }) => {
          const { Icon, text } = STATES[state];
          return (
            <li key={name.sv} className={mergeClasses(styles.stage, styles[state])}>
              <Icon aria-hidden />
              {t(name)} <VisuallyHidden>({t(text)})</VisuallyHidden>
            </li>
          );
        })}
      </ol>
      {unsigned.length > 0 ? (
        <p className={styles.note}>{t(stageTexts.waitsForSignature, { names: enumeration(unsigned) })}</p>
      ) : null}
    </div>
  );
}

/** Who stands under the agreed protocol and is waited for. */
export function unsignedIn({ signing }: MeetingView): readonly string[] {
  if (!signing || signing.waived) return [];
  return signing.signatories.filter(({ signed }) => !signed).map(({ name }) => name);
}

interface Stage {
  readonly name: Text;
  readonly state: 'done' | 'now' | 'coming';
}

/** Signing is a stage where the group wants it; dispatch for those who may send the protocol out. */
function stagesOf(view: MeetingView): readonly Stage[] {
  const { agreed, archived, dispatch, signing } = view;
  const sent = dispatch?.sent.some(({ revision }) => revision === agreed?.revision) ?? false;
  const steps = [
    { name: stageTexts.review, done: agreed !== undefined },
    { name: stageTexts.agreed, done: agreed !== undefined },
    ...(signing ? [{ name: stageTexts.signed, done: unsignedIn(view).length === 0 }] : []),
    { name: stageTexts.archived, done: archived !== undefined && agreed !== undefined },
    ...(dispatch ? [{ name: stageTexts.dispatched, done: sent }] : []),
  ];
  const next = steps.findIndex(({ done }) => !done);
  return steps.map(({ name, done }, index) => ({
    name,
    state: done ? 'done' : index === next ? 'now' : 'coming',
  }));
}

const STATES = {
  done: { Icon: CheckmarkCircle20Filled, text: stageTexts.isDone },
  now: { Icon: CircleHalfFill20Regular, text: stageTexts.isNow },
  coming: { Icon: Circle20Regular, text: stageTexts.isComing },
} as const;

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  stage: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  done: { color: tokens.colorNeutralForeground2 },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  coming: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
