import { readFileSync } from 'node:fs';
import { billOfMaterials, licencesIn } from '../../../tools/packages/bill.ts';

type Lock = {
  packages: Record<string, { version?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>;
};
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('npm run sbom', () => {
  it('lists every package of the lockfile but the tools, in its version and under its licence, without the network', () => {
    const registry = process.env.npm_config_registry;
    process.env.npm_config_registry = 'http://127.0.0.1:9';
    const made = billOfMaterials('a-name');
    if (registry === undefined) delete process.env.npm_config_registry;
    else process.env.npm_config_registry = registry;
    if (!made.ok) throw new Error(String(made.error.got));
    const listed = new Set(made.value.components.map(({ name, version }) => `${name} ${version}`));
    const shipped = Object.entries(lock.packages)
      .filter(([folder, one]) => folder !== '' && !one.dev && !one.optional && !one.devOptional)
      .map(([folder, { version }]) => `${folder.split('node_modules/').at(-1)} ${version}`);
    expect([...listed].sort()).toEqual([...new Set(shipped)].sort());
    expect(listed).toContain(`pg ${lock.packages['node_modules/pg']?.version}`);
    expect(licencesIn(made.value).get('') ?? 0).toBe(0);
    expect(JSON.stringify(made.value)).not.toContain(process.cwd());
  });
});
