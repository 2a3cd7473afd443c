import { due, missed, resting, stopped } from '../family.ts';
import { ourHome } from '../kin.ts';
import type { Scene } from '../scene.ts';
import { mum } from './query.ts';

const card = 'pages/card/index';

export const cardScenes: readonly Scene[] = [
  {
    name: 'card-family',
    open: `${card}?elder=mum`,
    elders: [due],
    families: [ourHome],
    service: 2,
    sees: '这次归女儿',
  },
  { name: 'card-own', open: `${card}?elder=mum`, elders: [due], sees: '改一改，或不再提醒' },
  { name: 'card-missed', open: `${card}?elder=mum`, elders: [missed], sees: '没查到' },
  { name: 'card-stopped', open: `${card}?elder=mum`, elders: [stopped], sees: '请节哀' },
  { name: 'card-due', open: `${card}?${mum}&state=due`, sees: '最省事的办法' },
  { name: 'card-done', open: `${card}?${mum}&state=done`, sees: '看一眼记录' },
  { name: 'card-unknown', open: `${card}?who=nobody&state=odd`, sees: '先查一查' },
  { name: 'card-lost', open: `${card}?elder=gone`, sees: '没找到这位长辈' },
  { name: 'card-resting', open: `${card}?elder=mum`, elders: [resting], sees: '好，不提醒' },
];
