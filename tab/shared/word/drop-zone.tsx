import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import { wordDeskTexts } from '../../../src/texts/tab-from-word.ts';
import { useLanguage } from '../language.tsx';

/** Takes files that are dropped anywhere on the page; while one is held over it the page says so. */
export function DropZone(props: {
  readonly onFiles: (files: FileList) => void;
  /** What the page says then, where it is not a protocol from Word. */
  readonly words?: string;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(props.onFiles);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the browser opens the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      dropped(event.dataTransfer.files);
    };
    document.addEventListener('dragenter', hover);
    document.addEventListener('dragover', hover);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', hover);
      document.removeEventListener('dragover', hover);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return over ? (
    <div data-screen className={styles.over}>
      <p className={styles.words}>{props.words ?? t(wordDeskTexts.drop)}</p>
    </div>
  ) : null;
}

const useStyles = makeStyles({
  over: {
    position: 'fixed',
    inset: tokens.spacingHorizontalS,
    zIndex: 30,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    pointerEvents: 'none',
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});
