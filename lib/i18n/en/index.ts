import type { Messages } from "..";
import { accessibility } from "./accessibility";
import { attachments } from "./attachments";
import { audit } from "./audit";
import { authorities } from "./authorities";
import { calendarFeeds } from "./calendar-feeds";
import { certificates } from "./certificates";
import { changeNotice } from "./change-notice";
import { common } from "./common";
import { confirmations } from "./confirmations";
import { connectionPoints } from "./connection-points";
import { contacts } from "./contacts";
import { controllerChange } from "./controller-change";
import { correspondence } from "./correspondence";
import { details } from "./details";
import { done } from "./done";
import { entry } from "./entry";
import { exportTexts } from "./exports";
import { findings } from "./findings";
import { form } from "./form";
import { guidance } from "./guidance";
import { guide } from "./guide";
import { histories } from "./histories";
import { issues } from "./issues";
import { joining } from "./joining";
import { layout } from "./layout";
import { leadTimes } from "./lead-times";
import { logRequest } from "./log-request";
import { mails } from "./mails";
import { messages } from "./messages";
import { organisationChange } from "./organisation-change";
import { organisations } from "./organisations";
import { paperForms } from "./paper-forms";
import { picture } from "./picture";
import { privacy } from "./privacy";
import { problems } from "./problems";
import { recordings } from "./recordings";
import { refusals } from "./refusals";
import { registry } from "./registry";
import { renewalRequests } from "./renewal-requests";
import { roles } from "./roles";
import { services } from "./services";
import { settings } from "./settings";
import { signIn } from "./sign-in";
import { staff } from "./staff";
import { submissions } from "./submissions";
import { systemImports } from "./system-imports";
import { systems } from "./systems";
import { termination } from "./termination";
import { units } from "./units";
import { verification } from "./verification";

export const en: Messages = {
  common,
  layout,
  problems,
  form,
  issues,
  refusals,
  done,
  signIn,
  entry,
  organisations,
  roles,
  registry,
  connectionPoints,
  certificates,
  submissions,
  changeNotice,
  joining,
  renewalRequests,
  termination,
  organisationChange,
  controllerChange,
  logRequest,
  confirmations,
  leadTimes,
  staff,
  audit,
  messages,
  mails,
  guidance,
  accessibility,
  picture,
  privacy,
  services,
  settings,
  calendarFeeds,
  histories,
  exports: exportTexts,
  contacts,
  details,
  findings,
  units,
  systems,
  systemImports,
  recordings,
  guide,
  authorities,
  attachments,
  correspondence,
  verification,
  paperForms,
};
