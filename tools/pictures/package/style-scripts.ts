import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileWxss } from '../../package/checks/compile.ts';
import type { Compilers } from '../../package/checks/compilers.ts';

/** The scripts that put a page's style sheets into the head, in WeChat's order: the app's, then the page's own. */
export function styleScripts(dist: string, route: string, compilers: Extract<Compilers, { found: true }>): string[] {
  return ['app.wxss', `${route}.wxss`]
    .filter((file) => existsSync(join(dist, file)) && statSync(join(dist, file)).size > 0)
    .map((file) => {
      const compiled = compileWxss(dist, file, compilers);
      if (!compiled.ok) throw new Error(compiled.problem);
      return compiled.code.replace(/^%s$/m, ''); // where WeChat itself would write the shared sheets
    });
}
