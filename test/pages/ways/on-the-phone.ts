import { act } from '@testing-library/react';
import type { Elder } from '../../../src/state/elder.ts';
import { elders } from '../../../src/state/elders.ts';
import { fake } from '../../stand-ins/taro.ts';

/** A page as it opens: the address's values, and who is kept on this phone. The day is 2026-11-24 in China. */
export function onThePhone(params: Record<string, string> = {}, kept: readonly Elder[] = []): void {
  jest.useFakeTimers({ now: new Date('2026-11-24T04:00:00Z'), doNotFake: ['queueMicrotask', 'setTimeout'] });
  fake.reset();
  fake.params = params;
  elders.set(kept);
  fake.calls.length = 0;
}

export const openedUrl = (): string => (fake.called('navigateTo').at(-1) as { url: string } | undefined)?.url ?? '';

/** What was begun has come to its end: nothing that a page waits for here goes by a clock. */
export const settled = (): Promise<void> => act(async () => undefined);

/** The page that was tapped is there; until then no other opens. */
export const pageCame = settled;

export const sharedCard = () => fake.share?.({ from: 'button' }) as { title: string; path: string; imageUrl?: string };
