import type { Column } from './columns';

/** The head of a table with a column for each unit. */
export function UnitHeads({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        <td />
        {columns.map(({ unit_id, name }) => (
          <th key={unit_id} scope="col" lang="sv">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
