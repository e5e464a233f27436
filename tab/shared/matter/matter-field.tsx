import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { RecentMatterView } from '../../../src/contract/matter-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { matterTexts } from '../../../src/texts/tab-matter.ts';
import { useLanguage } from '../language.tsx';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';

/** How long a pause in the typing is taken for the end of a word. */
const PAUSE_MS = 250;
const MOST_SHOWN = 6;

/** The earlier matter that a new item continues, found by words of its title (N5). */
export function MatterField(props: {
  readonly value: RecentMatterView | undefined;
  readonly onChange: (matter: RecentMatterView | undefined) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const [text, setText] = useState('');
  const found = useMatters(text);
  const { value, onChange } = props;
  const named = ({ title, date }: RecentMatterView) => `${title}, ${plainDate(locale, date)}`;
  if (value)
    return (
      <div className={styles.chosen}>
        <span>
          {t(matterTexts.continues)}: <strong>{named(value)}</strong>
        </span>
        <Button size="small" appearance="subtle" onClick={() => onChange(undefined)}>
          {t(matterTexts.clear)}
        </Button>
      </div>
    );
  return (
    <div>
      <Field label={t(matterTexts.continues)} hint={t(matterTexts.continuesHint)}>
        <Input value={text} autoComplete="off" onChange={(_, data) => setText(data.value)} />
      </Field>
      <output className={styles.found}>
        {found?.length === 0 ? t(matterTexts.noMatch) : null}
        {found?.slice(0, MOST_SHOWN).map((matter) => (
          <Button
            key={matter.matterId}
            size="small"
            onClick={() => {
              onChange(matter);
              setText('');
            }}
          >
            {named(matter)}
          </Button>
        ))}
      </output>
    </div>
  );
}

function useMatters(text: string): readonly RecentMatterView[] | undefined {
  const { api } = useSession();
  const notices = useNotices();
  const words = text.trim();
  const [found, setFound] = useState<
    { readonly words: string; readonly matters: readonly RecentMatterView[] } | undefined
  >(undefined);
  useEffect(() => {
    if (words === '') return undefined;
    let left = false;
    const timer = setTimeout(() => {
      api
        .read<readonly RecentMatterView[]>(`matters?text=${encodeURIComponent(words)}`)
        .then((matters) => (left ? undefined : setFound({ words, matters })), notices.fault);
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [api, notices, words]);
  return words !== '' && found?.words === words ? found.matters : undefined;
}

const useStyles = makeStyles({
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  found: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
