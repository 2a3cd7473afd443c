import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explained } from '../../../tools/packages/explained.ts';

type Lock = { packages: Record<string, { version?: string }> };
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const versionsOf = (name: string): (string | undefined)[] =>
  Object.entries(lock.packages)
    .filter(([folder]) => folder.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version);

/** The packages that an operator's service is given. */
const ofService = (): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  try {
    execFileSync(process.execPath, ['tools/deploy/service-folder.ts', folder], { stdio: 'pipe' });
    const files = globSync('**/node_modules/{*,@*/*}/package.json', { cwd: folder });
    return files.map((file) => String(JSON.parse(readFileSync(join(folder, file), 'utf8')).name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the explained findings', () => {
  it.each(explained.map((one) => [one.package, one.version, one.advisory, one.why]))(
    '%s %s is in the lockfile; its advisory is named and the reason told',
    (name, version, advisory, why) => {
      expect(versionsOf(name)).toContain(version);
      expect(advisory).toMatch(/^GHSA(-[a-z0-9]{4}){3}$/);
      expect(why.length).toBeGreaterThan(20);
    },
  );

  it('touch nothing that the service runs with', () => {
    const names = ofService();
    expect(names).toContain('fastify');
    expect(explained.filter((one) => names.includes(one.package))).toEqual([]);
  });
});
