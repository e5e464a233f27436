import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { GroupView } from '../../../src/contract/group-view.ts';
import { contrast, tintOf } from '../../../src/domain/group/letterhead/colours.ts';
import type { Letterhead, Logo } from '../../../src/domain/group/letterhead/letterhead.ts';
import { HOUSE_ACCENT } from '../../../src/domain/group/letterhead/letterhead.ts';
import { LEAST_CONTRAST, LETTERHEAD_LIMITS } from '../../../src/domain/group/letterhead/sound.ts';
import { letterheadTexts as texts } from '../../../src/texts/tab-letterhead.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useGroup } from './group-context.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { pictureAsPng } from './picture-as-png.ts';

/** What the group's papers look like, with their first page beside it as one chooses. */
export function LetterheadForm({
  managed,
}: {
  readonly managed: NonNullable<GroupView['managed']>;
}): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const kept = managed.letterhead ?? {};
  // Only what is chosen here replaces what stands: the rest may have been changed by somebody else meanwhile.
  const [logo, setLogo] = useState<Logo | 'none' | undefined>(undefined);
  const [colour, setColour] = useState<string | undefined>(undefined);
  const [address, setAddress] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const accent = (colour ?? kept.accent ?? '').trim().toLowerCase();
  const text = address ?? (kept.lines ?? []).join('\n');
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const shown = logo === 'none' ? undefined : (logo ?? kept.logo);
  const judged = judge(accent);
  const tooMany = lines.length > LETTERHEAD_LIMITS.lines;
  const letterhead: Letterhead = {
    ...(shown ? { logo: shown } : {}),
    ...(accent ? { accent } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };

  async function save(wanted: Letterhead): Promise<void> {
    setBusy(true);
    const done = await send({ type: 'ChangeLetterhead', data: { letterhead: wanted } });
    setBusy(false);
    if (!done) return;
    setLogo(undefined);
    setColour(undefined);
    setAddress(undefined);
    notices.done(t(texts.saved));
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (judged !== 'malformed' && judged !== 'weak' && !tooMany) void save(letterhead);
  }
  const share = accent && judged !== 'malformed' ? contrastOf(accent) : '';
  const verdict = {
    malformed: { validationState: 'error', validationMessage: t(texts.accentWrong) },
    weak: { validationState: 'error', validationMessage: t(texts.accentWeak, { contrast: share }) },
    good: { validationState: 'success', validationMessage: t(texts.accentGood, { contrast: share }) },
    none: {},
  } as const;
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.intro}>{t(texts.intro)}</p>
      <div className={styles.sides}>
        <div className={styles.fields}>
          <LogoField logo={shown} onChange={setLogo} />
          <div className={styles.colour}>
            <Field label={t(texts.accent)} hint={t(texts.accentHint)} {...verdict[judged]}>
              <Input
                className={styles.short}
                value={colour ?? kept.accent ?? ''}
                placeholder={HOUSE_ACCENT}
                onChange={(_, data) => setColour(data.value)}
              />
            </Field>
            <input
              type="color"
              className={styles.picker}
              aria-label={t(texts.accentPick)}
              value={judged === 'good' || judged === 'weak' ? accent : HOUSE_ACCENT}
              onChange={({ target }) => setColour(target.value)}
            />
          </div>
          <Field
            label={t(texts.lines)}
            hint={t(texts.linesHint, { most: LETTERHEAD_LIMITS.lines })}
            {...(tooMany
              ? {
                  validationState: 'error',
                  validationMessage: t(texts.linesMany, { most: LETTERHEAD_LIMITS.lines }),
                }
              : {})}
          >
            <Textarea rows={4} value={text} onChange={(_, data) => setAddress(data.value)} />
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" disabledFocusable={busy}>
              {t(frameTexts.save)}
            </Button>
            {Object.keys(kept).length > 0 ? (
              <Button appearance="subtle" disabledFocusable={busy} onClick={() => void save({})}>
                {t(texts.house)}
              </Button>
            ) : null}
          </div>
        </div>
        <LetterheadPreview
          letterhead={judged === 'malformed' ? { ...letterhead, accent: HOUSE_ACCENT } : letterhead}
          sender={view.name}
          title={managed.settings.protocolTitle}
          year={view.today.slice(0, 4)}
        />
      </div>
    </form>
  );
}

/** The picture is chosen from one's own files, and made into what the server takes before it is sent. */
function LogoField({
  logo,
  onChange,
}: {
  readonly logo: Logo | undefined;
  readonly onChange: (logo: Logo | 'none') => void;
}): ReactNode {
  const { t } = useLanguage();
  const notices = useNotices();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    const picture = await pictureAsPng(file);
    if (!picture) return notices.tell(t(texts.unreadable));
    onChange(picture);
    notices.done(t(texts.chosen));
  }
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend>{t(texts.logo)}</legend>
      <p id={hint} className={styles.hint}>
        {t(texts.logoHint)}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        data-logo
        accept="image/png,image/jpeg,image/webp,image/svg+xml"
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          // The same file chosen again is chosen again.
          target.value = '';
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {t(logo ? texts.chooseOther : texts.choose)}
        </Button>
        {logo ? (
          <Button size="small" appearance="subtle" onClick={() => onChange('none')}>
            {t(texts.remove)}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

function judge(accent: string): 'none' | 'malformed' | 'weak' | 'good' {
  if (accent === '') return 'none';
  if (!/^#[0-9a-f]{6}$/u.test(accent)) return 'malformed';
  return contrast(accent, tintOf(accent)) < LEAST_CONTRAST ? 'weak' : 'good';
}

function contrastOf(accent: string): string {
  return contrast(accent, tintOf(accent)).toFixed(1).replace('.', ',');
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  sides: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXL,
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    flex: '2 1 18rem',
    minWidth: 'min(18rem, 100%)',
  },
  group: { margin: 0, padding: 0, border: 'none' },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  colour: { position: 'relative', display: 'flex' },
  short: { width: '10rem' },
  // Beside the field, not in it: each shows for itself where the focus is.
  picker: {
    position: 'absolute',
    top: `calc(${tokens.lineHeightBase300} + ${tokens.spacingVerticalS})`,
    insetInlineStart: `calc(10rem + ${tokens.spacingHorizontalM})`,
    width: '2rem',
    height: '1.5rem',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
    },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
