import { useLocation } from '@remix-run/react';
import { LanguageForm } from './language-form';

/** The other languages. The page reloads where it was. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  return <LanguageForm address={pathname + search} />;
}
