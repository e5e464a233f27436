import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { InquiryView } from '../../../src/contract/inquiry-views.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useSession } from '../../shared/session.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { AskForm } from './ask-form.tsx';
import type { AskText } from './ask-text.ts';
import { askedAnew, askedAboutItem, emptyAsk } from './ask-text.ts';

/** A new question to the municipalities: empty, once more (`inquiryId`), or about an item of a meeting (D16). */
export function AskPage(props: {
  readonly inquiryId?: string;
  readonly meetingId?: string;
  readonly itemId?: string;
}): ReactNode {
  const { inquiryId, meetingId, itemId } = props;
  const { t } = useLanguage();
  const { api, may } = useSession();
  const fresh = inquiryId === undefined && meetingId === undefined;
  const [start, setStart] = useState<AskText | undefined>(fresh ? emptyAsk : undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  useEffect(() => {
    const taken = (text: AskText | undefined) => setStart(text ?? emptyAsk());
    if (inquiryId !== undefined)
      api
        .read<InquiryView>(`inquiries/${encodeURIComponent(inquiryId)}`)
        .then((view) => taken(askedAnew(view)), setFault);
    else if (meetingId !== undefined && itemId !== undefined)
      api.meeting(meetingId).then((meeting) => taken(askedAboutItem(meeting, itemId)), setFault);
  }, [api, inquiryId, itemId, meetingId]);
  if (!may('edit-agenda'))
    return <EmptyState title={t(inquiryPageTexts.title)} text={t(inquiryPageTexts.emptyMayNot)} />;
  if (start) return <AskForm start={start} />;
  return fault ? <FaultPage fault={fault} onRetry={() => location.reload()} /> : <PageSkeleton />;
}
