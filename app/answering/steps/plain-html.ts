import sanitizeHtml from 'sanitize-html';

/** Words and what they are made of. Nothing that loads, leads away by itself, or runs. */
const TAGS =
  'p br b strong i em u s small sub sup ul ol li h2 h3 h4 h5 h6 blockquote a span div table thead tbody tr th td hr code pre'.split(
    ' ',
  );

export const plainHtml = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { a: ['href'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    // The page has its one h1 already.
    transformTags: { h1: 'h2' },
  });
