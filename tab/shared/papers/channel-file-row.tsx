import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Document20Regular, Folder20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ChannelFileView } from '../../../src/contract/channel-files-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { paperTexts as texts } from '../../../src/texts/tab-papers.ts';
import { useLanguage } from '../language.tsx';
import { sizeWords } from './file-problem.ts';

/** A folder to open, a file to choose, or a file that cannot be a paper and says so. */
export function ChannelFileRow(props: {
  readonly entry: ChannelFileView;
  readonly onOpen: () => void;
  readonly onChoose: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { name, kind, size, changed, within, fits } = props.entry;
  const folder = kind === 'folder';
  const notes = [
    ...(folder || size === undefined ? [] : [sizeWords(locale, size)]),
    ...(folder || changed === undefined ? [] : [t(texts.changedOn, { date: plainDate(locale, changed) })]),
    ...(within === undefined ? [] : [t(texts.within, { folder: within })]),
    ...(folder || fits ? [] : [t(texts.unfit)]),
  ];
  return (
    <li className={styles.row}>
      {folder || fits ? (
        <Button
          appearance="transparent"
          className={styles.name}
          icon={folder ? <Folder20Regular /> : <Document20Regular />}
          aria-label={t(folder ? texts.openFolder : texts.chooseFile, { name })}
          onClick={folder ? props.onOpen : props.onChoose}
        >
          <span lang="sv">{name}</span>
        </Button>
      ) : (
        <span className={styles.unfit}>
          <Document20Regular aria-hidden />
          <span lang="sv">{name}</span>
        </span>
      )}
      {notes.length > 0 ? <span className={styles.note}>{notes.join(' · ')}</span> : null}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: {
    minWidth: 0,
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    justifyContent: 'start',
  },
  unfit: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // Under the name where it is on a line of its own.
  note: {
    paddingInlineStart: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
