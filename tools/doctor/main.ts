import { anyWord, typedWords } from '../../server/commands/typed-words.ts';
import { ownSettings } from '../operator/own-settings.ts';
import { checkClock } from './checks/clock.ts';
import { checkDatabase } from './checks/database.ts';
import { checkService } from './checks/service.ts';
import { checkWechat } from './checks/wechat.ts';
import { linesOf, well } from './finding.ts';

/** `npm run doctor [-- https://your-domain]`: looks at all that a service needs, and says of what is wrong what to do. */
const words = typedWords('npm run doctor [-- https://your-domain]', [], [anyWord]);
const settings = words && ownSettings();
if (settings !== null) {
  const base = words?.[0]?.replace(/\/$/, '');
  const found = [
    well('settings', 'all read'),
    ...(await checkWechat(settings)),
    ...(await checkClock(settings)),
    ...(await checkDatabase(settings)),
    ...(await checkService(settings, base)),
  ];
  console.log(found.flatMap(linesOf).join('\n'));
  if (found.some(({ is }) => is === 'wrong')) process.exitCode = 1;
}
