import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Sandbox } from './sandbox.ts';

type Module = { exports: unknown };

type Wrapped = (require: (path: string) => unknown, module: Module, exports: unknown) => void;

/** `require` as the package knows it: relative paths inside the package, each file run once. `async`: since WeChat 2.17.3, from another subpackage. */
export function requireIn(dist: string, world: Sandbox, hasAsync = true): (file: string) => unknown {
  const loaded = new Map<string, Module>();

  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    if (relative(dist, file).startsWith('..')) throw new Error(`${file} lies outside the package`);
    if (!existsSync(file)) throw new Error(`module '${relative(dist, file)}' is not defined`);
    const module: Module = { exports: {} };
    loaded.set(file, module);
    const code = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
    const run = world.run(code, file) as Wrapped;
    const near = (path: string): unknown => load(resolve(dirname(file), path.endsWith('.js') ? path : `${path}.js`));
    const require = hasAsync ? Object.assign(near, { async: async (path: string) => near(path) }) : near;
    run(require, module, module.exports);
    return module.exports;
  };

  return (file) => load(resolve(dist, file));
}
