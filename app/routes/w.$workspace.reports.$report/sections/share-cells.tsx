import { ClaimText } from '../claim-text';

export type ShareCell = { claim: string; share: number; marked?: boolean };

type ShareCellsProps = { label: string; cells: ShareCell[]; columns: 2 | 3 };

/** Parts of one whole beside each other, each as a sentence under a bar of its size. */
export const ShareCells = ({ label, cells, columns }: ShareCellsProps) => (
  <div className="grid gap-2">
    <h3 className="font-semibold">{label}</h3>
    <ul
      className={`grid gap-px overflow-hidden rounded-base border border-line bg-line ${columns === 2 ? 'sm:grid-cols-2' : 'sm:grid-cols-3'}`}
    >
      {cells.map(({ claim, share, marked }) => (
        <li
          key={claim}
          className={`grid content-start gap-2 p-4 ${marked ? 'bg-grade-a-soft' : 'bg-surface'}`}
        >
          <span aria-hidden="true" className="h-1.5 bg-sunken">
            <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
          </span>
          <ClaimText id={claim} />
        </li>
      ))}
    </ul>
  </div>
);
