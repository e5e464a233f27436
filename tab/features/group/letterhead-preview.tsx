import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { tintOf } from '../../../src/domain/group/letterhead/colours.ts';
import type { Letterhead } from '../../../src/domain/group/letterhead/letterhead.ts';
import { HOUSE_ACCENT } from '../../../src/domain/group/letterhead/letterhead.ts';
import { letterheadTexts } from '../../../src/texts/tab-letterhead.ts';
import { useLanguage } from '../../shared/language.tsx';

/** The first page as it would be printed: a sheet of paper, white in every theme. */
export function LetterheadPreview(props: {
  readonly letterhead: Letterhead;
  readonly sender: string;
  readonly title: string;
  readonly year: string;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { logo, accent = HOUSE_ACCENT, lines = [] } = props.letterhead;
  const colours = { '--accent': accent, '--tint': tintOf(accent) } as CSSProperties;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{t(letterheadTexts.preview)}</figcaption>
      <div className={styles.frame}>
        <div className={styles.sheet} style={colours} aria-hidden>
          {logo ? <img className={styles.logo} alt="" src={`data:image/png;base64,${logo.png}`} /> : null}
          <div className={styles.sender}>{props.sender}</div>
          <div className={styles.heading}>
            {t(letterheadTexts.sampleHeading, { title: props.title, year: props.year })}
          </div>
          <div className={styles.rule} />
          <div className={styles.fact}>
            <b>{t(letterheadTexts.sampleWhen)}:</b>
            <span className={styles.line} />
          </div>
          <div className={styles.item}>
            <span className={styles.number}>1.</span> {t(letterheadTexts.sampleItem)}
          </div>
          <span className={styles.line} />
          <span className={styles.line} />
          <div className={styles.decision}>
            <div className={styles.number}>{t(letterheadTexts.sampleDecision)}</div>
            <b>att</b> {t(letterheadTexts.sampleClause)}
          </div>
          <div className={styles.foot}>
            {lines.length > 0 ? <b>{props.sender}</b> : props.sender}
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        </div>
      </div>
    </figure>
  );
}

// A sheet of paper has no theme: its colours are those of src/documents, its measures shares of its width.
const useStyles = makeStyles({
  figure: { margin: 0, flex: '1 1 16rem', maxWidth: '22rem' },
  caption: { marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  frame: {
    containerType: 'inline-size',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  sheet: {
    position: 'relative',
    boxSizing: 'border-box',
    aspectRatio: '210 / 297',
    padding: '10cqw 12cqw 14cqw 14cqw',
    overflow: 'hidden',
    backgroundColor: '#ffffff',
    color: '#000000',
    fontSize: '2.6cqw',
    lineHeight: 1.4,
  },
  logo: { display: 'block', maxWidth: '30cqw', maxHeight: '7.4cqw', marginBottom: '2.4cqw' },
  sender: { color: '#4a4f54' },
  heading: { fontSize: '4.4cqw', fontWeight: 600, lineHeight: 1.25 },
  rule: { height: '2px', margin: '1.6cqw 0 2.4cqw', backgroundColor: 'var(--accent)' },
  fact: { display: 'flex', alignItems: 'center', gap: '2cqw' },
  line: { display: 'block', flex: 1, height: '1.2cqw', margin: '1cqw 0', backgroundColor: '#e3e5e6' },
  item: { margin: '5cqw 0 1cqw', fontSize: '3cqw', fontWeight: 600 },
  number: { color: 'var(--accent)', fontWeight: 600 },
  decision: {
    margin: '2.5cqw 0',
    padding: '1.4cqw 2cqw',
    backgroundColor: 'var(--tint)',
    borderLeft: '3px solid var(--accent)',
  },
  foot: {
    position: 'absolute',
    left: '14cqw',
    right: '12cqw',
    bottom: '6cqw',
    color: '#4a4f54',
    fontSize: '2.1cqw',
    borderTop: '1px solid #b9bcbe',
    paddingTop: '1cqw',
  },
});
