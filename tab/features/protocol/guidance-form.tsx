import { Button, Checkbox, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { Guidance } from '../../../src/domain/meeting/vocabulary.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** Something sent along, being written or changed. */
export function GuidanceForm(props: {
  readonly item: ItemView;
  readonly guidance: Guidance;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const { item, onClose } = props;
  const { guidanceId } = props.guidance;
  const [text, setText] = useState(props.guidance.text);
  const [to, setTo] = useState(props.guidance.to ?? '');
  const [inProtocol, setInProtocol] = useState(props.guidance.inProtocol);
  const known = props.guidance.text !== '';
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const guidance = { guidanceId, text, ...(to.trim() ? { to } : {}), inProtocol };
    if (await send({ type: 'NoteGuidance', data: { itemId: item.itemId, guidance } })) onClose();
  }
  async function remove(): Promise<void> {
    if (await send({ type: 'RemoveGuidance', data: { guidanceId } })) onClose();
  }
  return (
    <div className={styles.narrow}>
      <EditForm
        look="line"
        label={t(alongTexts.guidanceOf, { title: item.title })}
        onSave={save}
        onCancel={onClose}
        more={
          known ? (
            <Button size="small" appearance="subtle" icon={<Delete20Regular />} onClick={() => void remove()}>
              {t(alongTexts.removeGuidance)}
            </Button>
          ) : null
        }
      >
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
      </EditForm>
    </div>
  );
}

const useStyles = makeStyles({
  narrow: { maxWidth: '40rem' },
  area: { fieldSizing: 'content', maxHeight: 'none' },
});
