import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import { printedOffice } from '../../../src/domain/group/members/tenures.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { groupTexts, roleTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useGroup } from './group-context.tsx';
import { MemberDetails } from './member-details.tsx';
import { rolesToName, whatTheyAre } from './position-words.ts';

/** A person: who they are today and what is about to change; more when it is asked for. */
export function MemberRow(props: {
  readonly member: MemberView;
  readonly framed: boolean;
  /** The organisation stands beside the row already. */
  readonly quietOrganisation: boolean;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { view } = useGroup();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { member } = props;
  // What somebody will be stands in the notes below, with its day.
  const last = member.tenures.at(-1);
  const shown = member.now ?? (last?.from !== undefined && last.from > view.today ? undefined : last);
  const office = shown && (props.quietOrganisation ? printedOffice(shown) : whatTheyAre(shown));
  return (
    <li className={mergeClasses(styles.row, props.framed && styles.framed)}>
      <div className={styles.line}>
        <div className={styles.who}>
          <span className={styles.name}>
            {member.name}
            {member.isMe ? <span className={styles.you}> ({t(groupTexts.you)})</span> : null}
          </span>
          {rolesToName(member.now?.roles ?? []).map((role) => (
            <Badge key={role} appearance="tint" color="informative">
              {t(roleTexts[role])}
            </Badge>
          ))}
          {office ? <span className={styles.office}>{office}</span> : null}
        </div>
        <Button
          appearance="subtle"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={t(groupTexts.more, { name: member.name })}
          onClick={() => setOpen(!open)}
        />
      </div>
      <Notes member={member} />
      {open ? (
        <div id={id}>
          <MemberDetails member={member} />
        </div>
      ) : null}
    </li>
  );
}

/** For whom they answer, and what is about to change. */
function Notes({ member }: { readonly member: MemberView }): ReactNode {
  const { t, locale, enumeration } = useLanguage();
  const { view, namesOf } = useGroup();
  const styles = useStyles();
  const { now, tenures } = member;
  const next = tenures.find(({ from }) => from !== undefined && from > view.today);
  const names = (people: readonly string[] = []) => enumeration(namesOf(people));
  const notes = [
    now?.delegateFor ? t(groupTexts.answersFor, { names: names(now.delegateFor) }) : '',
    now?.substitutesFor ? t(groupTexts.substitutesFor, { names: names(now.substitutesFor) }) : '',
    next?.from
      ? t(groupTexts.changesOn, { date: plainDate(locale, next.from), what: whatTheyAre(next) })
      : now?.until
        ? t(groupTexts.leavesAfter, { date: plainDate(locale, now.until) })
        : '',
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  row: { minWidth: 0 },
  framed: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  you: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  office: { color: tokens.colorNeutralForeground2 },
  notes: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
