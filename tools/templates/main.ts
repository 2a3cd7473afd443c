import { writeFileSync } from 'node:fs';
import { systemClock } from '../../server/clock.ts';
import { typedWords } from '../../server/commands/typed-words.ts';
import { type ListedTemplate, listTemplates } from '../../server/wechat/api/check-templates.ts';
import { wechatClient } from '../../server/wechat/api/client.ts';
import { neverForced } from '../../server/wechat/api/forced-renewals.ts';
import { ownSettings } from '../operator/own-settings.ts';
import { proposeFile } from './propose.ts';

/** `npm run templates`: what the account has; `-- write ID`: the file that TEMPLATES names, where there is none yet. */
const usage = `npm run templates                 what the account has
npm run templates -- write ID     writes the file that TEMPLATES names, where there is none yet`;
const words = typedWords(usage, [], [/^write$/, /^\S+$/]);
const settings = words && ownSettings();
const [word, id] = words ?? [];

const stop = (why: string): void => {
  console.error(why);
  process.exitCode = 1;
};

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const write = (path: string, text: string): void => {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    console.log(`${path} is written. Read it over: each value says what stands in its keyword.\n${text}`);
  } catch (error) {
    stop(
      isThere(error) ? `${path} is there already: remove it first, or mend it:\n${text}` : `${path} cannot be written`,
    );
  }
};

const show = (one: ListedTemplate): string[] => {
  const proposal = proposeFile(one);
  return [
    `${one.id}  「${one.title}」  ${one.fields.map(({ key, label }) => `${label} ${key}`).join('、')}`,
    proposal.ok ? `    npm run templates -- write ${one.id}` : `    cannot be used: ${proposal.why}`,
  ];
};

const propose = (path: string, wanted: ListedTemplate | undefined): void => {
  const proposal = wanted ? proposeFile(wanted) : { ok: false as const, why: 'the account has no template of this id' };
  if (proposal.ok) write(path, proposal.text);
  else stop(proposal.why);
};

if (settings !== null) {
  const listed = listTemplates(
    await wechatClient(settings.wechatApi, settings, { clock: systemClock, mayForce: neverForced }).templates(),
  );
  if (!listed.ok) stop(`WeChat gives no list (${listed.why}); npm run doctor says what to do`);
  else if (word === 'write')
    propose(
      settings.templatesFile,
      listed.templates.find((one) => one.id === id),
    );
  else console.log(listed.templates.flatMap(show).join('\n'));
}
