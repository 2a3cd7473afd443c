import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * `node tools/deploy/service-folder.ts OUT`: the service with the packages that it imports, and nothing of the
 * mini-program's. What it imports is read from its code, and what those need from the lockfile.
 */
const rooms = ['server', 'src/contract', 'src/family', 'src/routes', 'src/rules', 'deploy/alive.ts'].filter((path) =>
  existsSync(path),
);

const lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      dependencies: v.optional(v.record(v.string(), v.string())),
      optionalDependencies: v.optional(v.record(v.string(), v.string())),
      peerDependencies: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

const imported = /(?:from|import)\s*\(?\s*'([^'.][^']*)'/g;
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isOurs = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

const packagesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(imported)].flatMap(([, name = '']) =>
    isOurs(name) ? [] : [packageOf(name)],
  );

const { packages } = v.parse(lockfile, JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Where a package finds another: beside itself, or further up. */
const folderOf = (name: string, from: string): string | null => {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const folder = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (folder in packages) return folder;
    if (at === '') return null;
  }
};

const folders = new Set<string>();
const take = (name: string, from: string): void => {
  const folder = folderOf(name, from);
  if (folder === null || folders.has(folder) || !existsSync(folder)) return;
  folders.add(folder);
  const { dependencies = {}, optionalDependencies = {} } = packages[folder] ?? {};
  for (const needed of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) take(needed, folder);
};

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('usage: node tools/deploy/service-folder.ts OUT');
  process.exit(2);
}

for (const room of rooms) {
  const files = room.endsWith('.ts') ? [room] : globSync(`${room}/**/*.ts`);
  for (const name of new Set(files.flatMap(packagesIn))) take(name, '');
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const path of [...rooms, ...folders]) cpSync(path, join(out, path), { recursive: true });
const { name, version, type, license } = v.parse(v.looseObject({}), JSON.parse(readFileSync('package.json', 'utf8')));
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify({ name, version, type, license, private: true }, null, 2)}\n`,
);
console.log(`${out}: ${folders.size} packages beside the service`);
