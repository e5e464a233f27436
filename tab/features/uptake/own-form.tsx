import type { ReactNode } from 'react';
import { useState } from 'react';
import type { UptakeCellView, UptakeDecisionView } from '../../../src/contract/uptake-view.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { AnswerFields, answerWish, useAnswerDraft } from './answer-fields.tsx';
import type { SendUptake } from './send-uptake.ts';

export interface OwnFormProps {
  readonly meetingId: string;
  readonly municipality: string;
  readonly decision: UptakeDecisionView;
  readonly cell: UptakeCellView;
  readonly send: SendUptake;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The answer of one's own municipality, in the place of what it said before. */
export function OwnForm(props: OwnFormProps): ReactNode {
  const { t } = useLanguage();
  const { cell, decision, meetingId, municipality, onDone, send } = props;
  const [draft, change] = useAnswerDraft(cell.answer);
  const [busy, setBusy] = useState(false);
  async function save(): Promise<void> {
    setBusy(true);
    const data = { meetingId, municipality, answers: [answerWish(decision.clauseId, draft)] };
    const done = await send({ type: 'AnswerDecisions', data }, t(texts.saved, { municipality }));
    setBusy(false);
    if (done) onDone();
  }
  return (
    <EditForm
      look="line"
      busy={busy}
      label={t(texts.formLabel, { municipality, number: decision.number })}
      onSave={(event) => {
        event.preventDefault();
        return save();
      }}
      onCancel={props.onCancel}
    >
      <AnswerFields takeFocus draft={draft} answered={cell.answer !== undefined} onChange={change} />
    </EditForm>
  );
}
