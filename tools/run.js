import '../server/needs-node-24.js';

/** `node --env-file=service.env tools/run.js doctor`: an operator's commands, as npm run has them, with settings from a file. */
const commands = {
  backup: () => import('../server/commands/main.ts'),
  restore: () => import('../server/commands/main.ts'),
  doctor: () => import('./doctor/main.ts'),
  templates: () => import('./templates/main.ts'),
  outbox: () => import('./outbox/main.ts'),
  move: () => import('./move/main.ts'),
  counts: () => import('./counts/main.ts'),
};

const [, , word = ''] = process.argv;
const command = Object.hasOwn(commands, word) ? commands[word] : null;

if (command === null) {
  console.error(`node --env-file=service.env tools/run.js ${Object.keys(commands).join('|')} …`);
  process.exitCode = 2;
} else {
  if (word !== 'backup' && word !== 'restore') process.argv.splice(2, 1); // they read what stands behind their name
  await command();
}
