import { lateAnswers, otherStops } from '../../../src/rules/choose/late-words.ts';
import { questionTexts } from '../../../src/rules/choose/questions.ts';
import { wayWords } from '../../../src/rules/choose/way-words.ts';
import { adviceFor, signSentences, verdictWords } from '../../../src/rules/message/message-words.ts';
import { everyChoosing, everyEntry, everyFlow, everyStep, isDoubted, sentencesIn } from './every-flow.ts';

const others = {
  lateAnswers,
  otherStops,
  questionTexts,
  wayWords,
  adviceFor,
  signSentences,
  verdictWords,
};
const sentences = [...everyFlow, ...everyEntry, ...everyChoosing, others].flatMap((record) =>
  sentencesIn(record, 'id' in record ? record.id : 'code' in record ? record.code : 'words'),
);

/** What stands in 「」 is another's words. */
const own = (text: string): string => text.replace(/「[^」]*」/g, '');

const never =
  /已逾期|法律规定一年不认证就停发|一律|已核实|最新|权威|认证中心|用(父母|爸妈)的账号|上海老人不用认证|补发不超过|中断.*不补|几分钟|分钟搞定|快转给|震惊|温馨提示|请知悉|敬请/;

it('nothing that is never said is said, unless it is quoted', () => {
  expect(sentences.filter(([, text]) => never.test(own(text)))).toEqual([]);
});

it('what only one article on the web says names it as that: the family never saw it', () => {
  expect(sentences.filter(([, text]) => /(^|[^上])文章|种子/.test(own(text)))).toEqual([]);
});

it('a guide calls nobody 他 or 她: 老人 becomes 妈妈 on the page, a pronoun would stay', () => {
  const guides = [...everyFlow, ...everyEntry].flatMap((record) =>
    sentencesIn(record, 'id' in record ? record.id : record.code),
  );
  expect(guides.filter(([, text]) => /(?<![其代])[他她](?!人)/.test(own(text)))).toEqual([]);
});

it('punctuation is full-width', () => {
  const half = /[一-龥」）][,;:?!]|[,;:?!][一-龥「（]|[(][一-龥]|[一-龥][)]/;
  expect(sentences.filter(([, text]) => half.test(text))).toEqual([]);
});

it('quotation marks come in pairs and are Chinese', () => {
  const unpaired = sentences.filter(
    ([, text]) => text.split('「').length !== text.split('」').length || /[“”"]/.test(text),
  );
  expect(unpaired).toEqual([]);
});

it('nothing says how many minutes it takes', () => {
  expect(sentences.filter(([, text]) => /分钟/.test(text))).toEqual([]);
});

it('a step is one short action', () => {
  const long = everyStep.map((step) => own(step.do)).filter((words) => [...words].length > 20);
  expect(long).toEqual([]);
});

it('what only one article says is said to be uncertain', () => {
  const certain = everyStep.filter(
    (step) => step.sure === 'one-article' && !`${step.see} ${step.note}`.includes('各地入口不同，您那里可能没有'),
  );
  expect(certain).toEqual([]);
  const doors = everyFlow.flatMap((flow) => (flow.doors ?? []).filter(({ id }) => isDoubted(flow, id)));
  expect(doors).toHaveLength(3);
  expect(doors.filter((door) => !door.when.includes('各地入口不同，您那里可能没有'))).toEqual([]);
});

it('no address is written into a sentence but the national platform’s and the ending of official ones', () => {
  const addresses = sentences.flatMap(([, text]) => text.match(/[a-z0-9-]+(\.[a-z0-9-]+)*\.(cn|com|net|top)/g) ?? []);
  expect([...new Set(addresses)]).toEqual(['si.12333.gov.cn', 'gov.cn']);
});
