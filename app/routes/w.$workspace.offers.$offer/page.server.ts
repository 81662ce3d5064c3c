import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import type { MessageVersion } from '~/domain/offers/offer';
import { findOffer, listMessageVersions } from '~/domain/offers/offers.server';
import { findProfile } from '~/domain/offers/profiles.server';
import { countChanges, wordDiff } from '~/domain/offers/word-diff';
import { clearWords } from '~/domain/reports/claims/words';
import { wholeNumber } from '~/forms/page-number';
import { notFound } from '~/http';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const search = new URL(request.url).searchParams;
  const page = await findOfferPage(database(), workspace.id, {
    offerId: params.offer ?? '',
    older: wholeNumber(search, 'older'),
    newer: wholeNumber(search, 'newer'),
  });
  if (!page) throw notFound();
  const asked = wholeNumber(search, 'saved');
  const saved = page.versions.find(({ version }) => version === asked);
  return { ...page, saved: saved?.version, workspaceSlug: workspace.slug, canEdit: can.edit };
}

interface Wanted {
  offerId: string;
  /** Numbers of the versions to compare; without them the latest two. */
  older: number | null;
  newer: number | null;
}

/** The offer, whom it speaks to in their own words, every version and two of them compared. */
async function findOfferPage(db: Db, workspaceId: string, wanted: Wanted) {
  const offer = await findOffer(db, workspaceId, wanted.offerId);
  const found = offer && (await findProfile(db, workspaceId, offer.profileId));
  if (!found) return null;
  const versions = await listMessageVersions(db, workspaceId, offer.id);
  const { traits, quotes } = found.segment;
  const { id, name, reportId } = found.profile;
  return {
    title: offer.title,
    profile: { id, name, reportId },
    segment: { traits, quotes },
    words: clearWords(found.report.words)
      .filter(({ z }) => z > 0)
      .map(({ word }) => word),
    versions,
    comparison: compare(versions, wanted),
  };
}

function compare(versions: MessageVersion[], { older, newer }: Wanted) {
  const find = (number: number | null) => versions.find(({ version }) => version === number);
  const second = find(newer) ?? versions[0];
  const first = find(older) ?? versions.find((one) => one.version !== second?.version);
  if (!first || !second || first.version === second.version) return null;
  const parts = wordDiff(first.body, second.body);
  return { older: first.version, newer: second.version, parts, ...countChanges(parts) };
}

export type OfferComparison = NonNullable<ReturnType<typeof compare>>;
