const weapp = process.env.TARO_ENV === 'weapp';

/** WeChat takes a light and a dark set from theme.json; the web knows files only. */
const icons = (name: 'home' | 'bell' | 'family') =>
  weapp
    ? { iconPath: `@${name}Icon`, selectedIconPath: `@${name}On` }
    : { iconPath: `tab/${name}.png`, selectedIconPath: `tab/${name}-on.png` };

// Paths are for ever: a card sent today is still opened years from now. Never rename a page.
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/reminder/index', 'pages/family/index'],
  // A root of its own keeps a page's path and takes it out of what the first screen waits for. Roots may not nest, so
  // each page of ways is one: who opens a forwarded 真假 waits for nothing of choosing, nor the other way round.
  subPackages: [
    { root: 'pages/card', pages: ['index'] },
    { root: 'pages/elder', pages: ['index'] },
    { root: 'pages/done', pages: ['index'] },
    { root: 'pages/ways/choose', pages: ['index'] },
    { root: 'pages/ways/late', pages: ['index'] },
    { root: 'pages/ways/rumour', pages: ['index'] },
    { root: 'pages/ways/about', pages: ['index'] },
    { root: 'pages/ways/differs', pages: ['index'] },
    { root: 'pages/ways/place', pages: ['index'] },
    { root: 'pages/steps', pages: ['guide/index', 'poster/index'] },
    { root: 'pages/kin', pages: ['join/index', 'bring/index', 'same/index', 'history/index', 'member/index'] },
  ],
  preloadRule: {
    'pages/home/index': {
      network: 'all',
      packages: [
        'pages/card',
        'pages/elder',
        'pages/done',
        'pages/ways/choose',
        'pages/steps',
        'pages/ways/late',
        'pages/ways/rumour',
        'pages/ways/about',
        'pages/ways/place',
        'pages/ways/differs',
      ],
    },
    'pages/family/index': { network: 'all', packages: ['pages/kin'] },
    'pages/card/index': {
      network: 'all',
      packages: ['pages/elder', 'pages/done', 'pages/ways/choose', 'pages/steps', 'pages/ways/late'],
    },
  },
  tabBar: {
    ...(weapp
      ? { color: '@tab', selectedColor: '@tabOn', backgroundColor: '@card', borderStyle: '@tabEdge' as 'black' }
      : { color: '#5A5148', selectedColor: '#0B5D3B', backgroundColor: '#FFFFFF', borderStyle: 'white' }),
    list: [
      { pagePath: 'pages/home/index', text: '首页', ...icons('home') },
      { pagePath: 'pages/reminder/index', text: '提醒', ...icons('bell') },
      { pagePath: 'pages/family/index', text: '家庭', ...icons('family') },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '爸妈认证提醒',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@navText' as 'black',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pull' as 'dark',
    backgroundColorTop: '@paper',
    backgroundColorBottom: '@paper',
  },
});
