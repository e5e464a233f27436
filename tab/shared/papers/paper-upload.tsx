import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { titleOfFile } from '../../../src/domain/meeting/dispatch/paper-kind.ts';
import { paperTexts as texts } from '../../../src/texts/tab-papers.ts';
import type { ChannelFileView } from '../../../src/contract/channel-files-view.ts';
import type { MeetingView } from '../../../src/contract/views.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';
import { newId, useSession } from '../session.tsx';
import { OnceAsked } from '../ui/once-asked.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { FileButton } from './file-button.tsx';

const { Part: ChannelFilesDialog } = onDemand(
  async () => (await import('./channel-files-dialog.tsx')).ChannelFilesDialog,
);

/** Gives an item a paper as a file, handed in or chosen from the channel: one that was promised (`paper`), or another. */
export function PaperUpload(props: {
  readonly item: { readonly itemId: string; readonly title: string };
  readonly paper?: { readonly paperId: string; readonly title: string };
}): ReactNode {
  const { t } = useLanguage();
  const { view, show } = useMeeting();
  const { api } = useSession();
  const notices = useNotices();
  const [fresh, setFresh] = useState(newId);
  const [choosing, setChoosing] = useState(false);
  // Opened anew it begins anew.
  const [times, setTimes] = useState(0);
  const styles = useStyles();
  const { item, paper } = props;
  const ids = [view.meetingId, item.itemId, paper?.paperId ?? fresh].map(encodeURIComponent);
  const path = `meetings/${ids[0]}/items/${ids[1]}/papers/${ids[2]}`;
  async function add(name: string, sent: Promise<MeetingView>): Promise<boolean> {
    try {
      show(await sent);
      notices.done(t(texts.added, { title: paper?.title ?? titleOfFile(name) }));
      setFresh(newId());
      return true;
    } catch (fault) {
      notices.fault(fault);
      return false;
    }
  }
  return (
    <div className={styles.row}>
      <FileButton
        label={t(paper ? texts.attach : texts.addFile)}
        about={paper ? t(texts.attachTo, { paper: paper.title }) : t(texts.addFileTo, { title: item.title })}
        appearance={paper ? 'secondary' : 'subtle'}
        icon={<Attach20Regular />}
        onFile={async (file) => void (await add(file.name, api.upload(path, file, newId())))}
      />
      <Button
        size="small"
        appearance={paper ? 'secondary' : 'subtle'}
        icon={<FolderOpen20Regular />}
        aria-label={
          paper
            ? t(texts.fromChannelAs, { paper: paper.title })
            : t(texts.fromChannelTo, { title: item.title })
        }
        onClick={() => {
          setTimes(times + 1);
          setChoosing(true);
        }}
      >
        {t(texts.fromChannel)}
      </Button>
      <OnceAsked open={choosing}>
        <ChannelFilesDialog
          key={times}
          open={choosing}
          onChoose={({ id, name }: ChannelFileView) =>
            add(name, api.write('PUT', `${path}/from-channel`, { fileId: id }))
          }
          onClose={() => setChoosing(false)}
        />
      </OnceAsked>
    </div>
  );
}

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
