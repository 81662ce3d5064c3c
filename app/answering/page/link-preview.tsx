import type { Look } from '~/domain/look/look';
import { paths } from '~/paths';

interface LinkPreviewProps {
  locale: string;
  title: string;
  description?: string;
  company: string | null;
  look: Look;
  /** Where people reach us: messengers take no relative addresses. */
  baseUrl: string;
}

/**
 * What a messenger shows of a link before anybody opens it: the survey and who asks. The same for every
 * personal link, and without its address: whoever sees the message learns nothing of the person.
 */
export function LinkPreview({
  locale,
  title,
  description,
  company,
  look,
  baseUrl,
}: LinkPreviewProps) {
  const { logo } = look;
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={locale.replace('-', '_')} />
      {company && <meta property="og:site_name" content={company} />}
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
      {logo && (
        <>
          <meta property="og:image" content={`${baseUrl}${paths.logo(logo.file)}`} />
          <meta property="og:image:type" content={logo.type} />
          <meta property="og:image:width" content={String(logo.width)} />
          <meta property="og:image:height" content={String(logo.height)} />
          <meta property="og:image:alt" content={company ?? ''} />
        </>
      )}
      <meta name="twitter:card" content="summary" />
    </>
  );
}
