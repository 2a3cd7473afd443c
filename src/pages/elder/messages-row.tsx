import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { useWantsMessages } from '../../state/family/wants-messages.ts';
import { wantMessages } from '../../state/family/wishes.ts';
import type { Outcome } from '../../state/stored.ts';

type Props = { elderId: string; onNotKept: (outcome: Exclude<Outcome, 'kept'>) => void };

/** A family's elder is nobody's to remove: one's own messages about them can end. */
export function MessagesRow({ elderId, onNotKept }: Props) {
  const [open, setOpen] = useState(false);
  const wants = useWantsMessages(elderId);
  const say = () => {
    const outcome = wantMessages(elderId, !wants);
    if (outcome !== 'kept') onNotKept(outcome);
  };
  return (
    <Rows>
      <Row
        title={wants ? '不再给我发这位的消息' : '这位的消息不发给您'}
        small={wants ? '家里别人照收' : '想要了，再打开'}
        expanded={open}
        onTap={() => setOpen(!open)}
      >
        <View>
          {wants
            ? '只停您自己的，家里别人照收。别人都没订的时候，就没人收到了。'
            : '家里别人照收。轮到您办，也不会叫您。'}
        </View>
        <Button kind='line' text={wants ? '不给我发' : '接着给我发'} onTap={say} />
      </Row>
    </Rows>
  );
}
