// Paths are for ever: a card sent today is still opened years from now. Never rename a page.
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/reminder/index',
    'pages/family/index',
    'pages/card/index',
    'pages/elder/index',
    'pages/done/index',
  ],
  subPackages: [
    { root: 'pages/ways', pages: ['choose/index', 'guide/index', 'late/index', 'rumour/index', 'about/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/ways'] },
    'pages/card/index': { network: 'all', packages: ['pages/ways'] },
  },
  tabBar: {
    color: '@tab',
    selectedColor: '@tabOn',
    backgroundColor: '@card',
    borderStyle: '@tabEdge' as 'black',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: 'tab/home.png', selectedIconPath: 'tab/home-on.png' },
      { pagePath: 'pages/reminder/index', text: '提醒', iconPath: 'tab/bell.png', selectedIconPath: 'tab/bell-on.png' },
      {
        pagePath: 'pages/family/index',
        text: '家庭',
        iconPath: 'tab/family.png',
        selectedIconPath: 'tab/family-on.png',
      },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
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
