import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SuggestionView } from '../../../src/contract/live-view.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { signalTexts } from '../../../src/texts/tab-signals.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';

/** What Teams told of the call and nobody has done yet: one press does it, or puts it aside. Nothing does itself (D12). */
export function CallSuggestions(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { suggestions = [] } = view;
  if (suggestions.length === 0) return null;
  return (
    <section data-screen aria-label={t(signalTexts.label)} className={styles.list}>
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.signalId} suggestion={suggestion} />
      ))}
    </section>
  );
}

function Suggestion({ suggestion }: { readonly suggestion: SuggestionView }): ReactNode {
  const { t, atTime } = useLanguage();
  const { can, send } = useMeeting();
  const styles = useStyles();
  const { signalId, kind, name = '' } = suggestion;
  const time = atTime(suggestion.time);
  const what = t(signalTexts[kind], { name, time });
  const act = actOf(suggestion);
  return (
    <div className={styles.row}>
      <span className={styles.text}>{what}</span>
      <span className={styles.buttons}>
        {act && can(act.type) ? (
          <Button size="small" aria-label={t(LABELS[kind], { name, time })} onClick={() => void send(act)}>
            {t(SHOWN[kind], { time })}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          aria-label={t(signalTexts.notNowAbout, { what })}
          onClick={() => void send({ type: 'DismissSignal', data: { signalId } })}
        >
          {t(signalTexts.notNow)}
        </Button>
      </span>
    </div>
  );
}

/** What would make it so; a meeting is closed where all that goes with it is asked. */
function actOf({ kind, time, personId }: SuggestionView): MeetingCommand | undefined {
  if (kind === 'call-started') return { type: 'StartMeeting', data: { time } };
  if (kind === 'call-ended' || personId === undefined) return undefined;
  return kind === 'joined'
    ? { type: 'RegisterArrival', data: { personId, time } }
    : { type: 'RegisterDeparture', data: { personId, time } };
}

const SHOWN = {
  'call-started': signalTexts.start,
  'call-ended': signalTexts.notNow,
  joined: signalTexts.arrival,
  left: signalTexts.departure,
} as const;
const LABELS = {
  'call-started': signalTexts.start,
  'call-ended': signalTexts.notNow,
  joined: signalTexts.arrivalOf,
  left: signalTexts.departureOf,
} as const;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  text: { flex: '1 1 14rem', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
