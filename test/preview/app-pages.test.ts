import { readFileSync } from 'node:fs';
import { appPages } from '../../preview/app-pages.ts';

describe('the pages WeChat would know', () => {
  it('are the main ones and those of each package', () => {
    const config = `({ pages: ['pages/home/index', 'pages/card/index'],
      subPackages: [{ root: 'pages/steps', pages: ['guide/index'] }], preloadRule: { 'pages/home/index': {} } })`;
    expect(appPages(config)).toEqual(['pages/home/index', 'pages/card/index', 'pages/steps/guide/index']);
  });

  it('hold the page that a message opens', () => {
    const config = readFileSync(new URL('../../src/app.config.ts', `file://${__filename}`), 'utf8');
    expect(appPages(config)).toContain('pages/card/index');
  });
});
