import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import type { Frame } from './frame';

/** Whose customers these are; made-up and open data are marked on every page. */
export function WorkspaceName({ workspace }: Pick<Frame, 'workspace'>) {
  const { t } = useTranslation();
  const { name, origin } = workspace;
  return (
    <div className="grid min-w-0 justify-items-start gap-1">
      <p className="max-w-full truncate font-semibold">{name}</p>
      {origin !== 'own' && (
        <Badge tone={origin === 'generated' ? 'warning' : 'accent'}>
          {t(`common.origin.${origin}Title`)}
        </Badge>
      )}
    </div>
  );
}
