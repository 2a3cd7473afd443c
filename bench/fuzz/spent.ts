import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of processor time of this thread, which a busy machine does not lengthen, collecting garbage included. */
export const spentMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** What is made up to be asked fills hundreds of megabytes, none of them a service's: they go before it is asked. */
export const collectGarbage = (): void => {
  if (typeof collect === 'function') collect();
};
