import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { LeftoverChoice } from '../../../src/domain/meeting/vocabulary.ts';
import { LEFTOVER_CHOICES } from '../../../src/domain/meeting/vocabulary.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** The choice made for all at closing can be changed for each (D15). */
export function Leftover(props: { readonly item: ItemView; readonly choice: LeftoverChoice }): ReactNode {
  const { t } = useLanguage();
  const { can, send } = useMeeting();
  const styles = useStyles();
  const { item, choice: chosen } = props;
  if (!can('ChooseLeftover')) return <p className={styles.leftover}>{t(CHOICE_TEXTS[chosen])}</p>;
  return (
    <Field label={t(protocolTexts.leftover)} className={styles.choice}>
      <Select
        value={chosen}
        aria-label={t(protocolTexts.leftoverOf, { title: item.title })}
        onChange={(_, data) =>
          void send({
            type: 'ChooseLeftover',
            data: { itemId: item.itemId, choice: data.value as LeftoverChoice },
          })
        }
      >
        {LEFTOVER_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(CHOICE_TEXTS[choice])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const CHOICE_TEXTS = {
  'carry-over': protocolTexts.carryOver,
  tabled: protocolTexts.table,
  'by-mail': protocolTexts.byMail,
  keep: protocolTexts.keep,
} as const;

const useStyles = makeStyles({
  leftover: { margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { maxWidth: '24rem', marginTop: tokens.spacingVerticalS },
});
