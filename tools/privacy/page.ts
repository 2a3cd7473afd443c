import { keptWhere } from '../../src/pages/ways/about/kept-where.ts';
import { declaration } from '../package/checks/privacy.ts';
import { readJson } from '../read-json.ts';
import { beside } from './beside.ts';
import { documents } from './documents.ts';
import { phone } from './phone.ts';
import { settingKinds } from './settings.ts';
import { tablesOfFamilies } from './tables-of-families.ts';
import { tablesOfNobody } from './tables-of-nobody.ts';
import { tablesOfPeople } from './tables-of-people.ts';
import { terms } from './terms.ts';
import type { Told } from './told.ts';
import { leaving, opening } from './words.ts';

type Tolds = Readonly<Record<string, Told>>;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const section = (name: string, { what, seenBy, until, parts }: Told): string => {
  const rows = Object.entries(parts).map(([part, why]) => [`\`${part}\``, why]);
  const head = `**\`${name}\`** ${what}。看得见：${seenBy}。存多久：${terms[until]}。`;
  return rows.length === 0 ? head : `${head}\n\n${table(['项', '做什么用'], rows)}`;
};

const sections = (all: Tolds): string =>
  Object.entries(all)
    .map(([name, told]) => section(name, told))
    .join('\n\n');

const phoneRights = (): string => {
  const declared = readJson('docs/privacy-apis.json', declaration);
  return table(
    ['微信里的名字', '用来做什么'],
    Object.values(declared).map(({ item, why }) => [item, why]),
  );
};

const settings = (): string => {
  const kinds = [...new Set(Object.values(settingKinds))];
  const named = (kind: string): string =>
    Object.entries(settingKinds)
      .filter(([, one]) => one === kind)
      .map(([name]) => `\`${name}\``)
      .join('、');
  return table(
    ['哪一种', '有哪些'],
    kinds.map((kind) => [kind, named(kind)]),
  );
};

/** docs/privacy.zh-CN.md. */
export const privacyPage = (): string =>
  `${[
    opening,
    '## 先说要紧的',
    '小程序里「关于 › 您的东西存在哪儿」写的，就是这几句：',
    keptWhere.map(({ where, what }) => `- **${where}**：${what}`).join('\n'),
    leaving,
    '## 手机上的能力，点了才用',
    '和微信后台「用户隐私保护指引」里填的一样：',
    phoneRights(),
    '## 数据库外面，和别人那里',
    table(
      ['在哪儿', '有什么', '存多久'],
      beside.map(({ where, what, until }) => [where, what, until]),
    ),
    '## 一项一项',
    '「看得见」说的是小程序给谁看。部署服务的人管着数据库，能读里面的东西。',
    '### 这个手机上',
    sections(phone),
    '### 提醒服务的数据库里：您的',
    sections(tablesOfPeople),
    '### 提醒服务的数据库里：长辈和家里',
    sections(tablesOfFamilies),
    '### 长辈的文档（`elders.state`）',
    sections(documents),
    '### 提醒服务的数据库里：没有谁的',
    sections(tablesOfNobody),
    '### 部署的人填的设置',
    '都在服务的环境变量里，不进数据库，里面没有任何一家人的东西。',
    settings(),
  ].join('\n\n')}\n`;
