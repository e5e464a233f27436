import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportRowView } from '../../../src/contract/import-views.ts';
import type { ImportCommand } from '../../../src/domain/imported/commands.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { ApiFault } from '../../shared/api/fault.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';

/**
 * Takes in, one after the other, what was read without anything to look at. What the group may have already, or what
 * lacks something, is refused and goes on waiting.
 */
export function AcceptAll(props: {
  readonly waiting: readonly ImportRowView[];
  readonly onAccepted: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const sound = props.waiting.filter(({ warnings }) => warnings === 0);
  // One by itself is taken in where it is looked at.
  if (sound.length < 2) return null;

  async function acceptAll(): Promise<void> {
    setBusy(true);
    let [count, left] = [0, 0];
    try {
      for (const { importId } of sound) {
        const wish: ImportCommand = { type: 'AcceptProtocol', data: { importId } };
        if (await accepted(() => api.write('POST', 'imports/commands', wish))) count += 1;
        else left += 1;
      }
      notices.done(t(left === 0 ? texts.acceptedAll : texts.acceptedSome, { count, left }));
    } catch (problem) {
      notices.fault(problem);
    } finally {
      setBusy(false);
      props.onAccepted();
    }
  }

  return (
    <Button className={styles.button} disabledFocusable={busy} onClick={() => void acceptAll()}>
      {t(texts.acceptAll, { count: sound.length })}
    </Button>
  );
}

/** False where it was refused; anything else that goes wrong is a fault. */
async function accepted(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (problem) {
    if (problem instanceof ApiFault && !problem.passing && problem.status !== 401) return false;
    throw problem;
  }
}

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalM } });
