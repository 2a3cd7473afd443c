import { fireEvent, screen } from '@testing-library/react';
import { withName } from '../../../../src/pages/steps/guide/with-name.ts';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { openedUrl } from '../../ways/on-the-phone.ts';
import { next, opened, tap } from './opened.tsx';

describe('another door', () => {
  it.each(flowIds.filter((id) => (flowOf(id).doors?.length ?? 0) > 1))('%s: begins at its first step', (flow) => {
    opened({ flow });
    next();
    tap('换一个入口');
    const other = flowOf(flow).doors?.[1]?.title ?? '';
    fireEvent.click(screen.getByRole('radio', { name: other }));
    expect(screen.getByText(/^第 1 步/)).toBeTruthy();
    expect(screen.getByText(`现在走：${other}`)).toBeTruthy();
  });

  it.each(flowIds.filter((id) => flowOf(id).doors))('%s: says for whom or where each door is', (flow) => {
    opened({ flow });
    for (const { title, when } of flowOf(flow).doors ?? [])
      expect(document.body.textContent).toContain(`${title}：${when}。`);
  });

  it('is asked on the first step, and folded behind it', () => {
    opened({ flow: 'wechat' });
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(1);
    next();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    tap('上一步');
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(1);
  });

  it('不行？ unfolds what goes wrong and what then, and leads to another flow where there is one', () => {
    const flow = flowIds.find((id) => flowOf(id).fails.some(({ go }) => go)) ?? 'wechat';
    const failure = flowOf(flow).fails.find(({ go }) => go);
    if (!failure?.go) throw new Error('a failure that leads elsewhere');
    opened({ flow, region: '350000', who: 'mum' });
    expect(screen.queryByText(withName(failure.sign, 'mum'))).toBeNull();
    tap('没看到？不行？');
    expect(screen.getByText(withName(failure.sign, 'mum'))).toBeTruthy();
    const materials = new Set(flowOf(flow).fails.flatMap(({ src }) => src));
    expect(screen.getByText(new RegExp(`^出处\\s${materials.size} 份材料`))).toBeTruthy();
    fireEvent.click(screen.getAllByText(`看「${flowOf(failure.go).title}」`)[0] ?? document.body);
    expect(openedUrl()).toBe(`/pages/steps/guide/index?flow=${failure.go}&region=350000&who=mum`);
  });
});
