import type { Messages } from '../messages';
import { answering } from './ru/answering';
import { auth } from './ru/auth';
import { codes } from './ru/codes';
import { common } from './ru/common';
import { customers } from './ru/customers';
import { events } from './ru/events';
import { imports } from './ru/imports';
import { mail } from './ru/mail';
import { offers } from './ru/offers';
import { reports } from './ru/reports';
import { reviews } from './ru/reviews';
import { screener } from './ru/screener';
import { surveys } from './ru/surveys';
import { workspace } from './ru/workspace';

export const ru = {
  common,
  auth,
  workspace,
  customers,
  imports,
  events,
  surveys,
  answering,
  codes,
  reports,
  reviews,
  screener,
  offers,
  mail,
} satisfies Messages;
