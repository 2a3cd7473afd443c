import type { Store } from '../../../../server/store/store.ts';
import { twoPeople } from './two-people.ts';

/** What WeChat tells, which may come twice. */
export const eventsSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('takes an event once', async () => {
    const event = {
      key: 'k',
      openidHash: 'h',
      name: 'popup' as const,
      templateId: 't',
      createdAt: 1,
      accepted: true,
      msgid: null,
      code: null,
      counted: false,
    };
    expect(await act((tx) => tx.events.insert(event, 5))).toBe(true);
    expect(await act((tx) => tx.events.insert(event, 6))).toBe(false);
    expect(await act((tx) => tx.events.uncountedOf('h'))).toEqual([event]);
    await act((tx) => tx.events.markCounted('k'));
    expect(await act((tx) => tx.events.uncountedOf('h'))).toEqual([]);
    await act((tx) => tx.events.dropOlderThan(6, 9));
    expect(await act((tx) => tx.events.insert(event, 7))).toBe(true);
  });
};
