import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request as BotRequest,
  type Response as BotResponse,
} from 'botbuilder';
import express from 'express';

/**
 * The baseline of Q1: botbuilder as its samples use it, with authentication on, answering every card action with one
 * constant card. Started as a process of its own; prints its address. Arguments: issuer, metadata URL, app id, card.
 */
const [, , issuer, metadataUrl, appId, cardJson] = process.argv;
if (!issuer || !metadataUrl || !appId || !cardJson)
  throw new Error('usage: bare-bot.ts ISSUER METADATA_URL APP_ID CARD');
const card: unknown = JSON.parse(cardJson);

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'unused',
    MicrosoftAppType: 'MultiTenant',
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    ToBotFromChannelTokenIssuer: issuer,
    ToChannelFromBotLoginUrl: 'http://127.0.0.1/unused',
    ToChannelFromBotOAuthScope: issuer,
    OAuthUrl: 'http://127.0.0.1/unused',
    ValidateAuthority: 'false',
    CallerId: '',
  }),
);
const app = express();
app.use(express.json({ limit: '256kb' }));
app.post('/api/messages', (request, response) =>
  adapter.process(request as unknown as BotRequest, response as unknown as BotResponse, async (context) => {
    if (context.activity.type !== 'invoke') return;
    await context.sendActivity({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
      },
    });
  }),
);
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`bare bot ready http://127.0.0.1:${address.port}`);
});
