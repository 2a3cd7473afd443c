import { writeFileSync } from 'node:fs';
import { misfitsOfAll } from './misfits.ts';
import { privacyPage } from './page.ts';

/** `npm run docs:privacy`: writes the page of what is stored, unless something is stored of which it says nothing. */
const wrong = await misfitsOfAll();
if (wrong.length === 0) writeFileSync('docs/privacy.zh-CN.md', privacyPage());
else {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
