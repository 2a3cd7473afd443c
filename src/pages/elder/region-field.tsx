import { Heading } from '../../components/heading/heading.tsx';
import { CorpsRow } from '../../components/region-row/corps-row.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { type PickedRegion, RegionPicker } from '../../platform/region-picker';

type Props = { value: PickedRegion | null; onPick: (region: PickedRegion) => void };

/** Who pays, not where the elder lives now: the rule is the paying place's. */
export function RegionField({ value, onPick }: Props) {
  return (
    <>
      <Heading level={2} text='谁发的钱？' />
      <RegionPicker label='谁发的钱' value={value} onPick={onPick}>
        <Rows>
          <Row
            icon='pin'
            title={value ? value.name : '点这里选地方'}
            small='看谁发钱，不看住在哪儿'
            end={value ? '改' : '选'}
          />
        </Rows>
      </RegionPicker>
      <CorpsRow value={value} onPick={onPick} />
    </>
  );
}
