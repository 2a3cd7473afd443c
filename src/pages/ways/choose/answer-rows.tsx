import { useState } from 'react';
import { Row, Rows } from '../../../components/rows/rows.tsx';
import { openPage } from '../../../platform/navigate.ts';
import { questionText } from '../../../rules/choose/questions.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import { questions, type Situation } from '../../../rules/choose/types.ts';
import type { Whom } from '../../../whom/whom.ts';
import { answerWords } from './answer-words.ts';
import { answeredUrl } from './answers.ts';
import { ChosenLine } from './chosen-line.tsx';

type Props = { whom: Whom; situation: Situation };

/** Every answer can be changed on its own; the others stay. */
export function AnswerRows({ whom, situation }: Props) {
  const [open, setOpen] = useState(false);
  const given = questions.flatMap((question) => {
    const words = answerWords(question, situation, whom.who);
    return words && !(question === 'scheme' && whom.elder) ? [{ question, words }] : [];
  });
  return (
    <>
      <Rows>
        <Row title='改一改回答' small='换一个回答，办法也跟着换' expanded={open} onTap={() => setOpen(!open)} />
        {open
          ? given.map(({ question, words }) => (
              <Row
                key={question}
                title={words}
                small={sayWho(questionText(question, situation.where).ask, whom.who)}
                end='改'
                onTap={() => openPage(answeredUrl(whom, situation, { ask: question }))}
              />
            ))
          : null}
      </Rows>
      <ChosenLine whom={whom} situation={situation} />
    </>
  );
}
