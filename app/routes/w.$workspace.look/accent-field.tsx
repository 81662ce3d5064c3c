import { useTranslation } from 'react-i18next';
import { accentColours, SCHEMES, type Scheme } from '~/answering/look/accent-colours';
import { TextInput } from '~/components/text-input';
import { isColour, readColour } from '~/domain/look/look';

interface AccentFieldProps {
  typed: string;
  onType: (typed: string) => void;
  error?: string;
}

const OWN_BLUE = '#1f55b5';

/** A colour as it is written, or picked where there is something to pick with. */
export function AccentField({ typed, onType, error }: AccentFieldProps) {
  const { t } = useTranslation();
  const colour = readColour(typed);
  return (
    <div className="grid gap-2">
      <div className="flex items-end gap-3">
        <TextInput
          name="accent"
          label={t('workspace.look.accent')}
          hint={t('workspace.look.accentHint')}
          error={error}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          placeholder={OWN_BLUE}
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          optional
        />
        <input
          type="color"
          aria-label={t('workspace.look.pick')}
          value={isColour(colour) ? colour : OWN_BLUE}
          onChange={(event) => onType(event.currentTarget.value)}
          className="size-11 shrink-0 cursor-pointer rounded-small border border-line-strong bg-surface p-1"
        />
      </div>
      <div role="status" className="grid gap-1 text-small empty:hidden">
        {isColour(colour) &&
          SCHEMES.map((scheme) => <Told key={scheme} colour={colour} scheme={scheme} />)}
      </div>
    </div>
  );
}

/** What becomes of it where it could not be read. */
function Told({ colour, scheme }: { colour: string; scheme: Scheme }) {
  const { t } = useTranslation();
  const { accent } = accentColours(colour, scheme);
  const isSame = accent === colour;
  return (
    <p>{t(`workspace.look.told.${scheme}.${isSame ? 'same' : 'changed'}`, { colour, accent })}</p>
  );
}
