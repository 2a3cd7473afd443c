import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooserPicture } from '../../../tools/pictures/chooser-picture.ts';

it('docs/chooser.svg shows the rules as they are (npm run rules:graph draws it anew)', () => {
  expect(readFileSync(join(__dirname, '../../../docs/chooser.svg'), 'utf8')).toBe(chooserPicture());
});
