import { screen } from '@testing-library/react';
import type { Message, MessageState } from '../../../src/contract/message.ts';
import { instant } from '../../support/day.ts';
import { aMother } from '../ways/a-mother.ts';
import { known, opened, shown, tap } from './opened.tsx';

afterEach(() => jest.useRealTimers());

describe('what was sent', () => {
  const message = (id: string, state: MessageState, on: string): Message => ({
    id,
    elderId: 'e1',
    benefitId: 'b1',
    also: [],
    kind: 'check-14',
    at: instant(`${on}T01:00:00.000Z`),
    state,
    answer: state === 'failed' ? { code: 43101, sentence: '微信说没有订阅。' } : null,
    reason: null,
  });

  it('each with its day and what WeChat answered; what is planned or withdrawn is not called sent', async () => {
    await opened(aMother());
    known({
      messages: [
        message('m4', 'planned', '2026-11-24'),
        message('m3', 'failed', '2026-11-20'),
        message('m2', 'delivered', '2026-11-13'),
        message('m1', 'cancelled', '2026-11-01'),
      ],
    });
    await shown();
    expect(screen.getByText('发出 1 条，没发成 1 条')).toBeTruthy();
    await tap('以前的提醒');
    expect(screen.getByText(/^11月20日.没发成：微信说没有订阅。$/)).toBeTruthy();
    expect(screen.getByText(/^11月13日.微信说送到了$/)).toBeTruthy();
  });

  it.each([
    ['no-credit', '没有订阅，没发'],
    ['overtaken', '该发后面那条了，这条没发'],
    ['too-late', '隔得太久了，没发'],
    [null, '没发'],
  ] as const)('skipped for %s: says why', async (reason, words) => {
    await opened(aMother());
    known({ messages: [{ ...message('m1', 'skipped', '2026-11-20'), reason }] });
    await shown();
    await tap('以前的提醒');
    expect(screen.getByText(/^11月20日/).textContent).toBe(`11月20日　${words}`);
  });

  it('of many the newest are shown', async () => {
    await opened(aMother());
    const day = (back: number) => new Date(Date.UTC(2026, 10, 23) - back * 86_400_000).toISOString().slice(0, 10);
    known({ messages: Array.from({ length: 50 }, (_, back) => message(`m${back}`, 'delivered', day(back))) });
    await shown();
    await tap('以前的提醒');
    expect(screen.getByText(/^11月23日/)).toBeTruthy();
    expect(screen.getAllByText(/微信说送到了$/)).toHaveLength(20);
  });

  it('nothing yet', async () => {
    await opened(aMother());
    await shown();
    await tap('以前的提醒');
    expect(screen.getByText('到日子发了，这里会写。')).toBeTruthy();
  });

  it('what a message looks like, in its own fields', async () => {
    await opened(aMother());
    known();
    await shown();
    await tap('消息长什么样');
    expect(screen.getByText('待办事项提醒')).toBeTruthy();
  });
});
