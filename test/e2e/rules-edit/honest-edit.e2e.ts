import { spawnSync } from 'node:child_process';
import { type RulesCopy, rulesCopy } from './rules-copy.ts';

/** A clerk's honest work, in the files of a copy: what `npm test` says of it there. */
describe('an honest edit of the rules', () => {
  let copy: RulesCopy;
  beforeEach(() => {
    copy = rulesCopy();
  });
  afterEach(() => copy.close());

  const fujian = (part: string): string => `src/rules/regions/fujian/${part}.ts`;

  it('— a new source, a changed cycle, a new county — passes every test of the rules once its days are reviewed', () => {
    copy.edit(
      fujian('citations'),
      '];\n',
      `  {
    id: 6,
    title: '关于城乡居民养老待遇资格认证周期的通知',
    publisher: '福建省人力资源和社会保障厅',
    date: '2026-11-20',
    url: null,
    kind: 'repost',
  },
];
`,
    );
    copy.edit(fujian('cycles'), /^ {4}\{ id: 1, .*\n/m, '');
    copy.edit(
      fujian('cycles'),
      '  ],\n  rules: {',
      "    { id: 6, publisher: '福建省人力资源和社会保障厅', date: '2026-11-20' },\n  ],\n  rules: {",
    );
    copy.edit(
      fujian('cycles'),
      "every: { days: 365 },\n      boundary: '365-days',",
      "every: { months: 6 },\n      boundary: 'end-of-same-month',",
    );
    copy.edit(fujian('cycles'), 'src: [1]', 'src: [6, 1]');
    copy.edit(
      fujian('cycles'),
      '  places: [\n',
      `  places: [
    {
      code: '350100',
      name: '福州市',
      effective: {},
      rules: {
        resident: {
          kind: 'rolling',
          every: { months: 12 },
          boundary: 'day-before-anniversary',
          certainty: 'official-text',
          src: [6],
        },
      },
    },
`,
    );
    copy.edit(
      fujian('record'),
      '  places: [\n',
      "  places: [\n    { code: '350100', effective: {}, texts: [], notes: [], lateRule: null },\n",
    );

    expect(copy.run('rules:check')).toMatchObject({ status: 0, said: expect.stringContaining('没有发现写错的') });
    expect(copy.run('rules:timelines')).toMatchObject({ status: 0, said: expect.stringContaining('fujian.txt') });
    expect(copy.newLines('test/fixtures/timelines/fujian.txt')).toContainEqual(
      expect.stringMatching(/^## 福州市 350100 城乡居民：每 12 个月一次/),
    );
    // on every core: nothing else is at work while this waits
    const tests = ['jest', '--config', 'config/jest.config.cjs', '--maxWorkers=100%', 'test/rules', 'test/tools/rules'];
    const { status, stderr } = spawnSync('npx', tests, { cwd: copy.root, encoding: 'utf8' });
    expect(stderr).toMatch(/Tests: +\d{4} passed, \d{4} total/);
    expect(status).toBe(0);
  }, 600_000);

  it('that takes a rule out without a word of its end is refused, and nothing is written over its days', () => {
    copy.edit(fujian('cycles'), /^ {4}resident: \{[\s\S]*?^ {4}\},\n/m, '');
    copy.edit(fujian('cycles'), /^ {4}\{ id: 1, .*\n/m, '');
    const refused = copy.run('rules:check');
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('福建省 城乡居民的规则拿掉了，这里留一句：原来怎么算、到哪天为止');
    expect(copy.run('rules:timelines').status).toBe(1);
    expect(copy.changed()).toEqual([fujian('cycles')]);

    copy.edit(
      fujian('history'),
      'superseded: [',
      "superseded: [{ schemes: ['resident'], text: '村里、社区领的，365 天一次。', until: '2026-12-31', src: [1] }, ",
    );
    expect(copy.run('rules:check').said).toContain('没有发现写错的');
    expect(copy.run('rules:timelines').said).toContain('fujian.txt');
  });
});
