import { screen, within } from '@testing-library/react';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { answer, next, opened, steps, stepsShown, tap } from './opened';

describe('all steps at once', () => {
  it('what is done, how one knows the end, and back to the step', () => {
    opened({ flow: 'check-record' });
    next();
    tap(`一次看全部 ${stepsShown()} 步`);
    const [needs, rail] = screen.getAllByRole('list').map((list) => within(list).getAllByRole('listitem'));
    expect(needs?.map((item) => item.textContent)).toEqual(['刚才办的那个入口', '不用老人在场']);
    expect(rail).toHaveLength(steps('check-record').length);
    expect(rail?.[0]?.getAttribute('aria-label')).toMatch(/^做好了，/);
    expect(screen.getByText(`怎么算办好：${flowOf('check-record').endCheck}`)).toBeTruthy();
    for (const then of flowOf('check-record').after) expect(screen.getByText(`${then}。`)).toBeTruthy();
    tap('接着第 2 步');
    expect(answer()).toBe(steps('check-record')[1]?.do);
  });

  it.each(flowIds.filter((id) => flowOf(id).unknown.length > 0))(
    '%s: what was not found is said, with 12333',
    (flow) => {
      opened({ flow });
      tap(`一次看全部 ${stepsShown()} 步`);
      expect(screen.getByText(/^没有找到的：.*拿不准就拨 12333。$/)).toBeTruthy();
    },
  );
});
