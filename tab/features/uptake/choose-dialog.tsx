import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MeetingUptakeView, UptakeChoiceView } from '../../../src/contract/uptake-view.ts';
import type { Following } from '../../../src/domain/uptake/vocabulary.ts';
import { FOLLOWINGS } from '../../../src/domain/uptake/vocabulary.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import type { SendUptake } from './send-uptake.ts';

/** Which decisions of a meeting are followed, and with whom. */
export function ChooseDialog(props: {
  readonly meeting: MeetingUptakeView;
  readonly municipalities: readonly string[];
  readonly send: SendUptake;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { meeting, onClose, send } = props;
  const { choices = [], meetingId } = meeting;
  const [chosen, setChosen] = useState<Readonly<Record<string, Following>>>({});
  const followed = (choice: UptakeChoiceView) => chosen[choice.clauseId] ?? choice.following;
  async function save(): Promise<boolean> {
    const count = choices.filter((choice) => followed(choice) !== 'none').length;
    const wanted = Object.entries(chosen).map(([clauseId, following]) => ({ clauseId, following }));
    const data = { meetingId, choices: wanted };
    return send({ type: 'ChooseDecisions', data }, t(texts.chosen, { count }));
  }
  return (
    <FormDialog title={t(texts.choose)} action={t(texts.save)} onSave={save} onClose={onClose}>
      <p>{t(texts.chooseIntro)}</p>
      {choices.map((choice) => (
        <Choice
          key={choice.clauseId}
          choice={choice}
          municipalities={props.municipalities}
          following={followed(choice)}
          onChange={(following) => setChosen({ ...chosen, [choice.clauseId]: following })}
        />
      ))}
    </FormDialog>
  );
}

function Choice(props: {
  readonly choice: UptakeChoiceView;
  readonly municipalities: readonly string[];
  readonly following: Following;
  readonly onChange: (following: Following) => void;
}): ReactNode {
  const { t, enumeration } = useLanguage();
  const styles = useStyles();
  const { choice, municipalities, onChange } = props;
  const { named, number, text } = choice;
  // Where its words concern all of them, both are the same.
  const some = named.length > 0 && named.length < municipalities.length;
  const following = props.following === 'named' && !some ? 'all' : props.following;
  const words: Readonly<Record<Following, string>> = {
    all: t(texts.followAll),
    named: t(texts.followNamed, { names: enumeration(named) }),
    none: t(texts.followNone),
  };
  const offered = FOLLOWINGS.filter((each) => each !== 'named' || some);
  return (
    <Field className={styles.choice} label={{ children: t(texts.numbered, { number, text }), lang: 'sv' }}>
      <Select
        value={following}
        onChange={(_, { value }) => onChange(offered.find((each) => each === value) ?? 'none')}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  choice: { paddingBlock: tokens.spacingVerticalXS },
});
