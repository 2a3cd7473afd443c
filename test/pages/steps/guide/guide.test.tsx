import { act, fireEvent, render, screen } from '@testing-library/react';
import Guide from '../../../../src/pages/steps/guide/index';
import { withName } from '../../../../src/pages/steps/guide/with-name';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { leadPath } from '../../../../src/rules/flows/lead-path.ts';
import { stepsFor } from '../../../../src/rules/flows/steps-for.ts';
import { type FlowId, flowIds } from '../../../../src/rules/flows/types.ts';
import { forgetAllProgress } from '../../../../src/state/progress';
import { fake } from '../../../stand-ins/taro';
import { aMother } from '../../ways/a-mother';
import { onThePhone, openedUrl, sharedCard } from '../../ways/on-the-phone';

const opened = (params: Record<string, string>, ...kept: ReturnType<typeof aMother>[]) => {
  onThePhone(params, kept);
  forgetAllProgress();
  return render(<Guide />);
};

const tap = (text: string) => fireEvent.click(screen.getByText(text));
const tapFirst = (text: RegExp) => act(async () => void fireEvent.click(screen.getAllByText(text)[0] ?? document.body));
const answer = () => screen.getAllByRole('heading')[0]?.textContent;
const next = () => tap('做好了，下一步');
const steps = (flow: FlowId) => stepsFor(flowOf(flow), { path: leadPath(flowOf(flow)) ?? undefined });

/** How many steps the open flow has, as the page itself says. */
const stepsShown = () => Number(/共 (\d+) 步/.exec(document.body.textContent ?? '')?.[1]);

const walkToTheLast = () => {
  for (let at = stepsShown(); at > 1; at -= 1) next();
};

describe('walking through a flow', () => {
  it.each(flowIds)('%s: every step in its order, and at the end somewhere to go', (flow) => {
    opened({ flow });
    const all = steps(flow);
    for (const [index, step] of all.entries()) {
      expect(answer()).toBe(step.do);
      expect(screen.getByText(`第 ${index + 1} 步，共 ${all.length} 步`)).toBeTruthy();
      if (index < all.length - 1) next();
    }
    expect(screen.queryByText('做好了，下一步')).toBeNull();
    tap('都做好了');
    expect(openedUrl()).toMatch(/^\/pages\//);
  });

  it('back one step', () => {
    opened({ flow: 'help-parent' });
    expect(screen.queryByText('上一步')).toBeNull();
    next();
    next();
    tap('上一步');
    expect(answer()).toBe(steps('help-parent')[1]?.do);
  });

  it('what to have at hand stands before the first step only', () => {
    opened({ flow: 'help-parent' });
    expect(screen.getByText('先备好')).toBeTruthy();
    next();
    expect(screen.queryByText('先备好')).toBeNull();
  });

  it('coming back from another app opens the same step; another flow begins at its first', () => {
    const { unmount } = opened({ flow: 'wechat' });
    next();
    next();
    unmount();
    const again = render(<Guide />);
    expect(answer()).toBe(steps('wechat')[2]?.do);
    again.unmount();
    fake.params = { flow: 'last-time' };
    render(<Guide />);
    expect(answer()).toBe(steps('last-time')[0]?.do);
  });

  it('爸爸 begins at the first step, wherever 妈妈 is', () => {
    const { unmount } = opened({ flow: 'wechat', elder: 'e1' }, aMother(), aMother({ id: 'e2', relation: 'dad' }));
    next();
    unmount();
    fake.params = { flow: 'wechat', elder: 'e2' };
    render(<Guide />);
    expect(screen.getByText(/^第 1 步/)).toBeTruthy();
  });

  it('done once, the next time begins at the first step', () => {
    const { unmount } = opened({ flow: 'last-time' });
    walkToTheLast();
    tap('都做好了');
    unmount();
    render(<Guide />);
    expect(screen.getByText(/^第 1 步/)).toBeTruthy();
  });

  it('a place kept in a longer flow than today’s opens the last step', () => {
    const { unmount } = opened({ flow: 'help-parent' });
    walkToTheLast();
    const count = stepsShown();
    unmount();
    fake.params = { flow: 'help-parent', region: '350000' };
    render(<Guide />);
    expect(screen.getByText(new RegExp(`^第 ${Math.min(count, stepsShown())} 步`))).toBeTruthy();
  });

  it('where a place has its own entry, its own steps are walked', () => {
    const own = stepsFor(flowOf('help-parent'), { region: '350000', scheme: 'resident' });
    opened({ flow: 'help-parent', region: '350000', scheme: 'resident' });
    for (const [index, step] of own.entries()) {
      expect(answer()).toBe(step.do);
      if (index < own.length - 1) next();
    }
  });
});

describe('all steps at once', () => {
  it('what is done, how one knows the end, and back to the step', () => {
    opened({ flow: 'check-record' });
    next();
    tap(`一次看全部 ${stepsShown()} 步`);
    expect(screen.getAllByRole('listitem')).toHaveLength(steps('check-record').length);
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-label')).toMatch(/^做好了，/);
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

describe('another door', () => {
  it.each(flowIds.filter((id) => (flowOf(id).paths?.length ?? 0) > 1))('%s: begins at its first step', (flow) => {
    opened({ flow });
    next();
    const other = flowOf(flow).paths?.[1]?.title ?? '';
    fireEvent.click(screen.getByRole('radio', { name: other }));
    expect(screen.getByText(/^第 1 步/)).toBeTruthy();
    expect(screen.getByText(`现在走：${other}`)).toBeTruthy();
  });

  it('不行？ unfolds what goes wrong and what then, and leads to another flow where there is one', () => {
    const flow = flowIds.find((id) => flowOf(id).fails.some(({ go }) => go)) ?? 'wechat';
    const failure = flowOf(flow).fails.find(({ go }) => go);
    if (!failure?.go) throw new Error('a failure that leads elsewhere');
    opened({ flow, region: '350000', who: 'mum' });
    expect(screen.queryByText(withName(failure.sign, 'mum'))).toBeNull();
    tap('没看到？不行？');
    expect(screen.getByText(withName(failure.sign, 'mum'))).toBeTruthy();
    fireEvent.click(screen.getAllByText(`看「${flowOf(failure.go).title}」`)[0] ?? document.body);
    expect(openedUrl()).toBe(`/pages/steps/guide/index?flow=${failure.go}&region=350000&who=mum`);
  });
});

describe('the family’s word stands for 老人', () => {
  it('on the page', () => {
    opened({ flow: 'help-parent', elder: 'e1' }, aMother());
    expect(document.body.textContent).toContain('妈妈本人要在手机前');
  });

  it.each([
    ['填老人的姓名', 'mum', '填妈妈的姓名'],
    ['点「老人认证」，再填老人的姓名', 'dad', '点「老人认证」，再填爸爸的姓名'],
    ['老人和老人', 'grandma', '奶奶和奶奶'],
    ['填老人的姓名', 'other', '填老人的姓名'],
    ['填老人的姓名', 'self', '填老人的姓名'],
    ['填老人的姓名', null, '填老人的姓名'],
  ] as const)('%s, for %s: %s', (text, relation, words) => {
    expect(withName(text, relation)).toBe(words);
  });
});

describe('what the phone does for a step', () => {
  const jumping = flowIds.flatMap((id) => {
    const { jump } = flowOf(id);
    return jump ? [{ id, jump }] : [];
  });

  it.each(jumping.filter(({ jump }) => jump.kind === 'phone'))('$id calls', async ({ id }) => {
    opened({ flow: id });
    await tapFirst(/^拨 \d+$/);
    expect(fake.called('makePhoneCall')).toHaveLength(1);
  });

  it.each(jumping.filter(({ jump }) => jump.kind === 'mini-program' && (jump.appId || jump.shortLink)))(
    '$id: cannot open the mini-program, its name is copied and it is said so',
    async ({ id, jump }) => {
      opened({ flow: id });
      fake.answers.set('navigateToMiniProgram', new Error('navigateToMiniProgram:fail'));
      await tapFirst(/^打开「/);
      expect(screen.getByText('没打开那个小程序。名字已复制，到微信搜索里粘贴。')).toBeTruthy();
      expect(fake.called('setClipboardData')).toEqual([{ data: 'name' in jump ? jump.name : '' }]);
    },
  );

  it('a name to search for is copied; where that is refused, it can be selected by hand', async () => {
    opened({ flow: 'wechat' });
    while (!screen.queryByText(/^复制名字「/)) next();
    await tapFirst(/^复制名字「/);
    expect(screen.getByText(/复制好了，到搜索框里粘贴。$/)).toBeTruthy();
    fake.answers.set('setClipboardData', new Error('setClipboardData:fail'));
    await tapFirst(/^复制名字「/);
    const told = screen.getByText(/^没能复制。请长按这几个字：/);
    expect(told.closest('[aria-live]')).toBeTruthy();
    const asked = fake.called('setClipboardData').at(-1);
    expect({ data: told.querySelector('span')?.textContent }).toEqual(asked);
  });

  it('the place where that is said is there before anything is said: only then is it read aloud', async () => {
    opened({ flow: 'wechat' });
    while (!screen.queryByText(/^复制名字「/)) next();
    const region = document.querySelector('[aria-live]');
    expect(region?.textContent).toBe('');
    await tapFirst(/^复制名字「/);
    expect(region?.textContent).toMatch(/^「.+」复制好了/);
  });

  it('names who wrote a step, one tap away, and says whether the address was copied', async () => {
    opened({ flow: 'last-time' });
    while (!screen.queryByText(/^出处/)) next();
    await tapFirst(/^出处/);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    await tapFirst(/^复制网址$/);
    expect(screen.getByText('复制好了。到浏览器里粘贴，就能看原文。')).toBeTruthy();
    fake.answers.set('setClipboardData', new Error('setClipboardData:fail'));
    await tapFirst(/^复制网址$/);
    expect(screen.getByText(/^没复制上。长按下面这行/)).toBeTruthy();
  });
});

describe('where the last step leads', () => {
  const fujian = { who: 'mum', region: '350000' };

  it.each([
    [
      'looked up, with an elder: the day is written down',
      { flow: 'last-time', elder: 'e1' },
      '/pages/elder/index?elder=e1',
    ],
    [
      'looked up, cold: the card, which still knows the place',
      { flow: 'last-time', ...fujian },
      '/pages/card/index?who=mum&region=350000',
    ],
    [
      'done, with an elder: asks for the record',
      { flow: 'help-parent', elder: 'e1', benefit: 'b1' },
      '/pages/done/index?elder=e1&benefit=b1&flow=help-parent',
    ],
    [
      'done, cold: shows how to read the record',
      { flow: 'help-parent', ...fujian },
      '/pages/steps/guide/index?flow=check-record&region=350000&who=mum',
    ],
    [
      'the record read, cold: the next time can be remembered',
      { flow: 'check-record', ...fujian },
      '/pages/elder/index?who=mum&region=350000',
    ],
    ['the 社保 told: her page', { flow: 'after-death', elder: 'e1' }, '/pages/card/index?elder=e1'],
  ])('%s', (_name, params, url) => {
    opened(params, aMother());
    walkToTheLast();
    tap('都做好了');
    expect(openedUrl()).toBe(url);
  });
});

describe('what a card carries', () => {
  it('the flow, the place and who; never the elder of this phone', () => {
    opened({ flow: 'help-parent', elder: 'e1', benefit: 'b1', scheme: 'resident' }, aMother());
    expect(sharedCard()).toEqual({
      title: '用自己的手机帮爸妈刷：一步一步照着来',
      path: '/pages/steps/guide/index?flow=help-parent&region=350000&scheme=resident&who=mum',
    });
  });

  it.each([
    ['an old flow', 'app-2019'],
    ['no flow', ''],
  ])('%s in the address: says so, and leads to a way', (_name, flow) => {
    opened({ flow });
    expect(answer()).toBe('没找到这一条办法');
    expect(sharedCard()).toMatchObject({ path: '/pages/home/index' });
    tap('选个办法');
    expect(openedUrl()).toBe('/pages/ways/choose/index');
  });

  it('a place that is no code is not looked for', () => {
    opened({ flow: 'help-parent', region: 'fujian' });
    expect(answer()).toBe(steps('help-parent')[0]?.do);
  });
});
