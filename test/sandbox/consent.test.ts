import type { Sandbox } from '../../sandbox/sandbox.ts';
import { todoTemplate } from '../../sandbox/template.ts';
import { quickSandbox } from './running-sandbox.ts';

const todo = todoTemplate.id;
const renewal = { ...todoTemplate, id: 'renewal', title: '到期提醒' };
const twin = { ...todoTemplate, id: 'twin' };
const banned = { ...todoTemplate, id: 'banned', title: '停用的', banned: true };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await quickSandbox({ templates: [todoTemplate, renewal, twin, banned] });
});
afterEach(() => sandbox.close());

const ok = (answers: Record<string, string>) => ({ errMsg: 'requestSubscribeMessage:ok', ...answers });

describe('the tap on 订阅', () => {
  it('shows the panel with the title of each template, and counts nothing yet', () => {
    expect(sandbox.ask('daughter', [todo])).toEqual({ panel: true, tmplIds: [todo], titles: ['待办事项提醒'] });
    expect(sandbox.quota('daughter', todo)).toBe(0);
  });

  it.each([
    ['no template', [], 10001],
    ['a template of nobody', ['x'], 20001],
    ['six templates', Array(6).fill(todo), 20003],
  ])('fails for %s', (_what, ids, errCode) => {
    expect(sandbox.ask('daughter', ids)).toMatchObject({ panel: false, answer: { errCode } });
  });

  it('fails when the main switch is off, or the mini-program is banned', () => {
    sandbox.changeSettings('daughter', { mainSwitch: false });
    expect(sandbox.ask('daughter', [todo])).toMatchObject({ answer: { errCode: 20004 } });
    sandbox.changeSettings('daughter', { mainSwitch: true, banned: true });
    expect(sandbox.ask('daughter', [todo])).toMatchObject({ answer: { errCode: 20005 } });
  });
});

describe('the panel’s buttons', () => {
  it('允许 earns one message each time it is pressed', () => {
    for (const count of [1, 2, 3]) {
      const answer = sandbox.answer('daughter', { tmplIds: [todo], choice: 'accept', always: false });
      expect(answer).toEqual(ok({ [todo]: 'accept' }));
      expect(sandbox.quota('daughter', todo)).toBe(count);
    }
  });

  it('拒绝 earns none and takes none away', () => {
    sandbox.answer('daughter', { tmplIds: [todo], choice: 'accept', always: false });
    expect(sandbox.answer('daughter', { tmplIds: [todo], choice: 'reject', always: false })).toEqual(
      ok({ [todo]: 'reject' }),
    );
    expect(sandbox.quota('daughter', todo)).toBe(1);
  });

  it('a template of the same title is filtered, a banned one says so', () => {
    const tmplIds = [todo, 'twin', 'banned'];
    expect(sandbox.answer('daughter', { tmplIds, choice: 'accept', always: false })).toEqual(
      ok({ [todo]: 'accept', twin: 'filter', banned: 'ban' }),
    );
  });
});

describe('总是保持以上选择', () => {
  it('answers the next tap without a panel, and that tap earns one more', () => {
    sandbox.answer('daughter', { tmplIds: [todo], choice: 'accept', always: true });
    expect(sandbox.ask('daughter', [todo])).toEqual({ panel: false, answer: ok({ [todo]: 'accept' }) });
    expect(sandbox.quota('daughter', todo)).toBe(2);
  });

  it('keeps a template left unticked refused, silently', () => {
    sandbox.answer('daughter', { tmplIds: [todo, 'renewal'], choice: 'accept', always: true, ticked: [todo] });
    expect(sandbox.ask('daughter', ['renewal'])).toEqual({ panel: false, answer: ok({ renewal: 'reject' }) });
    expect(sandbox.settings('daughter').itemSettings).toEqual({ [todo]: 'accept', renewal: 'reject' });
  });

  it('is asked again after the settings forgot it', () => {
    sandbox.answer('daughter', { tmplIds: [todo], choice: 'reject', always: true });
    sandbox.changeSettings('daughter', { choices: { [todo]: 'ask' } });
    expect(sandbox.ask('daughter', [todo])).toMatchObject({ panel: true });
  });

  it('belongs to one person', () => {
    sandbox.answer('daughter', { tmplIds: [todo], choice: 'reject', always: true });
    expect(sandbox.ask('relative', [todo])).toMatchObject({ panel: true });
  });

  it('refusing in the settings voids what was left', () => {
    sandbox.answer('daughter', { tmplIds: [todo], choice: 'accept', always: false });
    sandbox.changeSettings('daughter', { choices: { [todo]: 'reject' } });
    expect(sandbox.quota('daughter', todo)).toBe(0);
  });
});
