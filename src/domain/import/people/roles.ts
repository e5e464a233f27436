/** Whether words are what somebody is: "ordförande", "t f kommunchef", "1:e vice ordförande". */
export function isRole(text: string): boolean {
  return text.length <= 70 && ROLE_ALONE.test(text.trim());
}

/** A role at the beginning of words that say more, such as "renhållningschef NSR". */
export function roleBefore(text: string): { readonly role: string; readonly rest: string } | undefined {
  if (text.length > 120) return undefined;
  const found = ROLE_BEFORE.exec(text);
  return found ? { role: found[0].trim(), rest: text.slice(found[0].length).trim() } : undefined;
}

const ENDING =
  '(?:ordförande|ledamot|ersättare|sekreterare|protokollförare|justerare|justeringsman|direktör|chef|chefen|ledare|samordnare|strateg|utredare|konsult|ekonom|jurist|controller|handläggare|koordinator|utvecklare|ingenjör|arkitekt|rektor|föreläsare|forskare|professor|råd|rådgivare|koordinator|specialist|expert|planerare|inspektör|sekr|registrator|assistent|vd|borgmästare|adjungerad|observatör|moderator|representant|analytiker|kommunikatör|kanslist|revisor|doktorand|lektor|praktikant|trainee|verksamhetsutvecklare|biträdande|ordf)';
const WORD = `(?:tf\\.?|t\\.?\\s?f\\.?|dr\\.?|docent|vice|(?:1|2|3|första|andra|förste|andre|tredje)(?::?[ae])?(?=\\s+vice)|bitr\\.?|biträdande|tidigare|ny|avgående|tillförordnad|ställföreträdande|adjungerad|tjänstgörande|ej\\s+tjänstgörande|[\\p{L}-]{0,30}${ENDING}|vd|VD)`;
const ROLE = `${WORD}(?:(?:\\s+|\\s*/\\s*|\\s+och\\s+)${WORD}){0,4}`;
const ROLE_ALONE = new RegExp(`^\\(?${ROLE}\\)?[.:]?$`, 'iu');
const ROLE_BEFORE = new RegExp(`^${ROLE}(?=\\s|$|,)`, 'iu');
