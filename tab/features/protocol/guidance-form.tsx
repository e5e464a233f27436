import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { Guidance } from '../../../src/domain/meeting/vocabulary.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';

/** Something sent along, being written or changed: Enter saves, Escape leaves it. */
export function GuidanceForm(props: {
  readonly item: ItemView;
  readonly guidance: Guidance;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const { guidanceId } = props.guidance;
  const [text, setText] = useState(props.guidance.text);
  const [to, setTo] = useState(props.guidance.to ?? '');
  const [inProtocol, setInProtocol] = useState(props.guidance.inProtocol);
  const known = props.guidance.text !== '';
  async function save(): Promise<void> {
    const guidance = { guidanceId, text, ...(to.trim() ? { to } : {}), inProtocol };
    if (await send({ type: 'NoteGuidance', data: { itemId: props.item.itemId, guidance } })) props.onClose();
  }
  async function remove(): Promise<void> {
    if (await send({ type: 'RemoveGuidance', data: { guidanceId } })) props.onClose();
  }
  const form = useKeyDown<HTMLFormElement>((event) => {
    if (event.key === 'Escape') props.onClose();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void save();
  });
  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void save();
  }
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit}>
      <Field label={t(alongTexts.guidanceText)}>
        <Textarea
          ref={field}
          textarea={{ className: styles.area }}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      <Field label={t(alongTexts.guidanceTo)}>
        <Input
          value={to}
          placeholder={t(alongTexts.guidanceToHint)}
          onChange={(_, data) => setTo(data.value)}
        />
      </Field>
      <Checkbox
        label={t(alongTexts.inProtocol)}
        checked={inProtocol}
        onChange={(_, data) => setInProtocol(data.checked === true)}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {t(frameTexts.save)}
        </Button>
        <Button size="small" onClick={props.onClose}>
          {t(frameTexts.cancel)}
        </Button>
        {known ? (
          <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => void remove()}>
            {t(alongTexts.removeGuidance)}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '40rem' },
  area: { fieldSizing: 'content', maxHeight: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
