import { launch } from '../player/launch.ts';

/** Whether the package was built with the address of a reminder service: then it calls it as soon as it is opened. */
export async function knowsService(dist: string): Promise<boolean> {
  const { calls } = await launch(dist);
  return calls.some(({ api }) => api === 'request');
}
