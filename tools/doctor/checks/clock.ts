import type { Settings } from '../../../server/settings/read-settings.ts';
import { type Finding, unknown, well, wrong } from '../finding.ts';

const mostSeconds = 30;

const differenceTo = async (url: string): Promise<number | null> => {
  try {
    const before = Date.now();
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel(); // its head alone tells the time
    const theirs = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(theirs) ? null : (before + Date.now()) / 2 - theirs;
  } catch {
    return null;
  }
};

/** The service counts in China's time by itself, whatever the machine's zone is, and the log says UTC. */
const zone = (): Finding =>
  well('time zone', `${Intl.DateTimeFormat().resolvedOptions().timeZone}; the service counts in China's all the same`);

/** The clock against WeChat's. */
export const checkClock = async ({ wechatApi }: Settings): Promise<Finding[]> => {
  const difference = await differenceTo(wechatApi);
  if (difference === null) return [unknown('clock', 'WeChat told no time to hold it against'), zone()];
  const seconds = Math.round(Math.abs(difference) / 1000);
  if (seconds <= mostSeconds) return [well('clock', `within ${seconds} s of WeChat's`), zone()];
  return [wrong('clock', `${seconds} s from WeChat's`, 'switch on NTP (timedatectl set-ntp true)'), zone()];
};
