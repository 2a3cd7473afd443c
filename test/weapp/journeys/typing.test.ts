import { open } from './package.ts';

const rumour = 'pages/ways/rumour/index';
const message = '9月起必须重新认证，不认证就停发，点下面的链接';

/** Letters typed while an older text comes back from the page's logic are overwritten by it: slow phones lost them. */
describe('what is typed into the box', () => {
  it('never comes back to it: no keystroke crosses to the screen', async () => {
    const { page, fire, tap } = await open(rumour);
    const before = page.setDatas.length;
    for (const typed of [...message].map((_, at) => message.slice(0, at + 1)))
      await fire('那条消息', 'input', { value: typed, cursor: typed.length });
    await fire('那条消息', 'blur', { value: message });
    expect(page.setDatas.slice(before)).toEqual([]);
    await tap('看一看');
    expect(page.text()).toContain(`「${message}」`);
  });

  it('has an end, which the page names when it is reached', async () => {
    const { page, fire, tap } = await open(rumour);
    const box = page.find('那条消息');
    const most = Number(box && page.attribute(box, 'maxlength'));
    expect(most).toBeGreaterThan(2_000);
    expect(most).toBeLessThanOrEqual(40_000);
    await fire('那条消息', 'input', { value: message.padEnd(most, '认'), cursor: most });
    await tap('看一看');
    expect(page.text()).toContain('只看了前面');
  });

  it('is gone when another message is asked for', async () => {
    const { page, fire, tap } = await open(rumour);
    await fire('那条消息', 'input', { value: '你好', cursor: 2 });
    await tap('看一看');
    await tap('换一条');
    await tap('看一看');
    expect(page.text()).toContain('先把那条消息贴进来。');
  });
});
