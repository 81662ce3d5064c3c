import type { TFunction } from 'i18next';
import type { Column } from '~/components/table';
import { sayFileSize } from '~/i18n/say-file-size';
import { paths } from '~/paths';
import type { ResponsesPage } from './page.server';

type Row = ResponsesPage['responses'][number];

/** What was sent with each response, to download; no column where nobody sent anything. */
export function fileColumn(
  { responses, workspaceSlug }: ResponsesPage,
  t: TFunction,
): Column<Row>[] {
  if (responses.every(({ files }) => files.length === 0)) return [];
  return [
    {
      key: 'files',
      header: t('surveys.responses.files'),
      cell: ({ id: response, files }) => (
        <ul className="grid gap-1">
          {files.map(({ id, name, size }) => (
            <li key={id} className="wrap-anywhere">
              <a
                href={paths.answerFile(workspaceSlug, response, id)}
                download
                className="text-link"
              >
                <bdi>{name}</bdi>
              </a>{' '}
              <span className="text-small text-ink-soft">{sayFileSize(size, t)}</span>
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
