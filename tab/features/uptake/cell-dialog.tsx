import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UptakeCellView, UptakeDecisionView } from '../../../src/contract/uptake-view.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { StatusMark } from '../../shared/uptake/status-mark.tsx';
import { AnswerFields, answerWish, useAnswerDraft } from './answer-fields.tsx';
import { AnswerWords } from './answer-words.tsx';
import type { SendUptake } from './send-uptake.ts';

/** All that a municipality says of a decision; those who may answer for it change it here. */
export function CellDialog(props: {
  readonly meetingId: string;
  readonly decision: UptakeDecisionView;
  readonly cell: UptakeCellView;
  readonly mayAnswer: boolean;
  readonly send: SendUptake;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { cell, decision, mayAnswer, meetingId, onClose, send } = props;
  const { answer, municipality } = cell;
  const styles = useStyles();
  const [draft, change] = useAnswerDraft(answer);
  async function save(): Promise<boolean> {
    const data = { meetingId, municipality, answers: [answerWish(decision.clauseId, draft)] };
    return send({ type: 'AnswerDecisions', data }, t(texts.saved, { municipality }));
  }
  return (
    <FormDialog
      title={municipality}
      {...(mayAnswer ? { action: t(texts.save), onSave: save } : { leave: t(texts.leave) })}
      onClose={onClose}
    >
      <p lang="sv" className={styles.words}>
        {t(texts.numbered, { number: decision.number, text: decision.text })}
      </p>
      <div>
        <StatusMark cell={cell} />
      </div>
      {answer ? <AnswerWords answer={answer} whole /> : <p className={styles.none}>{t(texts.noAnswerYet)}</p>}
      {mayAnswer ? <AnswerFields draft={draft} answered={answer !== undefined} onChange={change} /> : null}
    </FormDialog>
  );
}

const useStyles = makeStyles({
  words: { overflowWrap: 'anywhere' },
  none: { color: tokens.colorNeutralForeground2 },
});
