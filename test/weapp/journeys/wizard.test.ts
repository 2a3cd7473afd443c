import type { RunningApp } from '../../../tools/player/running-app.ts';
import { oneElder } from '../../../tools/scenes/package/family.ts';
import { open } from './package.ts';

const answers = (app: RunningApp) => app.page.tappable().filter(({ cl }) => cl?.startsWith('option'));

/** Presses the first answer of the question in sight. */
async function answerFirst(app: RunningApp): Promise<void> {
  const [option] = answers(app);
  if (!option) throw new Error(`no answer to press:\n${app.page.text()}`);
  await app.tap(option);
}

describe('选个办法', () => {
  it('leads from home over at most five questions to a way with its reasons, and on to its first step', async () => {
    const app = await open('pages/home/index', { storage: oneElder });
    await app.tap('怎么认证');
    let asked = 0;
    while (answers(app).length > 0) {
      asked += 1;
      await answerFirst(app);
      expect(asked).toBeLessThanOrEqual(5);
    }
    expect(asked).toBeGreaterThan(0);
    expect(app.page.text()).toContain('要备：');
    await app.tap('一步一步教我');
    expect(app.page.route).toBe('pages/steps/guide/index');
    expect(app.page.query.flow).toBeTruthy();
  });

  it('goes back to the question before with every answer as it was', async () => {
    const app = await open('pages/ways/choose/index?who=mum&region=350100&scheme=resident');
    const before = app.page.text();
    await answerFirst(app);
    expect(app.page.text()).not.toBe(before);
    await app.back();
    expect(app.page.text()).toBe(before);
  });

  it('sends its answers in the card and nothing of this phone', async () => {
    const app = await open('pages/ways/choose/index', { storage: oneElder });
    await answerFirst(app);
    const { path = '' } = app.share();
    expect(path).toContain('/pages/ways/choose/index?');
    expect(path).toContain('where=');
    expect(path).not.toContain('mama');
  });
});
