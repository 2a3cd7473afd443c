import type { IconName } from '../../components/icon/icon.tsx';
import type { WayId, Where } from '../../rules/choose/types.ts';
import '../../components/icon/way-icons.scss';

export const wayIcons: Readonly<Record<WayId, IconName>> = {
  'help-parent': 'face',
  'provincial-app': 'face',
  'e-social-card': 'card',
  wechat: 'search',
  alipay: 'search',
  'official-website': 'computer',
  'app-12333': 'face',
  counter: 'pin',
  bank: 'bank',
  'community-activity': 'family',
  'home-visit': 'home',
  'cannot-blink': 'bed',
  abroad: 'globe',
  'hk-macao-taiwan': 'pin',
  suspended: 'phone',
  'late-online': 'face',
  'late-offline': 'pin',
};

export const whereIcons: Readonly<Record<Where, IconName>> = {
  beside: 'person',
  apart: 'home',
  abroad: 'globe',
  hmt: 'pin',
};
