import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ownAttendanceTexts as texts } from '../../../src/texts/tab-now.ts';
import { stayInWords } from '../../shared/attendance/reply-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';

/** How the reader's own attendance is registered, and whom to tell when it is wrong (D3, D4). Nothing until it is. */
export function OwnAttendance(): ReactNode {
  const language = useLanguage();
  const { t } = language;
  const { view, can } = useMeeting();
  const styles = useStyles();
  const attendance = view.people.find(({ isMe }) => isMe)?.attendance;
  if (!attendance) return null;
  const when = stayInWords(attendance, language);
  const { secretary } = view;
  return (
    <SectionCard title={t(texts.title)}>
      <p className={styles.text}>
        {t(texts[attendance.presence], { when: when === '' ? '' : ` ${when}` })}{' '}
        {view.phase === 'agreed' || can('CorrectPresence')
          ? null
          : secretary
            ? t(texts.wrongTell, { name: secretary.name })
            : t(texts.wrong)}
      </p>
    </SectionCard>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
