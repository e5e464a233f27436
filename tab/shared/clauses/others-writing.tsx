import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DraftView } from '../../../src/contract/views.ts';
import { isEmptyRichText } from '../../../src/domain/basics/rich-text.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { RichTextView } from '../rich-text/rich-text-view.tsx';

/** What others are typing in the same field, as they type it. */
export function OthersWriting({ field }: { readonly field: string }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const others = view.drafts.filter((draft) => draft.field === field && !draft.mine && !isEmpty(draft));
  return others.map((draft) => (
    <div key={draft.authorId} data-screen className={styles.other}>
      <span className={styles.name}>{t(protocolTexts.writes, { name: draft.author })}</span>
      {typeof draft.content === 'string' ? (
        <p className={styles.text}>{draft.content}</p>
      ) : (
        <RichTextView text={draft.content} />
      )}
    </div>
  ));
}

function isEmpty(draft: DraftView): boolean {
  return typeof draft.content === 'string' ? draft.content.trim() === '' : isEmptyRichText(draft.content);
}

const useStyles = makeStyles({
  other: {
    marginTop: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke2,
    color: tokens.colorNeutralForeground2,
  },
  name: { fontSize: tokens.fontSizeBase200, fontStyle: 'italic' },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});
