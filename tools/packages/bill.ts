import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';
import { readJson } from '../read-json.ts';

const shipped = v.looseObject({
  name: v.string(),
  version: v.string(),
  dependencies: v.record(v.string(), v.string()),
});
const flag = v.optional(v.literal(true));
/** What only the tools need, or only some machines. */
const folderInLock = v.looseObject({ dev: flag, optional: flag, devOptional: flag });
const lockfile = v.looseObject({ packages: v.record(v.string(), folderInLock) });

const licence = v.union([
  v.object({ license: v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }) }),
  v.object({ expression: v.string() }),
]);
const component = v.looseObject({ name: v.string(), version: v.string(), licenses: v.optional(v.array(licence), []) });
const bill = v.looseObject({ bomFormat: v.literal('CycloneDX'), components: v.array(component) });

type Bill = v.InferOutput<typeof bill>;

/** The project as if it had no tools; under its own name, since npm calls it by its folder's. */
const layShipped = (folder: string): void => {
  const { devDependencies: _tools, optionalDependencies: _optional, ...project } = readJson('package.json', shipped);
  const { packages, ...lock } = readJson('package-lock.json', lockfile);
  const kept = Object.entries(packages).filter(
    ([path, one]) => path !== '' && !one.dev && !one.optional && !one.devOptional,
  );
  const written = { ...lock, packages: Object.fromEntries([['', project], ...kept]) };
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(written));
};

/**
 * npm's own bill of materials of all but the tools. With `--omit dev` npm leaves out what a tool needs as well (pg, react),
 * so it is shown a lockfile without the tools. It asks nothing of the network.
 */
export const billOfMaterials = (name: string): Result<Bill> => {
  const root = mkdtempSync(join(tmpdir(), 'bill-'));
  try {
    const folder = join(root, name);
    layShipped(folder);
    const args = [
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      '--package-lock-only',
      '--offline',
    ];
    const made = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (made.status !== 0) return fieldError('npm sbom', 'a bill of materials', made.stderr.trim());
    return ok(v.parse(bill, JSON.parse(made.stdout)));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** How many packages under which licence; '' where a package names none. */
export const licencesIn = ({ components }: Bill): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const { licenses } of components) {
    const named = licenses.map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name)));
    const text = named.join(' AND ');
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return counted;
};
