import { spawnSync } from 'node:child_process';
import { explained } from './explained.ts';
import { readAudit, verdict } from './report.ts';

/** `npm run audit`: asks the registry about the packages of the lockfile; where it answers none, says so. */
const asked = spawnSync('npm', ['audit', '--json', '--package-lock-only'], { encoding: 'utf8', timeout: 120_000 });
const { lines, good } = verdict(readAudit(asked.stdout || asked.stderr), explained);
console.log(lines.join('\n'));
process.exitCode = good ? 0 : 1;
