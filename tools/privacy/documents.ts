import { whyOfRecord } from '../../src/contract/certification.ts';
import { whyOfBenefit, whyOfElder } from '../../src/contract/elder.ts';
import type { Told } from './told.ts';

/** What `elders.state` holds, by the contract's own fields and in its words. */
export const documents = {
  elder: { what: '一位长辈', seenBy: '家里人', until: 'elder', parts: whyOfElder },
  benefit: { what: '长辈领的一种待遇', seenBy: '家里人', until: 'elder', parts: whyOfBenefit },
  record: { what: '一条记录', seenBy: '家里人', until: 'elder', parts: whyOfRecord },
} satisfies Record<string, Told>;
