import * as z from "zod/mini";
import { isLanguage } from "../i18n/language";

/** In which language the calendar speaks: that of the page on which its address was made. */
const language = z.string().check(z.refine(isLanguage, { error: "chooseOne" }));

/** Which organisation's calendar it is, the form says by whom it acts for. */
export const makeFeedInput = z.strictObject({ language });

export const renewFeedInput = z.strictObject({ feedId: z.uuid(), language });

export const feedInput = z.strictObject({ feedId: z.uuid() });

/** How many addresses one person may have for one organisation: one for each device, and a few to spare. */
export const mostFeeds = 5;
