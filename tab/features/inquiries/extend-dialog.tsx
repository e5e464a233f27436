import type { ReactNode } from 'react';
import { useState } from 'react';
import { deadlineWords } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import type { DeadlineText } from './deadline-text.ts';
import { readDeadlineText } from './deadline-text.ts';
import { useInquiry } from './inquiry-context.tsx';

/** More time to answer. */
export function ExtendDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t, locale } = useLanguage();
  const { view, send } = useInquiry();
  const notices = useNotices();
  const [text, setText] = useState<DeadlineText>({
    date: view.deadline.date,
    time: view.deadline.time?.replace(':', '.') ?? '',
  });
  const [wrong, setWrong] = useState(false);
  return (
    <ConfirmDialog
      open={props.open}
      title={t(inquiryPageTexts.extend)}
      action={t(inquiryPageTexts.extend)}
      onClose={props.onClose}
      onConfirm={async () => {
        const deadline = readDeadlineText(text);
        setWrong(!deadline);
        if (!deadline) return false;
        const { inquiryId } = view;
        const done = await send({ type: 'ExtendInquiry', data: { inquiryId, deadline } });
        if (done) notices.done(t(inquiryPageTexts.extended, { deadline: deadlineWords(locale, deadline) }));
        return done;
      }}
    >
      <DeadlineFields
        text={text}
        wrong={wrong}
        onChange={(next) => {
          setText(next);
          setWrong(false);
        }}
      />
    </ConfirmDialog>
  );
}
