import { act, fireEvent, render, screen } from '@testing-library/react';
import ElderPage from '../../../src/pages/elder/index.tsx';
import { markSeen } from '../../../src/state/certifications.ts';
import { queue, waiting } from '../../../src/state/changes/queue.ts';
import { forgetRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { day } from '../../support/day.ts';
import { aFamily, aTurn, unrecognised } from '../../words/some-family.ts';
import { atHome } from '../family/at-home.ts';
import { aMother } from '../ways/a-mother.ts';

const tap = async (text: string) => {
  await act(async () => void fireEvent.click(screen.getByText(text)));
  await act(() => syncNow());
};

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  queue.clear();
});
afterEach(() => {
  delete process.env.TARO_APP_SERVICE_URL;
  forgetRemote();
});

describe('an elder whom a family cares for', () => {
  it('is nobody’s to remove; one’s own messages can end, the others keep theirs', async () => {
    atHome([aFamily()], [aMother()], { elder: 'e1' });
    render(<ElderPage />);
    expect(screen.queryByText('删掉这位')).toBeNull();
    await tap('不再给我发这位的消息');
    await tap('不给我发');
    expect(waiting()).toMatchObject([{ what: 'messages', elder: 'e1', value: false }]);
  });

  it('who switched them off can have them again', async () => {
    atHome([aFamily({ turns: [aTurn({ role: 'none' })] })], [aMother()], { elder: 'e1' });
    render(<ElderPage />);
    await tap('这位的消息不发给您');
    await tap('接着给我发');
    expect(waiting()).toMatchObject([{ what: 'messages', elder: 'e1', value: true }]);
  });

  describe('whom nobody at home has recognised yet', () => {
    it('changes their own word, and is shown nothing that would be refused', async () => {
      atHome([unrecognised()], [aMother()], { elder: 'e1' });
      render(<ElderPage />);
      expect(screen.getByText('等家里人认一认您')).toBeTruthy();
      for (const words of ['谁发的钱？', '不再提醒', '删掉这位']) expect(screen.queryByText(words)).toBeNull();
      await tap('爸爸');
      await tap('改好了');
      expect(waiting()).toMatchObject([{ what: 'relation', value: 'dad' }]);
    });

    it('says 办好了, and tells nothing beside it that would be refused', () => {
      atHome([unrecognised()], [aMother({}, { toldOn: day('2026-11-01') })]);
      markSeen('b1', { on: day('2026-11-24'), by: null, nextDueOn: null });
      expect(waiting()).toMatchObject([{ what: 'record', value: { kind: 'seen' } }]);
      expect(waiting()).toHaveLength(1);
    });
  });

  it('who is the person’s alone can still be removed', () => {
    atHome([], [aMother()], { elder: 'e1' });
    render(<ElderPage />);
    expect(screen.getByText('删掉这位')).toBeTruthy();
  });
});
