import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { letterheadTexts } from '../../../src/texts/tab-letterhead.ts';
import { settingsTexts } from '../../../src/texts/tab-settings.ts';
import { ownTemplateTexts } from '../../../src/texts/tab-template.ts';
import { useLanguage } from '../../shared/language.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { FormalRulesForm } from './formal-rules-form.tsx';
import { useGroup } from './group-context.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { MailLists } from './mail-lists.tsx';
import { MunicipalitiesForm } from './municipalities-form.tsx';
import { NamesForm } from './names-form.tsx';
import { VocabularyForm } from './vocabulary-form.tsx';
import { TemplateForm } from './template-form.tsx';

/** What the group has chosen. */
export function SettingsPart(): ReactNode {
  const { t } = useLanguage();
  const { view } = useGroup();
  const styles = useStyles();
  const { managed } = view;
  if (!managed) return null;
  return (
    <div className={styles.cards}>
      <SectionCard className={styles.card} title={t(settingsTexts.names)}>
        <NamesForm managed={managed} />
      </SectionCard>
      <SectionCard className={styles.card} title={t(letterheadTexts.title)}>
        <LetterheadForm managed={managed} />
      </SectionCard>
      <SectionCard className={styles.card} title={t(ownTemplateTexts.title)}>
        <TemplateForm managed={managed} />
      </SectionCard>
      <SectionCard className={styles.card} title={t(settingsTexts.formal)}>
        <FormalRulesForm settings={managed.settings} />
      </SectionCard>
      <SectionCard className={styles.card} title={t(settingsTexts.mailLists)}>
        <MailLists settings={managed.settings} />
      </SectionCard>
      <SectionCard className={styles.card} title={t(settingsTexts.vocabulary)}>
        <VocabularyForm settings={managed.settings} />
      </SectionCard>
      <SectionCard className={styles.card} title={t(settingsTexts.municipalities)}>
        <MunicipalitiesForm />
      </SectionCard>
    </div>
  );
}

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  card: {},
});
