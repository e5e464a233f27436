import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingUptakeView, UptakeDecisionView } from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';

/** What of the matrix is shown; empty = no matter. */
export interface UptakeChoice {
  readonly municipality: string;
  readonly meetingId: string;
  readonly openOnly: boolean;
}

export const ALL_OF_IT: UptakeChoice = { municipality: '', meetingId: '', openOnly: false };

/** The decisions of a meeting that are to be shown. */
export function chosenDecisions(
  { decisions }: MeetingUptakeView,
  { municipality, openOnly }: UptakeChoice,
): readonly UptakeDecisionView[] {
  return decisions.filter(({ cells }) => {
    const asked = cells.filter((cell) => municipality === '' || cell.municipality === municipality);
    if (openOnly) return asked.some(({ open }) => open);
    return municipality === '' || asked.some((cell) => cell.asked || cell.answer !== undefined);
  });
}

/** Which municipality, which meeting, and whether what is settled is left out. */
export function UptakeFilters(props: {
  readonly choice: UptakeChoice;
  readonly municipalities: readonly string[];
  /** Left out where one meeting alone is shown. */
  readonly meetings?: readonly MeetingUptakeView[];
  readonly onChange: (choice: UptakeChoice) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { choice, meetings, municipalities, onChange } = props;
  const styles = useStyles();
  return (
    <search data-screen className={styles.filters} aria-label={t(texts.filters)}>
      <Field label={t(texts.municipality)} className={styles.choice}>
        <Select
          value={choice.municipality}
          onChange={(_, { value }) => onChange({ ...choice, municipality: value })}
        >
          <option value="">{t(texts.everyMunicipality)}</option>
          {municipalities.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {meetings ? (
        <Field label={t(texts.meeting)} className={styles.choice}>
          <Select
            value={choice.meetingId}
            onChange={(_, { value }) => onChange({ ...choice, meetingId: value })}
          >
            <option value="">{t(texts.everyMeeting)}</option>
            {meetings.map(({ meetingId, title, date }) => (
              <option key={meetingId} value={meetingId}>
                {t(texts.ofMeeting, { meeting: title, date: plainDate(locale, date) })}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Checkbox
        label={t(texts.openOnly)}
        checked={choice.openOnly}
        onChange={(_, { checked }) => onChange({ ...choice, openOnly: checked === true })}
      />
    </search>
  );
}

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXL,
  },
  choice: { flex: '0 1 16rem', minWidth: 'min(11rem, 100%)' },
});
