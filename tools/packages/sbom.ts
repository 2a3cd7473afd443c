import { mkdirSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { readJson } from '../read-json.ts';
import { billOfMaterials, licencesIn } from './bill.ts';

/** `npm run sbom`: writes what the program is made of, without the tools, as CycloneDX. */
const { name, version } = readJson('package.json', v.object({ name: v.string(), version: v.string() }));
const made = billOfMaterials(name);
if (made.ok) {
  const file = `reports/${name}-${version}.cdx.json`;
  mkdirSync('reports', { recursive: true });
  writeFileSync(file, `${JSON.stringify(made.value, null, 2)}\n`);
  const licences = [...licencesIn(made.value)].sort(([, a], [, b]) => b - a);
  console.log(`${file}: ${made.value.components.length} packages`);
  console.log(licences.map(([licence, count]) => `${licence || 'none named'} ${count}`).join(', '));
} else {
  console.error(made.error.got);
  process.exitCode = 1;
}
