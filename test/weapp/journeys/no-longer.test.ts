import { motherOnly } from '../../../tools/scenes/package/family.ts';
import { kept, open } from './package.ts';

describe('不再提醒', () => {
  it('after a death ends everything at once, says so kindly, and can be undone', async () => {
    const app = await open('pages/elder/index?elder=mama', { storage: motherOnly });
    await app.tap('不再提醒');
    await app.tap('人已经走了');
    expect(kept(app, 'elders')).toMatchObject([{ id: 'mama', stopped: 'deceased' }]);
    expect(app.routes).toEqual(['pages/card/index']);
    expect(app.page.text()).toContain('请节哀。');
    expect(app.page.text()).toContain('还有一件事要告诉社保');
    const reminders = await open('pages/reminder/index', {
      storage: { ...motherOnly, elders: app.stored('elders') },
    });
    expect(reminders.page.text()).toContain('先加一位长辈');
    await app.tap('点错了，接着提醒');
    expect(kept(app, 'elders')).toMatchObject([{ id: 'mama', stopped: null }]);
  });
});
