import type { ReactNode } from 'react';
import { lazy } from 'react';
import { stateTexts } from '../../../src/texts/tab.ts';
import { inquiryPageTexts as t } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { InquiryListPage } from './inquiry-list-page.tsx';

// Each way in loads what it shows: whoever comes from the card wants the one inquiry and neither list nor form.
const AskPage = lazy(async () => ({ default: (await import('./ask-page.tsx')).AskPage }));
const InquiryPage = lazy(async () => ({ default: (await import('./inquiry-page.tsx')).InquiryPage }));

/**
 * `inquiries`, `inquiries/{id}`, `inquiries/new`, and asking from something: `inquiries/new/from/{id}` asks anew,
 * `inquiries/new/item/{meetingId}/{itemId}` about an item of a meeting.
 */
export function InquiriesPage({ rest }: { readonly rest: readonly string[] }): ReactNode {
  const { t: say } = useLanguage();
  const [first, kind, id, itemId] = rest;
  if (first === undefined) return <InquiryListPage />;
  if (first !== 'new' && kind === undefined) return <InquiryPage key={first} inquiryId={first} />;
  if (first === 'new' && kind === undefined) return <AskPage />;
  if (first === 'new' && kind === 'from' && id !== undefined && rest.length === 3)
    return <AskPage key={id} inquiryId={id} />;
  if (first === 'new' && kind === 'item' && id !== undefined && itemId !== undefined && rest.length === 4)
    return <AskPage key={itemId} meetingId={id} itemId={itemId} />;
  return (
    <EmptyState title={say(stateTexts.notFoundTitle)} text={say(stateTexts.notFoundText)}>
      <AppLink to="inquiries">{say(t.all)}</AppLink>
    </EmptyState>
  );
}
