import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MemberView, TenureView } from '../../../src/contract/group-view.ts';
import { isIsoDate } from '../../../src/domain/basics/time.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { useGroup } from './group-context.tsx';
import { PositionFields } from './position-fields.tsx';
import type { PositionProblem } from './position-text.ts';
import { emptyPosition, positionText, readPosition } from './position-text.ts';
import { whenTheyAre } from './position-words.ts';

/** Another position from a day on; or a correction of what stands about a time. */
export function PositionForm(props: {
  readonly member: MemberView;
  readonly correcting?: TenureView;
  readonly onClose: () => void;
}): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view, send } = useGroup();
  const notices = useNotices();
  const { member, correcting } = props;
  const shown = correcting ?? member.now ?? member.tenures.at(-1);
  const [from, setFrom] = useState(view.today);
  const [text, setText] = useState(shown ? positionText(shown) : emptyPosition);
  const [problem, setProblem] = useState<PositionProblem | 'from' | undefined>(undefined);

  async function save(): Promise<boolean> {
    const read = readPosition(text, view.municipalities);
    const wrong = !correcting && !isIsoDate(from) ? 'from' : 'problem' in read ? read.problem : undefined;
    setProblem(wrong);
    if (wrong || 'problem' in read) return false;
    const start = correcting ? correcting.from : from;
    const done = await send({
      type: 'ChangeMember',
      data: {
        personId: member.personId,
        ...(start === undefined ? {} : { from: start }),
        position: read.position,
      },
    });
    if (done) notices.done(t(groupTexts.changed, { name: member.name }));
    return done;
  }

  return (
    <FormDialog
      title={
        correcting
          ? `${member.name}: ${t(groupTexts.correctPeriod, { period: whenTheyAre(language, correcting) })}`
          : `${member.name}: ${t(groupTexts.newPosition)}`
      }
      action={t(frameTexts.save)}
      onSave={save}
      onClose={props.onClose}
    >
      {correcting ? null : (
        <Field
          label={t(groupTexts.from)}
          hint={t(groupTexts.fromHint)}
          required
          {...(problem === 'from'
            ? { validationState: 'error' as const, validationMessage: t(groupTexts.dateMissing) }
            : {})}
        >
          <Input type="date" value={from} onChange={(_, data) => setFrom(data.value)} />
        </Field>
      )}
      <PositionFields
        value={text}
        problem={problem === 'from' ? undefined : problem}
        personId={member.personId}
        onChange={(next) => {
          setText(next);
          setProblem(undefined);
        }}
      />
    </FormDialog>
  );
}
