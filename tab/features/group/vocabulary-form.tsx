import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { GroupSettings } from '../../../src/domain/group/group.ts';
import type { Vocabulary } from '../../../src/domain/group/settings/vocabulary.ts';
import { NAME_LISTS } from '../../../src/domain/group/settings/vocabulary.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { settingsTexts, VOCABULARY_TEXTS } from '../../../src/texts/tab-settings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useGroup } from './group-context.tsx';
import { namesText, readAbbreviations, readNames } from './vocabulary-text.ts';

type Written = Readonly<Record<keyof Vocabulary, string>>;

/** The group's own words, which its decisions are read with: one list to read through and write in (N3). */
export function VocabularyForm({ settings }: { readonly settings: GroupSettings }): ReactNode {
  const { t } = useLanguage();
  const { send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  // Only what is written here replaces what stands: the rest may have been changed by somebody else meanwhile.
  const [written, setWritten] = useState<Partial<Written>>({});
  const [busy, setBusy] = useState(false);
  const text: Written = { ...textOf(settings.vocabulary), ...written };
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const done = await send((now) => {
      const known = now.managed?.settings ?? settings;
      const vocabulary = { ...known.vocabulary, ...read(written) };
      return { type: 'ChangeSettings', data: { settings: { ...known, vocabulary } } };
    });
    setBusy(false);
    if (!done) return;
    setWritten({});
    notices.done(t(settingsTexts.saved));
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <p className={styles.intro}>{t(settingsTexts.vocabularyIntro)}</p>
      {NAME_LISTS.map((list) => (
        <Field key={list} label={t(VOCABULARY_TEXTS[list].label)} hint={t(VOCABULARY_TEXTS[list].hint)}>
          <Textarea
            rows={Math.min(Math.max(text[list].split('\n').length + 1, 3), 12)}
            resize="vertical"
            value={text[list]}
            onChange={(_, data) => change({ [list]: data.value })}
          />
        </Field>
      ))}
      <Field label={t(settingsTexts.abbreviations)} hint={t(settingsTexts.abbreviationsHint)}>
        <Input value={text.abbreviations} onChange={(_, data) => change({ abbreviations: data.value })} />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={busy}>
          {t(frameTexts.save)}
        </Button>
      </div>
    </form>
  );
}

function textOf({ networks, bodies, sources, abbreviations = [] }: Vocabulary = {}): Written {
  return {
    networks: namesText(networks),
    bodies: namesText(bodies),
    sources: namesText(sources),
    abbreviations: abbreviations.join(', '),
  };
}

function read({ networks, bodies, sources, abbreviations }: Partial<Written>): Vocabulary {
  return {
    ...(networks === undefined ? {} : { networks: readNames(networks) }),
    ...(bodies === undefined ? {} : { bodies: readNames(bodies) }),
    ...(sources === undefined ? {} : { sources: readNames(sources) }),
    ...(abbreviations === undefined ? {} : { abbreviations: readAbbreviations(abbreviations) }),
  };
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});
