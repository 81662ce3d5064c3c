import { GRADES } from '~/analysis/report';
import { pageNumber } from '~/forms/page-number';

/** How the list of customers can be asked for; browser-safe, the page reads it from its address. */
export const customerSorts = ['name', 'since', 'orders', 'revenue', 'lastOrder'] as const;
export type CustomerSort = (typeof customerSorts)[number];

export interface CustomerQuery {
  page: number;
  sort: CustomerSort;
  descending: boolean;
  search: string;
  /** 'A' finds A1, A2 and A3; 'none' those nobody graded; empty means all. */
  grade: string;
}

export interface ListedCustomer {
  id: string;
  name: string;
  company: string | null;
  email: string | null;
  customerSince: Date | null;
  paidOrders: number;
  /** Paid minus refunded, in the currency of the workspace. */
  netRevenueMinor: number;
  lastOrderAt: Date | null;
  grade: string | null;
}

export const CUSTOMERS_ON_A_PAGE = 50;

export function readCustomerQuery(parameters: URLSearchParams): CustomerQuery {
  const sort = parameters.get('sort') ?? '';
  const name = sort.replace(/^-/, '');
  const known = customerSorts.find((each) => each === name);
  return {
    page: pageNumber(parameters),
    sort: known ?? 'name',
    descending: known !== undefined && sort.startsWith('-'),
    search: (parameters.get('search') ?? '').trim().slice(0, 100),
    grade: [...GRADES, 'none'].find((each) => each === parameters.get('grade')) ?? '',
  };
}
