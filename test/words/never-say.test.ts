import { ownWords, type Said, saidIn } from './product-words.ts';

const folders = [
  'src/pages',
  'src/components',
  'src/words',
  'src/platform',
  'src/state',
  'src/api',
  'src/rules/window',
  'src/rules/reminders',
  'src/rules/choose',
  'src/rules/regions',
  'src/rules/flows',
  'server',
];

const said: readonly Said[] = folders.flatMap(saidIn);

/** Where our own words match, as 「file:line text」. */
const found = (pattern: RegExp, among: readonly Said[] = said): string[] =>
  among.filter(({ text }) => pattern.test(ownWords(text))).map(({ where, text }) => `${where} ${text}`);

it('what stands in 「」 is another’s, what stands beside it is ours', () => {
  const among = [
    { where: 'a', text: '有人说「已逾期」，别信。' },
    { where: 'b', text: '妈妈已逾期，点「好」' },
  ];
  expect(found(/逾期/, among)).toEqual(['b 妈妈已逾期，点「好」']);
});

describe('what the product never says, outside another’s words in 「」', () => {
  it('there are sentences to look through in every folder', () => {
    expect(said.length).toBeGreaterThan(400);
  });

  it.each([
    ['已逾期', /逾期/],
    ['法律规定一年不认证就停发', /(不认证|没认证|未认证)(的)?[，,]?(就|将|会|要)?(被)?停发/],
    ['一律', /一律/],
    ['必须在×月×日前', /必须.*前/],
    ['that it is official', /(本工具|本小程序|这个小程序|我们)(就)?是[^。]*(官方|权威|机构|中心)/],
    ['权威', /权威/],
    ['认证中心', /认证中心/],
    ['已核实', /已核实|核实过|经核实/],
    ['最新新规', /最新|新规/],
    ['log in with the parents’ account', /用(父母|爸妈|爸爸|妈妈|老人|家长)的(账号|密码|微信号)(登录|登陆|去登)/],
    ['上海老人不用认证', /上海[^，。]*不用认证/],
    ['补发不超过三个月', /不超过(三|3) ?个月/],
    ['中断不补', /中断不补/],
    ['几分钟搞定', /几分钟|分钟搞定|秒搞定/],
    ['快转给亲友', /快转|速转|转发给更多/],
    ['words to startle', /震惊|重磅|紧急通知|速看|后果自负/],
    ['officialese', /温馨提示|请知悉|为了您的|敬请|尊敬的|暂无数据|操作失败|被认证人|活体/],
    ['恭喜', /恭喜/],
    ['a name that a family has to find for itself', /搜本省的名字/],
    ['a level that exists on paper only', /省直辖县级/],
    ['two ages of one material', /没写日期，材料较早/],
    ['sent, of what may not have been', /发过的/],
    ['that another tap is enough, where WeChat does not ask any more', /再点一次就能发/],
    ['of links that may not be there', /里面的链接，?先别点/],
    ['没有写, where nobody says what it stands in', /没有写/],
    ['whose presence is 不用', /谁在场/],
    ['why something was not put where nobody looked for it', /为什么没放/],
  ])('%s', (_name, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  it('words on what can be tapped are what a person does', () => {
    expect(found(/^(确定|提交|取消|确认|了解更多|授权|立即.*|马上.*)$|立即|了解更多|授权/)).toEqual([]);
  });
});

describe('punctuation', () => {
  it.each([
    ['a half-width comma, colon or the like beside Chinese', /[一-鿿」）○][,;:!?]|[,;:!?][一-鿿「]/],
    ['half-width brackets beside Chinese', /[一-鿿」][()]|[()][一-鿿「]/],
    ['a half-width full stop after Chinese', /[一-鿿」）]\.(\s|$)/],
    ['three dots for an ellipsis', /[一-鿿]\.{3}/],
    ['straight quotes around Chinese', /["'][一-鿿]|[一-鿿]["']/],
    ['an exclamation', /！/],
    ['a number without its half space', /[一-鿿](?!月|年)\d+ ?(天|条|步|个|次)|○(天|条|步)/],
  ])('never: %s', (_name, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  it('12333 is written in one', () => {
    expect(found(/12 ?3 ?33/).length).toBeGreaterThan(5);
    expect(found(/1 2|12-333|12 333/)).toEqual([]);
  });
});
