import { choiceValue, LATER } from '../../src/domain/group/newcomers/choice-value.ts';
import { NEWCOMER_ROLES } from '../../src/domain/group/newcomers/commands.ts';
import type { NewcomerProposal } from '../../src/domain/group/newcomers/newcomers.ts';
import { proposalsOf } from '../../src/domain/group/newcomers/newcomers.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { NEWCOMER_ROLE_TEXTS, newcomerTexts as t } from '../../src/texts/installing.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, container, execute, openUrl, paragraph } from './adaptive-card.ts';
import { choiceSet } from './dialog-parts.ts';
import { asPlain } from './escape.ts';
import type { Setting } from './scene.ts';

/** How many are asked about in one card: each brings a list of the municipalities, and a card has a size. */
export const MOST_IN_CARD = 12;
/** The field of a newcomer; its values are written by `choicesFor` and read by the button's verb. */
export const newcomerField = (newcomerId: string) => `who-${newcomerId}`;

/** The newcomers of the channel with what is proposed about each, all confirmed by one press. */
export function newcomersCard(setting: Setting, receipt?: string): Card {
  const { group, locale, publicUrl } = setting;
  const proposals = proposalsOf(group);
  const asked = proposals.slice(0, MOST_IN_CARD);
  const rest = proposals.length - asked.length;
  const open = openUrl(speak(locale, t.openGroup), `${publicUrl}/tab/group`);
  const title = speak(locale, t.title);
  return card(locale, {
    body: [
      paragraph(title, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...(receipt ? [paragraph(receipt, { color: 'Good' })] : []),
      paragraph(speak(locale, asked.length > 0 ? t.intro : t.none)),
      ...asked.map((proposal) => question(locale, proposal, group.municipalities)),
      ...(rest > 0 ? [paragraph(speak(locale, t.rest, { count: rest }), { isSubtle: true })] : []),
    ],
    actions: [
      ...(asked.length > 0
        ? [execute(speak(locale, t.confirm), 'confirm-newcomers', {}, { style: 'positive' })]
        : []),
      open,
    ],
    fallbackText: title,
  });
}

function question(
  locale: Locale,
  { newcomer, same, municipality, vacant }: NewcomerProposal,
  municipalities: readonly string[],
): CardPart {
  const { newcomerId, name, email } = newcomer;
  const choices: (readonly [string, string])[] = [
    ...(same
      ? [
          [
            speak(locale, t.same, { name: same.name, organisation: same.organisation }),
            choiceValue({ as: 'same', personId: same.personId }),
          ] as const,
        ]
      : []),
    ...municipalities.map(
      (each) =>
        [
          speak(locale, t.director, { municipality: each }),
          choiceValue({ as: 'director', municipality: each }),
        ] as const,
    ),
    ...NEWCOMER_ROLES.map((role) => [speak(locale, NEWCOMER_ROLE_TEXTS[role]), role] as const),
    [speak(locale, t.nobody), 'nobody'],
    [speak(locale, t.later), LATER],
  ];
  const likely = municipality !== undefined && vacant ? choiceValue({ as: 'director', municipality }) : LATER;
  return container(
    [
      paragraph(name, { weight: 'Bolder', spacing: 'None' }),
      paragraph(email ?? speak(locale, t.noAddress), { isSubtle: true, spacing: 'None' }),
      choiceSet(newcomerField(newcomerId), asPlain(speak(locale, t.who, { name })), choices, {
        value: same ? choiceValue({ as: 'same', personId: same.personId }) : likely,
      }),
    ],
    { separator: true },
  );
}
