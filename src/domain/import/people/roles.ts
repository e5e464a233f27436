/** Whether words are what somebody is: "ordförande", "t f kommunchef", "1:e vice ordförande". */
export function isRole(text: string): boolean {
  return text.length <= 70 && ROLE_ALONE.test(text.trim());
}

/** `chef för verksamhetsutveckling`, `strateg för handel`: a role, and what it is for in lower case. */
export function isRoleFor(text: string): boolean {
  const found = text.length <= 90 ? roleBefore(text) : undefined;
  return found !== undefined && /^(?:för|inom|av)\s\p{Ll}/u.test(found.rest);
}

/** A role at the beginning of words that say more, such as "renhållningschef NSR". */
export function roleBefore(text: string): { readonly role: string; readonly rest: string } | undefined {
  if (text.length > 120) return undefined;
  const found = ROLE_BEFORE.exec(text);
  return found ? { role: found[0].trim(), rest: text.slice(found[0].length).trim() } : undefined;
}

const ENDING =
  '(?:ordförande|ledamot|ersättare|suppleant|sekreterare|protokollförare|justerare|justeringsman|kassör|mästare|direktör|chef|chefen|ledare|samordnare|strateg|utredare|konsult|ekonom|jurist|controller|handläggare|koordinator|administratör|utvecklare|ingenjör|arkitekt|arkivarie|rektor|föreståndare|lärare|sjuksköterska|föreläsare|forskare|professor|råd|rådgivare|koordinator|specialist|expert|sakkunnig|planerare|upphandlare|inspektör|sekr|registrator|assistent|ansvarig|vd|borgmästare|adjungerad|observatör|moderator|representant|företrädare|ombud|ombudsman|tjänsteman|tjänsteperson|medarbetare|antecknare|sammankallande|analytiker|kommunikatör|kanslist|revisor|polis|kamrer|doktorand|lektor|praktikant|trainee|verksamhetsutvecklare|biträdande|värd|ordf)';
/** What narrows a role: `regional utvecklingsdirektör`, `medicinskt ansvarig sjuksköterska`. */
const NARROWER =
  '(?:regional|kommunal|nationell|lokal|central|administrativ|operativ|strategisk|ekonomisk|teknisk|politisk|facklig|social|medicinskt|socialt|verkställande|vetenskaplig|juridisk|senior|extern|intern|gemensam|kommungemensam)(?=\\s)';
const WORD = `(?:tf\\.?|t\\.?\\s?f\\.?|stf\\.?|vik\\.?|vikarierande|dr\\.?|docent|vice|v\\.(?=\\s?ordf)|(?:1|2|3|första|andra|förste|andre|tredje)(?::?[ae])?(?=\\s+(?:vice|ersättare))|bitr\\.?|biträdande|tidigare|ny|avgående|tillförordnad|ställföreträdande|adjungerad|(?:tjänstgörande|tjg|tjgj)(?:\\s+ers\\.?)?|(?:ej|icke)\\s+tjänstgörande|${NARROWER}|(?:[\\p{L}-]{1,30}-\\s+och\\s+)?[\\p{L}-]{0,30}${ENDING}|vd|VD)`;
const ROLE = `${WORD}(?:(?:\\s+|\\s*/\\s*|\\s+och\\s+)${WORD}){0,4}`;
const ROLE_ALONE = new RegExp(`^\\(?${ROLE}\\)?[.:]?$`, 'iu');
const ROLE_BEFORE = new RegExp(`^${ROLE}\\.?(?=\\s|$|,)`, 'iu');
