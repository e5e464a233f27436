import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';

/** Somebody of the list of people, and how they took part. */
export function AttendeeWords(props: { readonly attendee: ImportView['attendees'][number] }): ReactNode {
  const { t, locale, timeSpan } = useLanguage();
  const styles = useStyles();
  const { name, organisation, role, presence, from, to, absentKind, note } = props.attendee;
  const times =
    from && to ? timeSpan(from, to) : from ? `${dotted(from)}–` : to ? `–${dotted(to)}` : undefined;
  return (
    <span lang="sv">
      {absentKind === 'struck' ? <s>{name}</s> : name}
      <span className={styles.more}>
        {[organisation, role].filter(Boolean).map((words) => `, ${words}`)}
        {presence === 'present' ? null : <span lang={locale}> · {t(texts[presence])}</span>}
        {note ? ` · ${note}` : times ? ` ${times}` : ''}
      </span>
    </span>
  );
}

/** A guest, and where they come from. */
export function GuestWords(props: { readonly guest: ImportView['guests'][number] }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { name, organisation, role, note } = props.guest;
  return (
    <span lang="sv">
      {name}
      <span className={styles.more}>
        {[organisation, role].filter(Boolean).map((words) => `, ${words}`)}
        <span lang={locale}> · {t(texts.guest)}</span>
        {note ? ` · ${note}` : ''}
      </span>
    </span>
  );
}

const useStyles = makeStyles({ more: { color: tokens.colorNeutralForeground2 } });
