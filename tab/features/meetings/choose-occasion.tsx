import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import { useLanguage } from '../../shared/language.tsx';
import type { PlannedOccasion } from './planned-occasions.ts';

/** The one that an address points at (`#series/{seriesId}/{date}`), else the soonest. */
export function chosenOccasion(
  planned: readonly PlannedOccasion[],
  chosen: string,
): PlannedOccasion | undefined {
  return planned.find((each) => keyOf(each) === chosen) ?? planned[0];
}

/** Which meeting of the plan is to be drafted. */
export function ChooseOccasion(props: {
  readonly planned: readonly PlannedOccasion[];
  readonly chosen: string;
  readonly onChange: (chosen: string) => void;
}): ReactNode {
  const { t, longDates } = useLanguage();
  const { planned } = props;
  const several = new Set(planned.map(({ seriesId }) => seriesId)).size > 1;
  const value = chosenOccasion(planned, props.chosen);
  return (
    <Field label={t(meetingsTexts.occasion)} hint={t(meetingsTexts.occasionHint)}>
      <Select value={value ? keyOf(value) : ''} onChange={(_, data) => props.onChange(data.value)}>
        {planned.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {longDates(each.occasion.date, each.occasion.endDate)}
            {several ? `, ${each.series}` : ''}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function keyOf({ seriesId, occasion }: PlannedOccasion): string {
  return `#series/${seriesId}/${occasion.date}`;
}
