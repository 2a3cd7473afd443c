import { checkTemplate } from '../../../../server/wechat/api/check-templates.ts';
import { parseTemplates } from '../../../../server/wechat/api/templates-file.ts';

const field = (key: string, value: string) => ({ key, value });
const file = (...fields: object[]) => JSON.stringify({ reminder: { id: 'T', fields } });

describe('the templates file', () => {
  it('names a template and what each of its fields says', () => {
    expect(parseTemplates(file(field('thing1', 'task'), field('date2', 'date')))).toEqual({
      ok: true,
      value: {
        id: 'T',
        title: '',
        fields: [
          { key: 'thing1', label: '', value: 'task' },
          { key: 'date2', label: '', value: 'date' },
        ],
      },
    });
  });

  it.each([
    ['is no JSON', '{', 'TEMPLATES'],
    ['has no reminder', '{}', 'TEMPLATES reminder'],
    ['asks for a value nobody knows', file(field('thing1', 'pension')), 'TEMPLATES reminder.fields.0.value'],
    [
      'states days to go, which an unknown date has not',
      file(field('number5', 'daysLeft')),
      'TEMPLATES reminder.fields.0.value',
    ],
    ['puts words into a date', file(field('date2', 'advice')), 'TEMPLATES date2'],
    ['puts a date into words', file(field('thing2', 'date')), 'TEMPLATES thing2'],
    ['puts a sentence into a phrase', file(field('phrase2', 'advice')), 'TEMPLATES phrase2'],
  ])('is refused when it %s', (_what, text, name) => {
    expect(parseTemplates(text)).toMatchObject({ ok: false, error: { field: name } });
  });
});

describe('held against WeChat’s own list', () => {
  const setting = {
    id: 'T',
    title: '',
    fields: [
      { key: 'thing1', label: '', value: 'task' as const },
      { key: 'date2', label: '', value: 'date' as const },
    ],
  };
  const listed = (change: object) => ({
    kind: 'answer' as const,
    answer: {
      errcode: 0,
      errmsg: 'ok',
      data: [
        { priTmplId: 'T', title: '待办', content: '事项:{{thing1.DATA}}\n日期：{{date2.DATA}}\n', type: 2, ...change },
      ],
    },
  });

  it('takes WeChat’s title and labels when all keys are there', () => {
    const check = checkTemplate(setting, listed({}));
    expect(check).toMatchObject({ kind: 'fits', title: '待办' });
    expect(check.kind === 'fits' && [...check.labels]).toEqual([
      ['thing1', '事项'],
      ['date2', '日期'],
    ]);
  });

  it.each([
    ['the account does not have it', { priTmplId: 'X' }, 'no template of this id'],
    ['it is a long-term one', { type: 3 }, 'one-time'],
    [
      'a keyword would stay empty',
      { content: '事项:{{thing1.DATA}}\n日期:{{date2.DATA}}\n备注:{{thing9.DATA}}' },
      'thing9',
    ],
    [
      'it must state a number of days: by its name',
      { content: '事项:{{thing1.DATA}}\n日期:{{date2.DATA}}\n剩余天数:{{number5.DATA}}' },
      '「待办」 must state a number (剩余天数)',
    ],
    ['a mapped key is not its own', { content: '事项:{{thing1.DATA}}' }, 'date2'],
  ])('does not fit when %s', (_what, change, why) => {
    expect(checkTemplate(setting, listed(change))).toMatchObject({
      kind: 'does-not-fit',
      why: expect.stringContaining(why),
    });
  });

  it('says nothing when WeChat does not answer', () => {
    expect(checkTemplate(setting, { kind: 'unanswered', why: 'HTTP 502' })).toEqual({
      kind: 'unknown',
      why: 'HTTP 502',
    });
  });
});
