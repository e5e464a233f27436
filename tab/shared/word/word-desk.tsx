import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { wordDeskTexts } from '../../../src/texts/tab-from-word.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../navigation.tsx';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';
import { save } from '../papers/save-file.ts';
import { DropZone } from './drop-zone.tsx';
import { useTakeBack } from './use-take-back.ts';

/** The way out to Word and back, and what has come back and waits (D10). */
export function WordDesk(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const { reading, takeBack } = useTakeBack();
  const [making, setMaking] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  async function download(): Promise<void> {
    setMaking(true);
    try {
      const path = `meetings/${encodeURIComponent(view.meetingId)}/protocol.docx`;
      const { name, blob } = await api.file(path);
      save(name ?? 'protokoll.docx', blob);
      notices.done(t(wordDeskTexts.downloaded));
    } catch (fault) {
      notices.fault(fault);
    } finally {
      setMaking(false);
    }
  }
  return (
    <section data-screen aria-label={t(wordDeskTexts.title)} className={styles.part}>
      <DropZone onFiles={(files) => void takeBack(files)} />
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          disabledFocusable={making}
          onClick={() => void download()}
        >
          {t(wordDeskTexts.download)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={reading === undefined ? <ArrowUpload20Regular /> : <Spinner size="extra-tiny" />}
          disabledFocusable={reading !== undefined}
          title={t(wordDeskTexts.hint)}
          onClick={() => chooser.current?.click()}
        >
          {reading === undefined ? t(wordDeskTexts.takeBack) : t(wordDeskTexts.reading, { name: reading })}
        </Button>
        <input
          ref={chooser}
          hidden
          type="file"
          aria-label={t(wordDeskTexts.takeBack)}
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event) => {
            const { files } = event.currentTarget;
            void takeBack(files ? [...files] : null);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {view.fromWord?.map(({ returnId, name }) => (
        <p key={returnId} className={styles.waiting}>
          <span>{t(wordDeskTexts.waiting, { name })}</span>{' '}
          <AppLink to={`${meetingPath(view.meetingId, 'word')}#file-${returnId}`}>
            {t(wordDeskTexts.goThrough)}
          </AppLink>
        </p>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  waiting: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
});
