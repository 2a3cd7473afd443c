import { act, fireEvent, screen } from '@testing-library/react';
import type { Family } from '../../../src/contract/family.ts';
import type { Elder } from '../../../src/state/elder.ts';
import { invites } from '../../../src/state/family/invites.ts';
import { remote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { toWire } from '../../../src/state/wire.ts';
import { fake } from '../../stand-ins/taro.ts';

type Asked = { method: string; url: string; data?: string };

const base = 'https://service.example/v2';

/**
 * What the service says of this person. `shut`: invites open no door. `later`: the families are there only once the
 * person has joined or made one.
 */
export function serviceSays(
  families: readonly Family[],
  elders: readonly Elder[],
  { shut = false, later = false } = {},
): void {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  invites.clear();
  let isIn = !later;
  const me = () => ({
    elders: elders.map(toWire),
    preferences: { hour: 9, yearlyLookUp: 'off', enabled: true },
    credits: 0,
    plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 },
    messages: [],
    families: isIn ? families : [],
    aliases: [],
  });
  const no = { statusCode: 404, data: { error: { code: 'not-found', sentence: '没找到这一项，可能已经删了。' } } };
  fake.answers.set('login', { code: 'js-code' });
  fake.answers.set('getRandomValues', { randomValues: new Uint8Array(16).fill(1).buffer });
  fake.answers.set('request', ({ url }: Asked) => {
    const path = url.slice(base.length);
    if (path === '/session') return { statusCode: 200, data: { token: 't1', expiresAt: '2027-01-01T00:00:00.000Z' } };
    if (path === '/templates') return { statusCode: 200, data: { templates: [] } };
    if (shut && /invites|joins/.test(path)) return no;
    if (path === '/invites/look') return { statusCode: 200, data: { members: 3, elders: 2 } };
    if (path === '/joins' || path === '/families') isIn = true;
    return { statusCode: 200, data: path === '/changes' ? { me: me(), refused: [] } : me() };
  });
}

export function serviceGone(): void {
  delete process.env.TARO_APP_SERVICE_URL;
  remote.clear();
}

/** What was asked in a family, 「POST /joins」 with its body. */
export const asked = (): readonly [string, unknown][] =>
  (fake.called('request') as Asked[])
    .map(({ method, url, data }): [string, unknown] => [
      `${method} ${url.slice(base.length)}`,
      data === undefined ? undefined : JSON.parse(data),
    ])
    .filter(([what]) => /families|joins|changes/.test(what));

export const tap = async (text: string): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByText(text)));
  await act(() => syncNow());
};

export const heading = (): string => screen.getAllByRole('heading')[0]?.textContent ?? '';
