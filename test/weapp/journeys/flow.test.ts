import { oneElder } from '../../../tools/scenes/package/family.ts';
import { asks, firstArg, open } from './package.ts';

const page = 'pages/steps/guide/index?flow=help-parent&elder=mama&region=350100&scheme=resident';

describe('a flow, step by step', () => {
  it('asks after its last step whether the record was seen', async () => {
    const app = await open(page, { storage: oneElder });
    const steps = Number(/共 (\d+) 步/.exec(app.page.text())?.[1]);
    for (let step = 1; step < steps; step += 1) await app.tap('做好了，下一步');
    expect(app.page.text()).toContain(`第 ${steps} 步，共 ${steps} 步`);
    await app.tap('都做好了');
    expect(app.page.route).toBe('pages/done/index');
    expect(app.page.query.elder).toBe('mama');
  });

  it('opens at the same step after another app was used and this one was thrown away', async () => {
    const app = await open(page, { storage: oneElder });
    await app.tap('做好了，下一步');
    await app.hide();
    await app.show();
    expect(app.page.text()).toContain('第 2 步');
    const again = await open(page, { storage: { ...oneElder, progress: app.stored('progress') } });
    expect(again.page.text()).toContain('第 2 步');
  });

  it('shows all steps at once, one under the other', async () => {
    const app = await open(page, { storage: oneElder });
    const steps = /一次看全部 (\d+) 步/.exec(app.page.text());
    await app.tap(steps?.[0] ?? '一次看全部');
    expect(app.page.text().length).toBeGreaterThan(200);
  });

  it('copies a name to search for, and tells that it did', async () => {
    const app = await open('pages/steps/guide/index?flow=wechat&region=350100&scheme=resident', { storage: oneElder });
    for (let step = 0; step < 12 && !app.page.text().includes('复制名字'); step += 1) await app.tap('做好了，下一步');
    const name = /复制名字「(.+)」/.exec(app.page.text())?.[1] ?? '';
    const calls = asks(await app.tap(`复制名字「${name}」`));
    expect(firstArg(calls.find(({ api }) => api === 'setClipboardData'))).toEqual({ data: name });
  });

  it('of an old card says that it was not found and offers to choose anew', async () => {
    const app = await open('pages/steps/guide/index?flow=gone');
    expect(app.page.text()).toContain('没找到这一条办法');
    await app.tap('选个办法');
    expect(app.page.route).toBe('pages/ways/choose/index');
  });
});
