import { defineConfig } from '@tarojs/cli';

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
  Canvas: aria('hidden'),
};

export default defineConfig({
  projectName: 'bama-renzheng-tixing',
  date: '2026-11-24',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  env: { TARO_APP_SERVICE_URL: JSON.stringify(process.env.TARO_APP_SERVICE_URL ?? '') },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  plugins: [['@tarojs/plugin-inject', { components }]],
  // the icons named in theme.json only, which Taro does not see
  copy: {
    patterns: process.env.TARO_ENV === 'weapp' ? [{ from: 'src/tab/', to: 'dist/weapp/tab/' }] : [],
    options: {},
  },
  mini: { postcss: { pxtransform } },
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' }, postcss: { pxtransform } },
});
