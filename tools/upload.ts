import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fetchCi } from './package/checks/fetch-ci.ts';

/** Uploads dist/weapp with the operator's own key: WEAPP_APPID, WEAPP_KEY_PATH; WEAPP_ROBOT and a text may follow. */
const { WEAPP_APPID: appid, WEAPP_KEY_PATH: privateKeyPath, WEAPP_ROBOT: robot = '1' } = process.env;

function refuse(why: string): never {
  console.error(`${why}; docs/release.md says how`);
  process.exit(2);
}

if (!appid) refuse('WEAPP_APPID is not set');
if (!privateKeyPath || !existsSync(privateKeyPath)) refuse('WEAPP_KEY_PATH names no key file');
if (!existsSync('dist/weapp/app.json')) refuse('dist/weapp holds no package');

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
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
