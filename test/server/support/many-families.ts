import type { Sandbox } from '../../../server/sandbox/sandbox.ts';
import { logIn } from './family-member.ts';
import { mum } from './mum.ts';
import type { ServiceProcess } from './service-process.ts';

/** More than a service sends at one time, twice over. */
export const families: readonly string[] = Array.from({ length: 24 }, (_, index) => `family-${index}`);

/** Each adds 妈妈 and subscribes to one message, at one service or the other. */
export const addFamilies = async (sandbox: Sandbox, services: readonly ServiceProcess[]): Promise<void> => {
  await Promise.all(
    families.map(async (name, index) => {
      const service = services[index % services.length];
      if (!service) throw new Error('no service to log in at');
      const member = await logIn({ http: service.http, sandbox }, name);
      await member.save(mum);
      await member.accept('tap-00000001');
    }),
  );
  await sandbox.idle();
};
