import { Heading } from '../../components/heading/heading';
import { Row } from '../../components/rows/row';
import { Rows } from '../../components/rows/rows';
import { type PickedRegion, RegionPicker } from '../../platform/region-picker';

type Props = { value: PickedRegion | null; onPick: (region: PickedRegion) => void };

const corps: PickedRegion = { code: '660000', name: '新疆生产建设兵团' };

/** Who pays, not where the elder lives now: the rule is the paying place's. */
export function RegionField({ value, onPick }: Props) {
  return (
    <>
      <Heading level={2} text='养老金由哪里发？' />
      <RegionPicker label='养老金由哪里发' onPick={onPick}>
        <Rows>
          <Row
            icon='pin'
            title={value ? value.name : '点这里选地方'}
            small='看谁发钱，不看住在哪儿'
            end={value ? '改' : '选'}
          />
        </Rows>
      </RegionPicker>
      {value?.code.startsWith('65') ? (
        <Rows>
          <Row title='是兵团发的' small='点这里，换成新疆生产建设兵团' end='换' onTap={() => onPick(corps)} />
        </Rows>
      ) : null}
    </>
  );
}
