import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { logIn } from './family-member.ts';
import type { Answer } from './http.ts';
import { mum } from './mum.ts';
import type { ServiceProcess } from './service-process.ts';

/** More than a service sends at one time, twice over. */
export const families: readonly string[] = Array.from({ length: 24 }, (_, index) => `family-${index}`);

/** A family that was not taken in would be waited for in vain: better to hear it here. */
const taken = ({ status, text }: Answer): void => {
  if (status >= 300) throw new Error(`the service answered ${status} ${text}`);
};

/** Each adds 妈妈 and subscribes to one message, at one service or the other; a service has one at a time. */
export const addFamilies = async (sandbox: Sandbox, services: readonly ServiceProcess[]): Promise<void> => {
  const addAt = async ({ http }: ServiceProcess, at: number): Promise<void> => {
    for (const name of families.filter((_, index) => index % services.length === at)) {
      const member = await logIn({ http, sandbox }, name);
      taken(await member.save(mum));
      taken(await member.accept('tap-00000001'));
    }
  };
  await Promise.all(services.map(addAt));
  await sandbox.idle();
};
