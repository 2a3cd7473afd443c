import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { JoinedChunks } from '../../../tools/bundle/joined-chunks.ts';

/** 错过了 and 查一个地方 share a rule and its source; the number to call 真假 needs as well. */
const files = {
  'late.js': "import { rule } from './rule'; import { dial } from './dial'; show(rule, dial, '错过了');",
  'place.js': "import { rule } from './rule'; import { dial } from './dial'; show(rule, dial, '查一个地方');",
  'rumour.js': "import { dial } from './dial'; show(dial, '真假');",
  'rule.js': "import { source } from './source'; export const rule = ['每年一次', source];",
  'source.js': "export const source = '省社保中心';",
  'dial.js': "export const dial = '12333';",
};

/** As Taro does: a module that several pages need gets a file of its own. */
const oneFileEach = {
  minChunks: 2,
  name: (module: { resource?: string }) => `sub-common/${module.resource?.split('/').at(-1)?.replace('.js', '')}`,
  enforce: true,
};

const built = async (plugins: webpack.Configuration['plugins']): Promise<Record<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'chunks-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const entry = Object.fromEntries(['late', 'place', 'rumour'].map((page) => [page, `./${page}.js`]));
    const splitChunks = { chunks: 'all' as const, minSize: 0, cacheGroups: { default: false as const, oneFileEach } };
    await new Promise<void>((settle, fail) => {
      webpack(
        {
          mode: 'production',
          context: folder,
          entry,
          plugins,
          output: { path: join(folder, 'dist') },
          optimization: { splitChunks, minimize: false },
        },
        (error, stats) => (error || stats?.hasErrors() ? fail(error ?? new Error(String(stats))) : settle()),
      );
    });
    const shared = join(folder, 'dist/sub-common');
    return Object.fromEntries(readdirSync(shared).map((name) => [name, readFileSync(join(shared, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('what several subpackages share', () => {
  it('is a file for every set of pages, and no word of it is lost', async () => {
    const each = await built([]);
    expect(Object.keys(each).toSorted()).toEqual(['dial.js', 'rule.js', 'source.js']);
    const joined = await built([new JoinedChunks()]);
    expect(Object.keys(joined).toSorted()).toEqual(['dial.js', 'rule.js']);
    expect(joined['rule.js']).toMatch(/CONCATENATED MODULE: \.\/source\.js\s+const source = '省社保中心';/); // where it was a module of its own
    expect(joined['rule.js']).not.toContain('12333');
    expect(joined['dial.js']).toBe(each['dial.js']);
  });

  it('is still where Taro puts it, also after an upgrade', () => {
    const taro = readFileSync('node_modules/@tarojs/webpack5-runner/dist/plugins/MiniSplitChunksPlugin.js', 'utf8');
    expect(taro).toContain("const SUB_COMMON_DIR = 'sub-common';");
  });
});
