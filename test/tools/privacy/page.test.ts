import { readFileSync } from 'node:fs';
import { misfits, misfitsOfAll } from '../../../tools/privacy/misfits.ts';
import { privacyPage } from '../../../tools/privacy/page.ts';
import { tablesOfPeople } from '../../../tools/privacy/tables-of-people.ts';

describe('the page of what is stored', () => {
  it('is made from the tables, the settings and the words of 关于 (npm run docs:privacy writes it)', () => {
    expect(readFileSync('docs/privacy.zh-CN.md', 'utf8')).toBe(privacyPage());
  });

  it('says of every table, column and field of the service what it is for, and of nothing that is not there', async () => {
    expect(await misfitsOfAll()).toEqual([]);
  });

  it.each([
    [
      'a column nobody told of',
      'people',
      [...Object.keys(tablesOfPeople.people.parts), 'nickname'],
      ['people.nickname is not told of'],
    ],
    ['a table nobody told of', 'faces', ['id'], ['people is told of and not there', 'faces is not told of']],
    [
      'a column that is no more',
      'people',
      Object.keys(tablesOfPeople.people.parts).slice(1),
      ['people.id is told of and not there'],
    ],
  ])('fails on %s', (_what, table, columns, wrong) => {
    const told = { people: tablesOfPeople.people };
    expect(misfits(new Map([[table, columns]]), told).sort()).toEqual(wrong.sort());
  });
});
