import { Attach20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { titleOfFile } from '../../../src/domain/meeting/dispatch/paper-kind.ts';
import { paperTexts as texts } from '../../../src/texts/tab-papers.ts';
import type { MeetingView } from '../../../src/contract/views.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';
import { newId, useSession } from '../session.tsx';
import { FileButton } from './file-button.tsx';

/** Hands in a file as a paper of an item: one that was promised (`paper`), or another. */
export function PaperUpload(props: {
  readonly item: { readonly itemId: string; readonly title: string };
  readonly paper?: { readonly paperId: string; readonly title: string };
}): ReactNode {
  const { t } = useLanguage();
  const { view, show } = useMeeting();
  const { api } = useSession();
  const notices = useNotices();
  const [fresh, setFresh] = useState(newId);
  const { item, paper } = props;
  async function send(file: File): Promise<void> {
    const ids = [view.meetingId, item.itemId, paper?.paperId ?? fresh].map(encodeURIComponent);
    try {
      show(
        await api.upload<MeetingView>(`meetings/${ids[0]}/items/${ids[1]}/papers/${ids[2]}`, file, newId()),
      );
      notices.done(t(texts.added, { title: paper?.title ?? titleOfFile(file.name) }));
      setFresh(newId());
    } catch (fault) {
      notices.fault(fault);
    }
  }
  return (
    <FileButton
      label={t(paper ? texts.attach : texts.addFile)}
      about={paper ? t(texts.attachTo, { paper: paper.title }) : t(texts.addFileTo, { title: item.title })}
      appearance={paper ? 'secondary' : 'subtle'}
      icon={<Attach20Regular />}
      onFile={send}
    />
  );
}
