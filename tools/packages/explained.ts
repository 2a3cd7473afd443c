/** An advisory that touches a package of ours, and why that package stays. `version`: the one it touches. */
export type Explained = { advisory: string; package: string; version: string; why: string };

/** Of each grave one. None is among what the service runs with: `test/tools/packages/explained.test.ts` looks. */
export const explained: readonly Explained[] = [
  {
    advisory: 'GHSA-hmx5-qpq5-p643',
    package: 'swiper',
    version: '11.1.15',
    why: 'Taro’s web components bring it; no page has a swiper, and the web build is the preview on one’s own machine',
  },
  {
    advisory: 'GHSA-pfq8-rq6v-vf5m',
    package: 'html-minifier',
    version: '4.0.0',
    why: 'Taro’s builder minifies the templates of our own package with it, and nobody else’s',
  },
  {
    advisory: 'GHSA-5c6j-r48x-rmvq',
    package: 'serialize-javascript',
    version: '6.0.2',
    why: 'the builder’s plugins serialise their own settings with it; nothing from outside reaches them',
  },
  {
    advisory: 'GHSA-8jmw-wjr8-2x66',
    package: 'git-clone',
    version: '0.1.0',
    why: 'Taro’s command line clones templates with it on `taro init`, which is never run here',
  },
  {
    advisory: 'GHSA-rc47-6667-2j5j',
    package: 'http-cache-semantics',
    version: '3.8.1',
    why: 'the same `taro init` downloads with it; a build asks nothing of the network',
  },
  {
    advisory: 'GHSA-5j98-mcp5-4vw2',
    package: 'glob',
    version: '10.2.6',
    why: 'the fault is in its command with -c; Taro’s doctor uses its function alone',
  },
];
