import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { DropZone } from '../../shared/word/drop-zone.tsx';
import { SentFiles } from './sent-files.tsx';
import { isDone, useHandIn } from './use-hand-in.ts';

/** Where old protocols are handed in, as many at once as there are: dropped anywhere on the page, or chosen. */
export function HandIn({ onHandedIn }: { readonly onHandedIn: () => void }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { sent, send, clear } = useHandIn(onHandedIn);
  const done = sent.filter(({ became }) => isDone(became)).length;
  const busy = done < sent.length;
  return (
    <SectionCard title={t(texts.handIn)} className={styles.card}>
      <DropZone words={t(texts.drop)} onFiles={send} />
      <p className={styles.words}>{t(texts.dropHere)}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".docx,.pdf,.odt,.txt,.md,.text,.markdown"
        aria-label={t(texts.choose)}
        onChange={(event) => {
          send(event.target.files ?? []);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <div>
        <Button appearance="primary" icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()}>
          {t(texts.choose)}
        </Button>
      </div>
      <output className={styles.words}>
        {sent.length === 0
          ? null
          : busy
            ? t(texts.reading, { done, count: sent.length })
            : t(texts.allRead, { count: sent.length })}
      </output>
      {sent.length > 0 ? <SentFiles sent={sent} /> : null}
      {sent.length > 0 && !busy ? (
        <div>
          <Button size="small" appearance="subtle" onClick={clear}>
            {t(texts.clearResults)}
          </Button>
        </div>
      ) : null}
    </SectionCard>
  );
}

const useStyles = makeStyles({
  card: { marginTop: tokens.spacingVerticalXXL, border: `1px dashed ${tokens.colorNeutralStroke1}` },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});
