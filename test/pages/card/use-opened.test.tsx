import { render } from '@testing-library/react';
import CardPage from '../../../src/pages/card/index.tsx';
import { waiting } from '../../../src/state/changes/queue.ts';
import { FakeService } from '../../state/fake-service.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone } from '../ways/on-the-phone.ts';

const mother = aMother();
const [benefit] = mother.benefits;

describe('妈妈’s own page, opened', () => {
  it.each([
    ['from the phone’s calendar tells nothing', { from: 'calendar' }, 0],
    ['from a message of a benefit that is no more tells nothing', { from: 'message', benefit: 'gone' }, 0],
    ['from a message tells so, once', { from: 'message' }, 1],
  ])('%s', (_, params, times) => {
    const service = new FakeService();
    service.start();
    const before = waiting().length;
    onThePhone({ elder: mother.id, benefit: benefit?.id ?? '', ...params }, [mother]);
    const { rerender, unmount } = render(<CardPage />);
    rerender(<CardPage />);
    const told = waiting().slice(before);
    expect(told).toMatchObject(
      Array.from({ length: times }, () => ({ what: 'opened', elder: mother.id, benefit: benefit?.id, value: null })),
    );
    unmount();
    service.stop();
  });
});
