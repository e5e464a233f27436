import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportWarningView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { FramePart, SignOffPart } from './around-parts.tsx';
import { HeaderPart } from './header-part.tsx';
import { useImport } from './import-context.tsx';
import { ItemsPart } from './item-part.tsx';
import { attendeeForm, frameForm, headerForm, itemForm } from './on-demand-forms.ts';
import type { LineWish } from './original-text.tsx';
import { OriginalText } from './original-text.tsx';
import { PeoplePart } from './people-part.tsx';
import { ReviewHead } from './review-head.tsx';
import { WarningList } from './warning-list.tsx';

type Side = 'read' | 'file';
const SIDES = [
  ['read', texts.understood],
  ['file', texts.file],
] as const;

/** An old protocol looked through: what was read beside the file, one after the other where it is narrow. */
export function ImportReview(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { view } = useImport();
  headerForm.useReady();
  attendeeForm.useReady();
  itemForm.useReady();
  frameForm.useReady();
  const [side, setSide] = useState<Side>('read');
  const [line, setLine] = useState<LineWish | undefined>(undefined);
  const shown = (of: Side) =>
    mergeClasses(styles.side, of === 'file' && styles.beside, side !== of && styles.away);

  function toPlace(warning: ImportWarningView): void {
    setSide('read');
    requestAnimationFrame(() => {
      const place = document.getElementById(placeOf(warning));
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
    });
  }

  return (
    <div className={styles.review}>
      <ReviewHead />
      <Part id="warnings" title={t(texts.warnings)}>
        <WarningList
          onLine={(wanted) => {
            setSide('file');
            setLine({ line: wanted });
          }}
          onPlace={toPlace}
        />
      </Part>
      <div data-screen className={styles.choice}>
        {SIDES.map(([value, label]) => (
          <ToggleButton key={value} checked={side === value} onClick={() => setSide(value)}>
            {t(label)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.sides}>
        <div className={shown('read')}>
          <Part id="header" title={t(texts.header)}>
            <HeaderPart />
          </Part>
          <Part id="people" title={t(texts.people)}>
            <PeoplePart />
          </Part>
          <Part id="opening" title={t(texts.opening)}>
            <FramePart part="opening" />
          </Part>
          <Part id="items" title={t(texts.items)}>
            <ItemsPart />
          </Part>
          <Part id="closing" title={t(texts.closing)}>
            <FramePart part="closing" />
          </Part>
          <Part id="sign-off" title={t(texts.signOff)}>
            <SignOffPart />
          </Part>
        </div>
        <div className={shown('file')}>
          <section aria-labelledby="file-title" className={styles.file}>
            <SectionTitle id="file-title" className={styles.fileTitle}>
              {t(texts.file)}
            </SectionTitle>
            <OriginalText key={view.importId} wish={line} />
          </section>
        </div>
      </div>
    </div>
  );
}

function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { id, title } = props;
  return (
    <section id={`part-${id}`} tabIndex={-1} aria-labelledby={`${id}-title`} className={styles.part}>
      <SectionTitle id={`${id}-title`}>{title}</SectionTitle>
      {props.children}
    </section>
  );
}

function placeOf({ part, itemId, attendeeId }: ImportWarningView): string {
  if (itemId !== undefined) return `item-${itemId}`;
  if (attendeeId !== undefined) return `person-${attendeeId}`;
  return part === 'file' ? 'part-header' : `part-${part}`;
}

const useStyles = makeStyles({
  review: {
    // Two texts side by side want more room than one: where there is much, the one page that is wider than the column.
    '@media (min-width: 1200px)': { marginInline: 'calc(50% - min(50vw - 32px, 42rem))' },
  },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    '@media (min-width: 900px)': { display: 'none' },
  },
  sides: {
    marginTop: tokens.spacingVerticalL,
    '@media (min-width: 900px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gap: tokens.spacingHorizontalXXL,
      alignItems: 'start',
    },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  beside: { '@media (min-width: 900px)': { position: 'sticky', top: tokens.spacingVerticalL } },
  away: { '@media (max-width: 899px)': { display: 'none' } },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '96px',
    outlineStyle: 'none',
  },
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fileTitle: { paddingInline: tokens.spacingHorizontalXS },
});
