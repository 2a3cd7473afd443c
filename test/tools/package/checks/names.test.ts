import { spokenName, tappableNameProblems, templateNameProblems } from '../../../../tools/package/checks/names.ts';
import { readTemplates } from '../../../../tools/player/templates.ts';
import type { TaroNode } from '../../../../tools/player/tree.ts';

const templates = readTemplates('test/tools/player/fixture');

const complete = ['label', 'role', 'hidden', 'checked', 'disabled', 'expanded', 'live']
  .map((name) => `aria-${name}="{{i.p}}"`)
  .join(' ');

describe('spoken names', () => {
  it('must reach the templates: a lost aria-label is a problem', () => {
    expect(templateNameProblems(complete)).toEqual([]);
    expect(templateNameProblems(complete.replace('aria-label', 'label'))).toEqual([
      'base.wxml carries no aria-label: it never reaches the screen reader',
    ]);
  });

  it.each<[string, TaroNode, string]>([
    ['its label', { nn: '1', p1: 'Open', cn: [{ nn: '9', v: 'x' }] }, 'Open'],
    [
      'its words',
      {
        nn: '1',
        cn: [
          { nn: '2', cn: [{ nn: '9', v: 'a' }] },
          { nn: '9', v: 'b' },
        ],
      },
      'a b',
    ],
    ['the label of what is inside', { nn: '1', cn: [{ nn: '1', p1: 'Star', cn: [] }] }, 'Star'],
    ['nothing', { nn: '1', cn: [] }, ''],
  ])('of a node are %s', (_case, node, name) => {
    expect(spokenName(node, templates)).toBe(name);
  });

  it('are missing where a tappable node has neither label nor words', () => {
    const tree = {
      nn: 'root',
      cn: [
        { nn: '1', cl: 'bare', cn: [] },
        { nn: '2', cn: [] },
      ],
    };
    expect(tappableNameProblems('home', tree, templates)).toEqual([
      'home: a tappable node of class 「bare」 has no name (text inside: 「」)',
    ]);
  });
});
