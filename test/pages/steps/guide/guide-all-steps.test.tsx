import { screen, within } from '@testing-library/react';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { answer, next, opened, steps, stepsShown, tap } from './opened.tsx';

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

  it('what is written otherwise of no place stands there for anyone, with its material', () => {
    opened({ flow: 'abroad' });
    tap(`一次看全部 ${stepsShown()} 步`);
    expect(screen.getByRole('heading', { name: '也有这样写的' })).toBeTruthy();
    expect(document.body.textContent).toContain('法属波利尼西亚帕皮提领馆页：写每半年一份。');
    expect(screen.getByText(/^出处\s2 份材料/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '您那里的写法' })).toBeNull();
  });

  it('every material of the steps and of what to have at hand is there, however many', () => {
    opened({ flow: 'counter' });
    tap(`一次看全部 ${stepsShown()} 步`);
    const named = new Set([...steps('counter'), flowOf('counter').needs].flatMap(({ src }) => src));
    expect(screen.getByText(new RegExp(`^出处\\s${named.size} 份材料`))).toBeTruthy();
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
