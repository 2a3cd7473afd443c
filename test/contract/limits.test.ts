import { readFileSync } from 'node:fs';
import { sessionMs } from '../../server/accounts/login.ts';
import { messagesShown } from '../../server/accounts/view-me.ts';
import { defaultLimits } from '../../server/http/app.ts';
import { ownRoutes } from '../../server/http/openapi/own-routes.ts';
import { codes } from '../../server/http/routes/alike.ts';
import { tried } from '../../server/http/routes/families.ts';
import { gauges } from '../../server/metrics/catalogue.ts';
import { stalledMs } from '../../server/pulse.ts';
import { aFew } from '../../server/sending/breaker.ts';
import { rememberedMs } from '../../server/sending/drop-old.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { errors } from '../../src/contract/errors.ts';
import { eldersEach, familyLimits } from '../../src/contract/limits.ts';
import { dayMs } from '../../src/rules/china-time.ts';
import { bestRounds } from '../../src/rules/reminders/share-credits.ts';

const { members, openInvites, familiesEach, inviteDays, joinsEach } = familyLimits;

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chinese = '零一二三四五六七八九十';
const textOf = (file: string): string => readFileSync(file, 'utf8').replace(/\s+/g, ' ');

describe('a sentence that names a limit names the one that is kept', () => {
  it.each([
    ['too many members', errors['family-full'].sentence, `已经有 ${members} 个人了`],
    ['too many elders', errors['elders-full'].sentence, `已经有 ${eldersEach} 位长辈了`],
    ['too many open cards', errors['too-many-invites'].sentence, `还有 ${openInvites} 张邀请卡能用`],
    ['too many families', errors['too-many-families'].sentence, `您已经在 ${familiesEach} 个家里了`],
    ['what a share tap begins', endpoints.beginInvite.what, `${words[inviteDays]} days and ${words[joinsEach]} joins`],
    ['how long a token lasts', endpoints.openSession.what, `a token that lasts ${sessionMs / dayMs} days`],
    [
      'how long the loop may stand still',
      ownRoutes.map(({ what }) => what).join(),
      `stood still for ${words[stalledMs / 60_000]} minutes`,
    ],
    [
      'how long docs/operating.md lets it stand still',
      textOf('docs/operating.md'),
      `stood still for ${words[stalledMs / 60_000]} minutes`,
    ],
    ['how many refusals stop the template', gauges.refused_in_a_row, `${words[aFew]} stop the template`],
    ['how many elders docs/api.md gives', textOf('docs/api.md'), `At most ${eldersEach} elders`],
    ['how many messages docs/api.md gives', textOf('docs/api.md'), `newest first, at most ${messagesShown}.`],
    [
      'how often docs/api.md lets anybody ask',
      textOf('docs/api.md'),
      `a minute takes ${defaultLimits.perMinute} requests`,
    ],
    [
      'how often docs/api.md lets anybody log in and ask for links',
      textOf('docs/api.md'),
      `${defaultLimits.sessionsPerMinute} logins and ${defaultLimits.sessionsPerMinute} sets of links`,
    ],
    [
      'how often docs/api.md lets anybody try',
      textOf('docs/api.md'),
      `${codes.perMinute} codes, ${tried.perMinute} looks at invites and ${tried.perMinute} joins; and ${tried.perPersonMinute} joins of one person`,
    ],
    ['how long docs/api.md says a change is known', textOf('docs/api.md'), `(for ${rememberedMs / dayMs} days)`],
    [
      'how many moments docs/api.md says matter most',
      textOf('docs/api.md'),
      `the first of the ${words[bestRounds]} best moments`,
    ],
    ['docs/api.md', textOf('docs/api.md'), `after ${words[inviteDays]} days, ${words[joinsEach]} `],
    [
      'the card that is ready',
      textOf('src/pages/kin/bring/ready.tsx'),
      `${chinese[inviteDays]}天里有效，最多 ${joinsEach} 个人`,
    ],
    ['the button of the card', textOf('src/pages/family/invite-button.tsx'), `${chinese[inviteDays]}天里有效`],
  ])('%s', (_where, said, limit) => {
    expect(said).toContain(limit);
  });
});
