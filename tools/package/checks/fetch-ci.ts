import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const version = '2.1.42';
const folder = resolve(`node_modules/.cache/miniprogram-ci-${version}`);

type Project = {
  attr(): Promise<unknown>;
};

type CodeQuality = { name: string; success: boolean; text?: string };

type ProjectOptions = {
  appid: string;
  type: 'miniProgram';
  projectPath: string;
  privateKeyPath: string;
  ignores: string[];
};

/** The part of WeChat's own release tool that is used here. */
type MiniProgramCi = {
  Project: new (options: ProjectOptions) => Project;
  getCompiledResult(
    options: { project: Project; version: string; setting: object; onProgressUpdate(): void },
    zip: string,
  ): Promise<unknown>;
  checkCodeQuality(project: Project): Promise<readonly CodeQuality[]>;
  upload(options: {
    project: Project;
    version: string;
    desc: string;
    setting: object;
    robot: number;
  }): Promise<unknown>;
};

/** Some 700 packages: fetched once, on demand, so that they do not weigh on every install. */
export function fetchCi(): MiniProgramCi {
  const manifest = resolve(folder, 'package.json');
  if (!existsSync(resolve(folder, 'node_modules/miniprogram-ci/package.json'))) {
    console.log(`fetching miniprogram-ci ${version}, once`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, JSON.stringify({ private: true, dependencies: { 'miniprogram-ci': version } }));
    const npm = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) throw new Error('miniprogram-ci could not be fetched');
  }
  return createRequire(manifest)('miniprogram-ci') as MiniProgramCi;
}
