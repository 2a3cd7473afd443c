import { isPension } from '../vocabulary.ts';
import type { Answered, Body, Phone, WayId, Where } from './types.ts';

type Place = 'home' | 'abroad' | 'hmt';
type Order = { paid: readonly WayId[]; stopped: readonly WayId[] };
type Able = `${Exclude<Body, 'cannot'>}-${Phone}` | 'cannot';

const placeOf: Readonly<Record<Where, Place>> = { beside: 'home', apart: 'home', abroad: 'abroad', hmt: 'hmt' };

const selfPhone = ['provincial-app', 'e-social-card', 'wechat', 'alipay', 'official-website', 'app-12333'] as const;
const helperPhone = ['help-parent', 'e-social-card', 'wechat', 'alipay', 'official-website'] as const;
const visits = ['counter', 'bank', 'community-activity'] as const;

const fromOutside = (way: 'abroad' | 'hk-macao-taiwan'): Readonly<Record<Able, Order>> => {
  const self: Order = { paid: [way, ...selfPhone], stopped: ['suspended', way, 'late-online'] };
  const helper: Order = { paid: [way, ...helperPhone], stopped: ['suspended', way, 'late-online'] };
  const none: Order = { paid: [way], stopped: ['suspended', way] };
  return {
    'ok-self': self,
    'ok-helper': helper,
    'ok-none': none,
    'home-self': self,
    'home-helper': helper,
    'home-none': none,
    cannot: { paid: [way, 'cannot-blink'], stopped: ['suspended', way, 'cannot-blink'] },
  };
};

/** Which ways for whom, best first: the region's own entry, the national ones, counters, a visit. */
const orders: Readonly<Record<Place, Readonly<Record<Able, Order>>>> = {
  home: {
    'ok-self': { paid: [...selfPhone, ...visits], stopped: ['suspended', 'late-online', 'late-offline', 'bank'] },
    'ok-helper': { paid: [...helperPhone, ...visits], stopped: ['suspended', 'late-online', 'late-offline', 'bank'] },
    'ok-none': { paid: [...visits, 'home-visit'], stopped: ['suspended', 'late-offline', 'bank'] },
    'home-self': {
      paid: [...selfPhone, 'home-visit'],
      stopped: ['suspended', 'late-online', 'home-visit', 'late-offline'],
    },
    'home-helper': {
      paid: [...helperPhone, 'home-visit'],
      stopped: ['suspended', 'late-online', 'home-visit', 'late-offline'],
    },
    'home-none': { paid: ['home-visit', 'cannot-blink'], stopped: ['suspended', 'home-visit', 'late-offline'] },
    cannot: {
      paid: ['home-visit', 'cannot-blink', 'counter'],
      stopped: ['suspended', 'home-visit', 'cannot-blink', 'late-offline'],
    },
  },
  abroad: fromOutside('abroad'),
  hmt: fromOutside('hk-macao-taiwan'),
};

/** The ways for these answers before any change by place, best first. */
export const orderFor = (answers: Answered): readonly WayId[] => {
  const able: Able = answers.body === 'cannot' ? 'cannot' : `${answers.body}-${answers.phone ?? 'none'}`;
  const { paid, stopped } = orders[placeOf[answers.where]][able];
  const order = answers.money === 'stopped' ? stopped : paid;
  // the national guides of the e-card name only the three pensions
  const fitting = isPension(answers.scheme) ? order : order.filter((way) => way !== 'e-social-card');
  return answers.money === 'unknown' ? [...fitting, 'suspended'] : fitting;
};
