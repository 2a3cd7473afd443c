import { type CardState, cardStateFrom } from '../../src/routes/card-state.ts';
import { regionCode } from '../../src/rules/region-code.ts';
import { relations } from '../../src/rules/vocabulary.ts';
import { standingOf } from '../../src/state/standing.ts';
import { relationFrom, relationName, relationPronoun, relationSubject } from '../../src/words/relation-words.ts';
import { schemeFrom } from '../../src/words/scheme-words.ts';
import { cardOf, cardPath, cardPicture, cardPictureOf, cardState, cardTitle } from '../../src/words/share-words.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-24');

function shown(...[elder, dates]: Parameters<typeof aMother>) {
  const mother = aMother(elder, dates);
  const [benefit] = mother.benefits;
  if (!benefit) throw new Error('a mother draws one benefit');
  return { elder: mother, benefit, standing: standingOf(mother, benefit, today) };
}

const states: readonly CardState[] = ['due', 'look-up', 'waiting', 'done'];

describe('a card in a group', () => {
  it.each([
    ['three weeks left', {}, {}, '妈妈的养老认证，还有 20 天'],
    ['certified this month', {}, { lastCertifiedOn: '2026-11-02' }, '妈妈的养老认证，已经办好了'],
    ['not known', {}, { lastCertifiedOn: null }, '妈妈的养老认证，先查一查'],
    ['seems over', {}, { lastCertifiedOn: '2024-08-11' }, '妈妈的养老认证，先查一查'],
    ['waiting', {}, { state: 'waiting' as const, waitingSince: '2026-11-20' }, '妈妈的养老认证，在等结果'],
    [
      'a date nobody verified has no countdown',
      { region: '650000' },
      { lastCertifiedOn: '2026-06-20' },
      '妈妈的养老认证该办了',
    ],
    ['of oneself', { relation: 'self' as const }, {}, '我的养老认证，还有 20 天'],
  ])('%s', (_name, elder, dates, title) => {
    expect(cardOf(shown(elder, dates)).title).toBe(title);
  });

  it('carries the relation, the place, the benefit and the state, and nothing of this phone', () => {
    expect(cardOf(shown()).path).toBe('/pages/card/index?who=mum&region=350000&scheme=resident&state=due');
  });

  it('says neither date nor place, in title and picture, of anybody in any state', () => {
    for (const relation of relations)
      for (const state of states)
        for (const left of [null, 0, 20]) {
          const { leaf, word, lines, small } = cardPicture(relation, state, left);
          const said = [cardTitle(relation, state, left), word, small, ...lines, ...Object.values(leaf ?? {})].join();
          expect(said).not.toMatch(/月|日|年|省|市|县|区|undefined|null/);
        }
  });

  it('the picture shows the days only where they are known', () => {
    expect(cardPictureOf(shown()).leaf).toEqual({ above: '还有', big: '20', below: '天' });
    expect(cardPictureOf(shown({ region: '650000' }, { lastCertifiedOn: '2026-06-20' }))).toMatchObject({
      leaf: null,
      word: '该办了',
    });
  });

  it.each(states)('opened again after years, the state %s is still understood', (state) => {
    const path = cardPath('mum', regionCode('350000'), 'resident', state);
    expect(cardStateFrom(new URLSearchParams(path.split('?')[1]).get('state') ?? undefined)).toBe(state);
  });

  it('a state nobody knows is to look first', () => {
    expect([cardStateFrom('urgent'), cardStateFrom(undefined)]).toEqual(['look-up', 'look-up']);
    expect(cardState(shown({ stopped: 'not-needed' }).standing)).toBe('look-up');
  });
});

describe('what the family calls them', () => {
  it.each(relations)('%s has a name and a pronoun', (relation) => {
    expect(relationName(relation)).toMatch(/^[一-鿿]{2,3}$/);
    expect(relationPronoun(relation)).toMatch(/^[他她您]$/);
    expect(relationFrom(relation)).toBe(relation);
  });

  it('oneself is spoken to', () => {
    expect([relationSubject('self'), relationSubject('mum')]).toEqual(['您', '妈妈']);
  });

  it('a link typed by hand speaks of an elder', () => {
    expect([relationFrom('<b>'), relationFrom(undefined)]).toEqual(['other', 'other']);
    expect([schemeFrom('lottery'), schemeFrom(undefined), schemeFrom('resident')]).toEqual([null, null, 'resident']);
  });
});
