import { grandma } from '../family.ts';
import type { Scene } from '../scene.ts';
import { mum, place } from './query.ts';

const guide = 'pages/steps/guide/index';
const ways = 'help-parent.counter.home-visit.home-visit.suspended.abroad.hk-macao-taiwan';
const poster = 'pages/steps/poster/index';
const step = (flow: string, at: number, all = false) => ({ [`${flow}:`]: { step: at, path: null, all } });

export const stepsScenes: readonly Scene[] = [
  { name: 'guide-first', open: `${guide}?flow=help-parent&${mum}`, sees: '第 1 步' },
  {
    name: 'guide-step',
    open: `${guide}?flow=help-parent&${mum}`,
    kept: { progress: step('help-parent', 5) },
    sees: '第 6 步',
  },
  {
    name: 'guide-wechat',
    open: `${guide}?flow=wechat&${mum}`,
    kept: { progress: step('wechat', 1) },
    sees: '第 2 步',
  },
  {
    name: 'guide-trouble',
    open: `${guide}?flow=wechat&${mum}`,
    deeds: [{ tap: '没看到？不行？' }, { tap: '出处' }],
    sees: '复制网址',
  },
  {
    name: 'guide-all',
    open: `${guide}?flow=help-parent&${mum}`,
    kept: { progress: step('help-parent', 2, true) },
    sees: '接着第 3 步',
  },
  {
    name: 'guide-doors',
    open: `${guide}?flow=bank&${mum}`,
    deeds: [{ tap: '出处' }],
    sees: '天津、武汉、安徽',
  },
  {
    name: 'guide-abroad',
    open: `${guide}?flow=abroad&${mum}`,
    kept: { progress: step('abroad', 2, true) },
    deeds: [{ tap: '出处' }],
    sees: '也有这样写的',
  },
  { name: 'guide-last-time', open: `${guide}?flow=last-time&${mum}`, sees: '第 1 步' },
  { name: 'guide-call', open: `${guide}?flow=last-time&elder=grandma`, elders: [grandma], sees: '问三句就行' },
  { name: 'guide-after-death', open: `${guide}?flow=after-death&${place}`, sees: '第 1 步' },
  { name: 'guide-lost', open: `${guide}?flow=gone`, sees: '没找到这一条办法' },
  { name: 'poster-place', open: `${poster}?flow=ways&ways=${ways}&${place}`, sees: '存到相册' },
  {
    name: 'poster-place-large',
    open: `${poster}?flow=ways&ways=${ways}&${place}`,
    deeds: [{ tap: 'A4 特大字' }],
    sees: '存到相册',
  },
  { name: 'poster', open: `${poster}?flow=help-parent&${mum}`, sees: '存到相册' },
];
