import { defineConfig } from '@tarojs/cli';
import { JoinedChunks } from '../tools/bundle/joined-chunks.ts';
import { rulesDigest } from '../tools/bundle/rules-digest.ts';

// px stay px on both sides, though the types know of rpx only (rpx shrinks with the screen: wrong for old eyes); `#ifdef` comments still work, and on the
// web targetUnit 'px' also stops the script that sets html font-size by screen width.
const pxtransform = {
  enable: true,
  config: { onePxTransform: true, methods: ['platform'], targetUnit: 'px' as 'rpx' },
};

// Taro's templates know no aria-*: without this the spoken names never reach WXML.
const aria = (...names: string[]) => Object.fromEntries(names.map((name) => [`aria-${name}`, '']));

const components = {
  NavigationBar: { 'front-color': '' }, // else page-meta always writes black, also in dark
  View: aria('role', 'label', 'hidden', 'live', 'checked', 'selected', 'expanded', 'disabled'),
  Button: aria('role', 'label', 'disabled'),
  Image: aria('label', 'hidden'),
  Text: aria('role', 'label', 'hidden'),
  Picker: aria('role', 'label'),
  Textarea: aria('label'),
  Canvas: aria('hidden'),
};

/**
 * Libraries are brought to `browserslist` as our own code is: they are published in the newest syntax, which WeChat hands to
 * an old phone as it stands. Not Babel's own helpers, which the translation would make call themselves.
 */
const compile = { include: [(file: string) => /node_modules/.test(file) && !/@babel[\\/]runtime/.test(file)] };

/** What terser does by itself and Taro turns off, for engines older than ours. */
const terserDefaults = {
  ecma: 2018 as const,
  passes: 2,
  arrows: true,
  collapse_vars: true,
  comparisons: true,
  computed_props: true,
  hoist_funs: true, // off in terser as well: with functions first, the declarations between them join
  hoist_props: true,
  inline: true,
  join_vars: true,
  loops: true,
  negate_iife: true,
  properties: true,
  reduce_funcs: true,
  reduce_vars: true,
  switches: true,
  typeofs: true,
};

/** DOM that no page of ours uses, left out of the package. */
const unusedDom = {
  enableInnerHTML: false,
  enableSizeAPIs: false,
  enableAdjacentHTML: false,
  enableTemplateContent: false,
  enableCloneNode: false,
  enableContains: false,
  enableMutationObserver: false,
};

export default defineConfig({
  projectName: 'bama-renzheng-tixing',
  date: '2026-11-24',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  env: {
    TARO_APP_SERVICE_URL: JSON.stringify(process.env.TARO_APP_SERVICE_URL ?? ''),
    TARO_APP_RULE_BOOK_KEY: JSON.stringify(process.env.TARO_APP_RULE_BOOK_KEY ?? ''),
    TARO_APP_RULES_DIGEST: JSON.stringify(rulesDigest()),
  },
  baseLevel: 10, // the deepest page is 9; more levels only make base.wxml longer
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false }, // it once kept a stale module of a subpackage: what is uploaded is built of what is there
  plugins: [['@tarojs/plugin-inject', { components }], `${process.cwd()}/tools/bundle/unused-templates.cjs`],
  // what is named in theme.json or by a card only, which Taro does not see
  copy: {
    patterns:
      process.env.TARO_ENV === 'weapp'
        ? [
            { from: 'src/tab/', to: 'dist/weapp/tab/' },
            { from: 'src/share/', to: 'dist/weapp/share/' },
            { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
          ]
        : [],
    options: {},
  },
  terser: { enable: true, config: { compress: terserDefaults, output: { ecma: 2018, ascii_only: false } } }, // Chinese in 3 bytes a character, not 6
  mini: {
    webpackChain: (chain) => {
      chain.plugin('joined-chunks').use(JoinedChunks);
      chain.output.set('environment', { arrowFunction: true, const: true });
      chain.resolve.alias.set('@tarojs/taro$', `${process.cwd()}/tools/bundle/taro-entry.cjs`);
      chain.module
        .rule('regions')
        .test(/rules[\\/]regions[\\/][a-z]+[\\/][a-z]+\.ts$/)
        .enforce('post') // what Babel made of it: plain JavaScript
        .use('say-once')
        .loader(`${process.cwd()}/tools/bundle/say-once.cjs`);
    },
    runtime: unusedDom,
    compile,
    postcss: { pxtransform },
  },
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' }, postcss: { pxtransform } },
});
