import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import { comingTexts } from '../../../src/texts/tab-keys.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import type { Comer, PresenceWish } from './presence-words.ts';
import { presenceCommand, presenceWishes } from './presence-words.ts';

/** Who came or went, in one line (D3): Enter registers the likeliest meaning, the arrows choose another. */
export function PresenceLine({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, atTime } = useLanguage();
  const { view, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const id = useId();
  const field = useFocusOnMount<HTMLInputElement>();
  const [written, setWritten] = useState('');
  const [chosen, setChosen] = useState(0);
  const people: readonly Comer[] = [
    ...view.people,
    ...view.guests.map(({ guestId, ...guest }) => ({ ...guest, personId: guestId })),
  ];
  const wishes = presenceWishes(written, people).slice(0, MOST);
  const active = Math.min(chosen, wishes.length - 1);
  const wordsOf = ({ comer, change, time, approximate }: PresenceWish): string =>
    t(comingTexts[change], {
      name: comer.organisation ? `${comer.name}, ${comer.organisation},` : comer.name,
      time:
        time === undefined
          ? t(comingTexts.now)
          : approximate
            ? t(comingTexts.about, { time: atTime(time) })
            : atTime(time),
    });
  async function register(wish: PresenceWish | undefined): Promise<void> {
    if (!wish || !(await send(presenceCommand(wish)))) return;
    notices.done(t(comingTexts.done, { what: wordsOf(wish) }));
    onClose();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && wishes.length > 0) setChosen((active + by + wishes.length) % wishes.length);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) void register(wishes[active]);
    else return;
    event.preventDefault();
  }
  return (
    <section data-screen className={styles.line} aria-label={t(runTexts.coming)}>
      <div className={styles.row}>
        <Field className={styles.field} label={t(comingTexts.label)} hint={t(comingTexts.hint)}>
          <Input
            ref={field}
            value={written}
            autoComplete="off"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag suggests sentences for what is typed
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={wishes.length > 0}
            aria-controls={`${id}-list`}
            {...(wishes.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
            onChange={(_, data) => {
              setWritten(data.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Button className={styles.leave} onClick={onClose}>
          {t(frameTexts.close)}
        </Button>
      </div>
      {written.trim() !== '' && wishes.length === 0 ? (
        <p className={styles.none}>{t(comingTexts.none)}</p>
      ) : null}
      <div
        id={`${id}-list`}
        className={styles.list}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag suggests sentences for what is typed
        role="listbox"
        aria-label={t(comingTexts.choices)}
        hidden={wishes.length === 0}
      >
        {wishes.map((wish, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field above
          <div
            key={wish.comer.personId}
            id={`${id}-${index}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag suggests sentences for what is typed
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={mergeClasses(styles.choice, index === active && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void register(wish)}
          >
            {wordsOf(wish)}
          </div>
        ))}
      </div>
    </section>
  );
}

/** More than this nobody reads: another letter is quicker. */
const MOST = 6;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 16rem', minWidth: 0 },
  // On the line of the field, which its label stands above.
  leave: { marginTop: '26px', '@media (max-width: 640px)': { marginTop: 0 } },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column' },
  choice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
});
