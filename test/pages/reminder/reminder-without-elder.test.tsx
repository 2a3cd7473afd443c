import { screen } from '@testing-library/react';
import { aMother } from '../ways/a-mother.ts';
import { openedUrl } from '../ways/on-the-phone.ts';
import { opened, shown, tap } from './opened.tsx';

afterEach(() => jest.useRealTimers());

describe('提醒, before there is an elder', () => {
  it.each([
    ['nobody yet', []],
    ['only one who is not reminded any more', [aMother({ stopped: 'deceased' })]],
  ])('%s: leads to adding one, promises nothing', async (_name, kept) => {
    await opened(...kept);
    await shown();
    expect(screen.getByRole('heading', { name: '先加一位长辈，再说提醒' })).toBeTruthy();
    expect(screen.queryByText('订阅提醒')).toBeNull();
    await tap('加一位长辈');
    expect(openedUrl()).toBe('/pages/elder/index');
  });
});
