import * as z from "zod/mini";
import { email, fullName, knowsTask, linkToken, reason } from "../roles/schema";

export const namePersonSchema = z.strictObject({ grantId: z.uuid(), name: fullName, email });

export const acceptNamingSchema = z.strictObject({ token: linkToken, knowsTask });

export const declineNamingSchema = z.strictObject({ token: linkToken });

export const strikeOutSchema = z.strictObject({ namingId: z.uuid(), reason });
