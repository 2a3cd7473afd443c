import { documents } from './documents.ts';
import { documentsMade, type Shape, tablesMade } from './schema.ts';
import { tablesOfFamilies } from './tables-of-families.ts';
import { tablesOfNobody } from './tables-of-nobody.ts';
import { tablesOfPeople } from './tables-of-people.ts';
import type { Told } from './told.ts';

type Tolds = Readonly<Record<string, Told>>;

export const toldTables: Tolds = { ...tablesOfPeople, ...tablesOfFamilies, ...tablesOfNobody };

/** What is made and not told, told and not made: a new column has to say what it is for. */
export const misfits = (made: Shape, told: Tolds): string[] => {
  const parts = (name: string): readonly string[] => Object.keys(told[name]?.parts ?? {});
  const names = new Set([...made.keys(), ...Object.keys(told)]);
  return [...names].flatMap((name) => {
    if (!made.has(name)) return [`${name} is told of and not there`];
    if (!(name in told)) return [`${name} is not told of`];
    const [there, said] = [made.get(name) ?? [], parts(name)];
    return [
      ...there.filter((part) => !said.includes(part)).map((part) => `${name}.${part} is not told of`),
      ...said.filter((part) => !there.includes(part)).map((part) => `${name}.${part} is told of and not there`),
    ];
  });
};

/** Only what PostgreSQL has beside the tables of both. */
export const onlyPostgres: Shape = new Map([
  ['elders', ['rowid']],
  ['send_pace', ['only_row', 'tokens', 'filled_at']],
  ['schema_version', ['version']],
]);

const withPostgres = (made: Shape): Shape => {
  const all = new Map(made);
  for (const [name, more] of onlyPostgres) all.set(name, [...(made.get(name) ?? []), ...more]);
  return all;
};

export const misfitsOfAll = async (): Promise<string[]> => [
  ...misfits(withPostgres(await tablesMade()), toldTables),
  ...misfits(documentsMade(), documents),
];
