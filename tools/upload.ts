import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { fetchCi } from './package/checks/fetch-ci.ts';
import { readJson } from './read-json.ts';

/** Uploads dist/weapp with the operator's own key: WEAPP_APPID, WEAPP_KEY_PATH; WEAPP_ROBOT and a text may follow. */
const { WEAPP_APPID: appid, WEAPP_KEY_PATH: privateKeyPath, WEAPP_ROBOT: robot = '1' } = process.env;

function refuse(why: string): never {
  console.error(`${why}; docs/release.md says how`);
  process.exit(2);
}

if (!appid) refuse('WEAPP_APPID is not set');
if (!privateKeyPath || !existsSync(privateKeyPath)) refuse('WEAPP_KEY_PATH names no key file');
if (!existsSync('dist/weapp/app.json')) refuse('dist/weapp holds no package');

const { version } = readJson('package.json', v.object({ version: v.string() }));
const ci = fetchCi();
const project = new ci.Project({
  appid,
  type: 'miniProgram',
  projectPath: resolve('.'),
  privateKeyPath: resolve(privateKeyPath),
  ignores: ['node_modules/**/*'],
});
await ci.upload({
  project,
  version,
  desc: process.argv[2] ?? `版本 ${version}`,
  setting: { es6: false, minify: false },
  robot: Number(robot),
});
console.log(`version ${version} is uploaded: choose it in the console as the trial version, try it, then hand it in`);
