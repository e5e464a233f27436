import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { DetailsForm, useDetailsForm } from './on-demand-parts.ts';

/** Name, time and place, changed where they are read. */
export function DetailsEditor(): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const [open, setOpen] = useState(false);
  useDetailsForm();
  if (!can('ChangeDetails')) return null;
  if (open) return <DetailsForm onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(agendaTexts.changeDetails)}
      </Button>
    </div>
  );
}
