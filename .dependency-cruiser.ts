import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/** Who may import whom: the walls of the house. Checked by `npm run walls`. */

const PORTS = '\\.port\\.ts$';
const rule = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule('no-circles', 'A circle is a room without a door.', {}, { circular: true }),
    rule(
      'domain-is-pure',
      'The domain imports nothing but itself: no npm, no node, no clock.',
      { path: '^src/domain/' },
      { pathNot: '^src/domain/' },
    ),
    rule(
      'texts-know-only-the-domain',
      'The catalogue is words; it needs the domain’s names and nothing else.',
      { path: '^src/texts/' },
      { pathNot: '^src/(texts|domain)/' },
    ),
    rule(
      'contract-knows-only-the-domain',
      'The contract describes what goes over HTTP.',
      { path: '^src/contract/' },
      { path: '^(src|bot|tab)/', pathNot: '^src/(contract|domain)/' },
    ),
    rule(
      'use-cases-know-ports',
      'Use cases work with ports; main.ts picks the adapters.',
      { path: '^src/usecases/' },
      { path: '^(src|bot|tab|manifest)/', pathNot: ['^src/(usecases|domain|contract)/', PORTS] },
    ),
    rule(
      'ports-know-the-domain',
      'A port speaks the language of the domain.',
      { path: PORTS },
      { path: '^(src|bot|tab)/', pathNot: ['^src/domain/', PORTS] },
    ),
    rule(
      'adapters-look-inward',
      'Adapters know ports and the domain, never those who use them.',
      { path: '^src/(store|graph|documents|group-file)/' },
      { path: '^(src|bot|tab)/', pathNot: ['^src/(domain|texts)/', PORTS, '^src/$1/'] },
    ),
    rule(
      'doors-never-touch-adapters',
      'Bot and server reach adapters through ports alone.',
      { path: '^(bot|src/server)/' },
      {
        path: '^(src|tab|manifest)/',
        pathNot: ['^src/(usecases|contract|domain|texts|server)/', PORTS],
      },
    ),
    rule(
      'server-never-imports-the-bot',
      'main.ts mounts the bot beside the tab’s API.',
      { path: '^src/server/' },
      { path: '^bot/' },
    ),
    rule(
      'bot-never-imports-the-server',
      'The bot is one door, the server another.',
      { path: '^bot/' },
      { path: '^src/server/' },
    ),
    rule(
      'simulator-stands-outside',
      'The simulator speaks to the bot over HTTP, as Teams does.',
      { path: '^src/simulator/' },
      {
        path: '^(src|bot|tab|manifest)/',
        pathNot: ['^src/(simulator|domain|texts)/', '^src/usecases/(workplace|moment-of)\\.ts$', PORTS],
      },
    ),
    rule(
      'botbuilder-in-the-bot-alone',
      'A later move to another SDK touches one folder (docs/decisions.md).',
      { pathNot: '^(bot|test)/' },
      { path: 'node_modules/(botbuilder|botframework)' },
    ),
    rule(
      'tab-knows-the-contract',
      'The tab uses the contract, the catalogue and pure domain modules.',
      { path: '^tab/', pathNot: '^tab/build\\.ts$' },
      { path: '^(src|bot|manifest)/', pathNot: '^src/(contract|texts|domain)/' },
    ),
    rule(
      'tab-features-stand-alone',
      'A feature never imports another: what they share is in tab/shared.',
      { path: '^tab/features/([^/]+)/' },
      { path: '^tab/features/', pathNot: '^tab/features/$1/' },
    ),
    rule(
      'tab-shared-knows-no-feature',
      'Shared is below features.',
      { path: '^tab/shared/' },
      { path: '^tab/(features|app)/' },
    ),
    rule(
      'manifest-knows-the-words',
      'The app package needs the catalogue and the names that the contract fixes.',
      { path: '^manifest/' },
      { path: '^(src|bot|tab)/', pathNot: '^src/(contract|texts|domain)/' },
    ),
    rule(
      'nobody-imports-tests',
      'Tests import the product, never the reverse.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    rule(
      'nobody-imports-main',
      'main.ts is the last to know; radslag.mjs only checks the version before it.',
      { pathNot: '^src/radslag\\.mjs$' },
      { path: '^src/main\\.ts$' },
    ),
    rule(
      'startup-is-for-main',
      'Adapters are picked in src/startup, for main.ts and nobody else.',
      { pathNot: '^src/(main\\.ts$|startup/)' },
      { path: '^src/startup/' },
    ),
    rule('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
};
