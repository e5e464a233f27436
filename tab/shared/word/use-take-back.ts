import { useState } from 'react';
import type { FromWordView } from '../../../src/contract/from-word-view.ts';
import { LARGEST_WORD_FILE } from '../../../src/domain/from-word/word-file.ts';
import { wordDeskTexts } from '../../../src/texts/tab-from-word.ts';
import { wordRefusals } from '../../../src/texts/refusals-word.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { meetingPath, useNavigation } from '../navigation.tsx';
import { useNotices } from '../notices.tsx';
import { newId, useSession } from '../session.tsx';

/** Sends a Word file to the server and goes to what was done to it; `reading` is its name meanwhile. */
export function useTakeBack(): {
  readonly reading: string | undefined;
  readonly takeBack: (files: FileList | readonly File[] | null) => Promise<void>;
} {
  const { t } = useLanguage();
  const { api } = useSession();
  const { view } = useMeeting();
  const { go } = useNavigation();
  const notices = useNotices();
  const [reading, setReading] = useState<string | undefined>(undefined);
  async function takeBack(files: FileList | readonly File[] | null): Promise<void> {
    const [file, ...more] = files ?? [];
    if (!file || reading !== undefined) return;
    if (more.length > 0) return notices.tell(t(wordDeskTexts.oneAtATime));
    if (file.size > LARGEST_WORD_FILE) return notices.tell(t(wordRefusals['word-file-too-large']));
    const { name } = file;
    setReading(name);
    notices.say(t(wordDeskTexts.reading, { name }));
    try {
      const path = `meetings/${encodeURIComponent(view.meetingId)}/from-word`;
      const { returnId, finished, places } = await api.upload<FromWordView>(path, file, newId());
      notices.clear();
      if (finished && places.length === 0) notices.tell(t(wordDeskTexts.nothingNew, { name }));
      else go(`${meetingPath(view.meetingId, 'word')}#file-${returnId}`);
    } catch (fault) {
      notices.fault(fault);
    } finally {
      setReading(undefined);
    }
  }
  return { reading, takeBack };
}
