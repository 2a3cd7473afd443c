import { running } from './running.ts';

export default async function stopOnce(): Promise<void> {
  await running.preview?.stop();
}
