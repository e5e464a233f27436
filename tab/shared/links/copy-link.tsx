import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { SignInView } from '../../../src/contract/sign-in-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { linkTexts } from '../../../src/texts/tab-links.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { meetingPath } from '../navigation.tsx';
import type { Session } from '../session.tsx';
import { useSession } from '../session.tsx';
import { teamsLink } from './teams-link.ts';
import { useCopied } from './use-copied.tsx';

/** As words in a row of other small ways, or as a sign beside what it copies the address of. */
export type LinkLook = 'words' | 'icon';

/** Copies the address of an item of the meeting. */
export function CopyItemLink(props: { readonly item: ItemView; readonly look: LinkLook }): ReactNode {
  const { t } = useLanguage();
  const { itemId, title } = props.item;
  return <CopyLink hash={`#item-${itemId}`} label={t(linkTexts.copyItem, { title })} look={props.look} />;
}

/** Copies the address of a clause of the meeting. */
export function CopyClauseLink(props: {
  readonly clause: ItemView['clauses'][number];
  readonly look: LinkLook;
}): ReactNode {
  const { t } = useLanguage();
  const { clauseId, text } = props.clause;
  const words = text.length > ENOUGH ? `${text.slice(0, ENOUGH).trimEnd()} …` : text;
  return (
    <CopyLink hash={`#clause-${clauseId}`} label={t(linkTexts.copyClause, { words })} look={props.look} />
  );
}

/** As much of a clause as one knows it by, in characters. */
const ENOUGH = 60;

/**
 * The address names no part of the meeting: whoever follows it meets the one that shows the thing to them, whenever
 * that is.
 */
function CopyLink(props: {
  readonly hash: string;
  /** The whole of it, for who cannot see where it stands. */
  readonly label: string;
  readonly look: LinkLook;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useMeeting();
  const session = useSession();
  const styles = useStyles();
  const { copy, dialog } = useCopied();
  const { hash, label, look } = props;
  const address = () => addressOf(session, meetingPath(view.meetingId) + hash);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={mergeClasses(styles.way, look === 'icon' && styles.icon)}
        aria-label={label}
        // It stands among the words of the protocol.
        lang={locale}
        {...(look === 'icon' ? { icon: <Link20Regular />, title: t(linkTexts.copy) } : {})}
        onClick={() => void address().then((found) => copy(found, t(linkTexts.copied)))}
      >
        {look === 'words' ? t(linkTexts.copy) : null}
      </Button>
      {dialog}
    </>
  );
}

/** In Teams a link that opens there; else, or where Teams does not say which app this is, the plain address. */
async function addressOf({ api, teams }: Session, path: string): Promise<string> {
  const plain = `${location.origin}/tab/${path}`;
  if (!teams) return plain;
  const appId =
    teams.appId ??
    (await api.read<SignInView>('sign-in').then(
      (view) => view.teamsAppId,
      () => undefined,
    ));
  return appId ? teamsLink(appId, path, teams.channelId) : plain;
}

const useStyles = makeStyles({
  way: {
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    '@media print': { display: 'none' },
  },
  icon: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
