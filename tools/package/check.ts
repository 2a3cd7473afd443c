import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { readJson } from '../read-json.ts';
import { fetchCi } from './checks/fetch-ci.ts';

/** WeChat's own whole compile and code-quality check of the built package, offline: no account, no key, no upload. */
const work = mkdtempSync(join(tmpdir(), 'weapp-check-'));
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKeyPath = join(work, 'throw-away.key');
writeFileSync(privateKeyPath, privateKey.export({ type: 'pkcs1', format: 'pem' }));

const { appid } = readJson('project.config.json', v.object({ appid: v.string() }));
const ci = fetchCi();
const project = new ci.Project({
  appid,
  type: 'miniProgram',
  projectPath: resolve('.'),
  privateKeyPath,
  ignores: ['node_modules/**/*'],
});
// what WeChat's servers would say of the account; asked over the network otherwise
project.attr = async () => ({
  platform: true,
  appType: 0,
  isSandbox: false,
  released: false,
  setting: { MaxCodeSize: 2, MaxSubpackageSubCodeSize: 2, MaxSubpackageFullCodeSize: 30, NavigateMiniprogramLimit: 10 },
});

/** Switches of DevTools: the build has made the files small already. */
const doneByTheBuild = new Set(['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN']);

let failed = false;
try {
  const setting = { es6: false, minify: false };
  await ci.getCompiledResult({ project, version: '0.0.0', setting, onProgressUpdate() {} }, join(work, 'compiled.zip'));
  console.log('ok     official compile');
  for (const { name, success, text = '' } of await ci.checkCodeQuality(project)) {
    const matters = !doneByTheBuild.has(name);
    if (!success && matters) failed = true;
    console.log(`${success ? 'ok    ' : matters ? 'FAILED' : 'note  '} ${name} ${success ? '' : text}`.trim());
  }
} catch (error) {
  failed = true;
  console.error(`FAILED official compile: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
