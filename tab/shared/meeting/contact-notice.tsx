import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { contactTexts } from '../../../src/texts/tab-contact.ts';
import { useLanguage } from '../language.tsx';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import { useWritingState } from './use-writing-state.ts';

/**
 * What holds while the server is out of reach: since when, and what is kept until it is back. It is said once when that
 * begins and once when it is over, in the page's own live region; what changes meanwhile is there to be read.
 */
export function ContactNotice(): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const { since, away } = useContact();
  const kept = useKept();
  if (since === undefined) return null;
  if (!away) return <p className={styles.notice}>{t(contactTexts.sending)}</p>;
  return (
    <p className={styles.notice}>
      {can('WriteText')
        ? `${t(contactTexts.writing, { time: since })} ${kept}`
        : t(contactTexts.reading, { time: since })}
    </p>
  );
}

/** Since when there is no contact, until there is again and everything has been sent. */
function useContact() {
  const { t, atTime } = useLanguage();
  const { connection, can } = useMeeting();
  const { me } = useSession();
  const notices = useNotices();
  const saving = useWritingState((state) => state.saving);
  const objected = useWritingState(
    ({ returned, refused, conflicts }) => returned.length + refused.size + conflicts.size > 0,
  );
  const away = connection === 'lost' || saving === 'waiting';
  const [since, setSince] = useState<string | undefined>(undefined);
  if (away && since === undefined) setSince(atTime(timeOfDay(me.group.timeZone)));
  else if (since !== undefined && !away && saving === 'saved') setSince(undefined);
  const told = useRef(false);
  const tell = useEffectEvent((time: string | undefined) => {
    if (time !== undefined)
      notices.say(t(can('WriteText') ? contactTexts.writing : contactTexts.reading, { time }));
    // Where something was not taken, that has been told, and not all of it is saved.
    else if (told.current && !objected)
      notices.done(t(can('WriteText') ? contactTexts.backAndSaved : contactTexts.back));
    told.current = time !== undefined;
  });
  useEffect(() => tell(since), [since]);
  return { since, away };
}

/** In words, what has been entered and waits in this browser. */
function useKept(): string {
  const { t, enumeration } = useLanguage();
  const clauses = useWritingState(
    ({ pending }) => pending.filter(({ command }) => command.type === 'RecordClause').length,
  );
  const texts = useWritingState(
    ({ pending }) => pending.filter(({ command }) => command.type === 'WriteText').length,
  );
  const what = [
    ...(clauses > 0
      ? [t(clauses === 1 ? contactTexts.oneClause : contactTexts.clauses, { count: clauses })]
      : []),
    ...(texts > 0 ? [t(texts === 1 ? contactTexts.oneText : contactTexts.texts, { count: texts })] : []),
  ];
  return what.length > 0 ? t(contactTexts.kept, { what: enumeration(what) }) : '';
}

/** Where the group is. */
function timeOfDay(timeZone: string): ClockTime {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    Date.now(),
  );
}

const useStyles = makeStyles({
  notice: {
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    '@media print': { display: 'none' },
  },
});
