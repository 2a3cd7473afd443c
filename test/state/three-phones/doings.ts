import { todayInChina } from '../../../src/rules/china-time.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Benefit, Elder } from '../../../src/state/elder.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import type { Phone } from './a-phone.ts';
import type { Random } from './seeded.ts';

const daysAgo = (phone: Phone, days: number): CivilDate => formatDay((parseDay(todayInChina(phone.now())) ?? 0) - days);

const freshBenefit = (id: string): Benefit => {
  const [benefit] = aMother({}, { id }).benefits;
  if (!benefit) throw new Error('mother draws one');
  return benefit;
};

type Doing = (phone: Phone, elder: Elder, benefit: Benefit, random: Random) => unknown;

const edit = (phone: Phone, elder: Elder, change: Partial<Elder>) =>
  phone.app.elders.saveElder({ ...elder, ...change });

/** What a person may do on a page of theirs, each as the page does it. */
export const doings: Record<string, Doing> = {
  'where she lives': (phone, elder, _benefit, random) =>
    edit(phone, elder, { residence: random.of(['local', 'elsewhere', 'abroad']) }),
  'when she was born': (phone, elder, _benefit, random) => edit(phone, elder, { birthYear: 1930 + random.upTo(30) }),
  'what I call her': (phone, elder, _benefit, random) =>
    edit(phone, elder, { relation: random.of(['mum', 'grandma', 'mother-in-law-wife', 'other']) }),
  不再提醒: (phone, elder) => phone.app.elders.stopElder(elder.id, elder.stopped ? null : 'not-needed'),
  'one more benefit': (phone, elder, _benefit, random) =>
    elder.benefits.length < 4 &&
    edit(phone, elder, { benefits: [...elder.benefits, freshBenefit(`b-${phone.person}-${random.upTo(1e9)}`)] }),
  'one benefit less': (phone, elder, benefit) =>
    elder.benefits.length > 1 &&
    benefit.records.length === 0 &&
    edit(phone, elder, { benefits: elder.benefits.filter(({ id }) => id !== benefit.id) }),
  'when it was last done': (phone, elder, benefit, random) =>
    edit(phone, elder, {
      benefits: elder.benefits.map((one) =>
        one.id === benefit.id ? { ...one, typedLast: { kind: 'day', on: daysAgo(phone, random.upTo(500)) } } : one,
      ),
    }),
  看到了: (phone, _elder, benefit, random) =>
    phone.app.certifications.markSeen(benefit.id, { on: daysAgo(phone, random.upTo(20)), by: null, nextDueOn: null }),
  还在等结果: (phone, _elder, benefit) =>
    phone.app.certifications.markWaiting(benefit.id, { on: daysAgo(phone, 0), by: null }),
  点错了: (phone, _elder, benefit) => phone.app.certifications.takeBack(benefit.id),
  钱停了: (phone, _elder, benefit, random) => phone.app.benefits.tellMoney(benefit.id, random.of(['paid', 'stopped'])),
  我来办: (phone, elder, benefit) => phone.app.wishes.claim(elder.id, benefit.id),
  不来办了: (phone, elder, benefit) => phone.app.wishes.giveBack(elder.id, benefit.id),
  不要消息: (phone, elder, _benefit, random) => phone.app.wishes.wantMessages(elder.id, random.chance(0.5)),
};
